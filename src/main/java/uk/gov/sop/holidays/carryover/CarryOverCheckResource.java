package uk.gov.sop.holidays.carryover;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.sop.people.Departments;
import uk.gov.sop.people.disclosures.Disclosures;
import uk.gov.sop.shared.FileIntake;
import uk.gov.sop.shared.Today;

/** What a carry-over would come to. */
@Path("/v1/carry-overs/checks")
@Tag(name = "Back office")
public class CarryOverCheckResource {

    private final YearEnd yearEnd;
    private final Departments departments;
    private final Disclosures disclosures;
    private final Today today;

    CarryOverCheckResource(YearEnd yearEnd, Departments departments, Disclosures disclosures, Today today) {
        this.yearEnd = yearEnd;
        this.departments = departments;
        this.disclosures = disclosures;
        this.today = today;
    }

    @POST
    @PermissionsAllowed("holidays:administer")
    @Transactional
    @TransactionConfiguration(timeout = FileIntake.SECONDS)
    @Operation(
            operationId = "checkCarryOver",
            summary = "See what a carry-over would come to",
            description =
                    "Stores nothing. Of each reason up to fourteen people are shown, who lose or carry over the most.")
    public CarryOverCheck check(@Valid @NotNull CarryOverRequest body) {
        body.require(departments, today.date());
        yearEnd.workOut(body);
        List<CarryOverExample> examples = yearEnd.examples();
        disclosures.record(
                Disclosures.What.CARRY_OVER_CHECK,
                examples.stream()
                        .map(CarryOverExample::personId)
                        .collect(Collectors.toMap(Function.identity(), Function.identity())));
        return new CarryOverCheck(yearEnd.totals(), examples);
    }

    @Schema(name = "CarryOverCheck")
    record CarryOverCheck(CarryOverTotals totals, List<CarryOverExample> examples) {}
}
