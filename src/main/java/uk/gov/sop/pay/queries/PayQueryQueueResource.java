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
import java.util.Objects;
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
                    "Without your own, and without those of anybody below you in the line of managers. It does not "
                            + "say who asks; opening one does, and is on record.")
    public PayQueryQueue list(
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) Integer limit,
            @Nullable @QueryParam("cursor") String cursor) {
        String list = PATH + " of " + officer.id();
        List<PayQuery> found =
                queries.queue(officer.departments(), officer.noStrangers(), cursors.after(cursor, list), limit + 1);
        Page<PayQuery> page = Page.of(found, limit, PayQueryQueueResource::turn, PATH, list, cursors);
        return new PayQueryQueue(page.rows().stream().map(AskedView.Summary::of).toList(), page.next());
    }

    private static UUID turn(PayQuery waiting) {
        return Objects.requireNonNull(waiting.turn());
    }

    @Schema(name = "PayQueryQueue")
    record PayQueryQueue(
            List<AskedView.Summary> queries,

            @Nullable
            @Schema(nullable = true, description = "The next page, as a path with its query; null on the last.")
            String next) {}
}
