package uk.gov.sop.pay.queries;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.offices.PayrollOfficer;
import uk.gov.sop.shared.Cursors;
import uk.gov.sop.shared.Page;

/** What staff of the departments that a payroll officer serves ask about their pay. */
@Path("/v1/pay-query-queue")
@Tag(name = "Back office")
public class PayQueryQueueResource {

    private static final String PATH = "/v1/pay-query-queue";

    private final PayQueries queries;
    private final PayrollOfficer officer;
    private final Cursors cursors;

    PayQueryQueueResource(PayQueries queries, PayrollOfficer officer, Cursors cursors) {
        this.queries = queries;
        this.officer = officer;
        this.cursors = cursors;
    }

    @GET
    @PermissionsAllowed("pay:inspect")
    @Transactional
    @Operation(
            operationId = "listPayQueryQueue",
            summary = "What waits for payroll of the departments that you serve, longest first",
            description =
                    "With `status=ANSWERED` what was answered and is not closed, asked last first. Without your own, "
                            + "and without those of anybody below you in the line of managers. It does not say who "
                            + "asks; opening one does, and is on record.")
    public PayQueryQueue list(
            @QueryParam("status") @DefaultValue("OPEN") Queued status,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) Integer limit,
            @Nullable @QueryParam("cursor") String cursor) {
        String path = PATH + "?status=" + status;
        String list = path + " of " + officer.id();
        List<PayQuery> found = found(status, cursors.after(cursor, list), limit + 1);
        Page<PayQuery> page = Page.of(found, limit, PayQueryQueueResource::place, path, list, cursors);
        return new PayQueryQueue(page.rows().stream().map(AskedView.Summary::of).toList(), page.next());
    }

    private List<PayQuery> found(Queued status, UUID after, int limit) {
        return switch (status) {
            case OPEN -> queries.queue(officer.departments(), officer.noStrangers(), after, limit);
            case ANSWERED -> queries.notClosed(officer.departments(), officer.noStrangers(), after, limit);
        };
    }

    /** In its list: what waits has a turn, and what was answered none. */
    private static UUID place(PayQuery query) {
        UUID turn = query.turn();
        return turn == null ? query.id() : turn;
    }

    @Schema(name = "QueuedPayQueryStatus")
    enum Queued {
        OPEN,
        ANSWERED
    }

    @Schema(name = "PayQueryQueue")
    record PayQueryQueue(
            List<AskedView.Summary> queries,

            @Nullable
            @Schema(nullable = true, description = "The next page, as a path with its query; null on the last.")
            String next) {}
}
