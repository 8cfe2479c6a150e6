package uk.gov.sop.expenses.topups;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.sop.expenses.policy.Part;
import uk.gov.sop.people.Departments;
import uk.gov.sop.people.disclosures.Disclosures;
import uk.gov.sop.shared.Money;

/** What would be topped up, before anybody approves it. */
@Path("/v1/rate-top-ups/due")
@Tag(name = "Back office")
public class DueTopUpResource {

    private final TopUps topUps;
    private final Departments departments;
    private final Disclosures disclosures;

    DueTopUpResource(TopUps topUps, Departments departments, Disclosures disclosures) {
        this.topUps = topUps;
        this.departments = departments;
        this.disclosures = disclosures;
    }

    @GET
    @PermissionsAllowed("expense-payments:read")
    @Transactional
    @Operation(
            operationId = "listDueTopUps",
            summary = "Who is owed how much, on which claim and why, for some days of travel",
            description =
                    "The totals are of all that is due; the lines are the first of them. To see the others, ask for "
                            + "fewer days. The disclosure is recorded.")
    public DueTopUps due(
            @QueryParam("department") @NotNull String department,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) Integer limit) {
        List<DueTopUp> due = topUps.due(department, new TopUpRequest(department, from, to).travelled(departments));
        List<DueTopUp> shown = due.stream().limit(limit).toList();
        disclosures.record(
                Disclosures.What.DUE_TOP_UP,
                shown.stream().collect(Collectors.toMap(DueTopUp::claimId, DueTopUp::personId, (one, same) -> one)));
        return new DueTopUps(
                Math.toIntExact(due.stream().map(DueTopUp::personId).distinct().count()),
                due.size(),
                DueTopUp.total(due),
                shown.stream().map(DueLine::of).toList());
    }

    @Schema(name = "DueTopUpList")
    record DueTopUps(int people, int lineCount, Money total, List<DueLine> lines) {}

    @Schema(name = "DueTopUp")
    record DueLine(
            UUID claimId,

            @Schema(description = "Position in the claim, from 0.")
            int line,

            String staffNumber,
            String name,
            LocalDate date,
            Money paid,

            @Schema(description = "What the rates on record come to now.")
            Money now,

            Money due,
            List<Part> parts) {

        static DueLine of(DueTopUp due) {
            return new DueLine(
                    due.claimId(),
                    due.line(),
                    due.staffNumber(),
                    due.name(),
                    due.of().said().date(),
                    due.paid(),
                    due.now(),
                    due.due(),
                    due.parts());
        }
    }
}
