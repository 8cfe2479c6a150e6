package uk.gov.sop.pay.changes;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.changes.lines.PaidSlip;
import uk.gov.sop.pay.slips.Own;
import uk.gov.sop.pay.slips.Payslips;
import uk.gov.sop.people.disclosures.Disclosures;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;

/** Why your pay changed. */
@Path("/v1/payslips/{id}/changes")
@Tag(name = "Pay")
public class PayslipChangesResource {

    private final PayChanges changes;
    private final Payslips payslips;
    private final Disclosures disclosures;
    private final Today today;

    PayslipChangesResource(PayChanges changes, Payslips payslips, Disclosures disclosures, Today today) {
        this.changes = changes;
        this.payslips = payslips;
        this.disclosures = disclosures;
        this.today = today;
    }

    @GET
    @PermissionsAllowed("pay:read")
    @Transactional
    @Operation(
            operationId = "getPayslipChanges",
            summary = "Why net pay differs from that of the payslip before, or of any other",
            description =
                    "The amounts of the changes add up to the difference exactly. What no rule explains is told as "
                            + "`UNEXPLAINED`.")
    public RestResponse<PayslipChangesView> get(
            @PathParam("id") UUID id,
            @Nullable
                    @QueryParam("with")
                    @Parameter(
                            description =
                                    "Another payslip of yours to compare with, from before or after it. Left out: that of "
                                            + "the pay date before, from the same department; of several the first, "
                                            + "which is the regular one.")
                    UUID with,
            @Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        Own<Payslips.Paid> mine = payslips.one(today.now(), id);
        Payslips.Paid slip = mine.found().stream().findFirst().orElseThrow(RuleBroken::notFound);
        Optional<Payslips.Paid> other = with == null
                ? payslips.before(today.now(), slip).found().stream().findFirst()
                : Optional.of(payslips.one(today.now(), with).found().stream()
                        .findFirst()
                        .orElseThrow(RuleBroken::notFound));
        disclosures.recordOwn(mine.personId(), slip.department(), Disclosures.What.PAYSLIP, id);
        other.ifPresent(compared ->
                disclosures.recordOwn(mine.personId(), compared.department(), Disclosures.What.PAYSLIP, compared.id()));
        return Conditional.get(
                ifNoneMatch,
                other.map(compared ->
                                PayslipChangesView.of(slip, compared, changes.between(paid(compared), paid(slip))))
                        .orElseGet(() -> PayslipChangesView.first(slip)));
    }

    private static PaidSlip paid(Payslips.Paid slip) {
        return new PaidSlip(slip.payslip(), slip.payDate(), slip.taxYear(), slip.taxPeriod());
    }
}
