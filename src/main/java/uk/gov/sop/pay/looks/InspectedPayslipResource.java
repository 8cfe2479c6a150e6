package uk.gov.sop.pay.looks;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.glossary.Glossary;
import uk.gov.sop.pay.glossary.Language;
import uk.gov.sop.pay.offices.PayrollOfficer;
import uk.gov.sop.pay.slips.Own;
import uk.gov.sop.pay.slips.PayslipSummary;
import uk.gov.sop.pay.slips.PayslipView;
import uk.gov.sop.pay.slips.Payslips;
import uk.gov.sop.people.Department;
import uk.gov.sop.people.Departments;
import uk.gov.sop.people.disclosures.Disclosures;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.Cursors;
import uk.gov.sop.shared.Page;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;

/** The payslips that a payroll officer sees by a look, each on record with its reason. */
@Path("/v1/pay-looks/{id}/payslips")
@Tag(name = "Back office")
public class InspectedPayslipResource {

    private final PayLooks looks;
    private final PayrollOfficer officer;
    private final Payslips payslips;
    private final Departments departments;
    private final Glossary glossary;
    private final Disclosures disclosures;
    private final Cursors cursors;
    private final Today today;

    InspectedPayslipResource(
            PayLooks looks,
            PayrollOfficer officer,
            Payslips payslips,
            Departments departments,
            Glossary glossary,
            Disclosures disclosures,
            Cursors cursors,
            Today today) {
        this.looks = looks;
        this.officer = officer;
        this.payslips = payslips;
        this.departments = departments;
        this.glossary = glossary;
        this.disclosures = disclosures;
        this.cursors = cursors;
        this.today = today;
    }

    @GET
    @PermissionsAllowed("pay:inspect")
    @Transactional
    @Operation(
            operationId = "listInspectedPayslips",
            summary = "The person's payslips that they can see themselves, newest pay date first",
            description = "Of the departments that you serve today. The person reads that you had the list.")
    public InspectedPayslipList list(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) Integer limit,
            @Nullable @QueryParam("cursor") String cursor) {
        PayLook look = open(id);
        String path = "/v1/pay-looks/" + id + "/payslips";
        List<Payslips.Summary> found = payslips.servedPage(
                        today.now(), look.personId(), officer.departments(), cursors.after(cursor, path), limit + 1)
                .found();
        Page<Payslips.Summary> page = Page.of(found, limit, Payslips.Summary::id, path, path, cursors);
        record(look, page.rows());
        return new InspectedPayslipList(
                page.rows().stream()
                        .map(payslip -> PayslipSummary.of(payslip, nameOf(payslip.department())))
                        .toList(),
                page.next());
    }

    /** In the chain of each department whose payslips were shown, or in that of the look when there were none. */
    private void record(PayLook look, List<Payslips.Summary> shown) {
        Stream.concat(Stream.of(look.department()), shown.stream().map(Payslips.Summary::department))
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .forEach(department -> disclosures.record(
                        look.personId(), department, Disclosures.What.PAYSLIP_LIST, look.personId(), look.why()));
    }

    @GET
    @Path("{payslipId}")
    @PermissionsAllowed("pay:inspect")
    @Transactional
    @Operation(
            operationId = "getInspectedPayslip",
            summary = "One of the person's payslips, as they read it themselves",
            description = "In English. The person reads that you saw it.")
    public RestResponse<PayslipView> get(
            @PathParam("id") UUID id,
            @PathParam("payslipId") UUID payslipId,
            @Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        PayLook look = open(id);
        Own<Payslips.Paid> theirs = payslips.servedOne(today.now(), look.personId(), officer.departments(), payslipId);
        Payslips.Paid paid = theirs.found().stream().findFirst().orElseThrow(RuleBroken::notFound);
        disclosures.record(look.personId(), paid.department(), Disclosures.What.PAYSLIP, payslipId, look.why());
        return Conditional.get(
                ifNoneMatch, PayslipView.of(paid, theirs.name(), nameOf(paid.department()), glossary, Language.EN));
    }

    /** People may have come under the officer, or the officer elsewhere, since it was opened. */
    private PayLook open(UUID id) {
        PayLook look = looks.findByIdOptional(id)
                .filter(found -> found.isOf(officer.id()))
                .orElseThrow(RuleBroken::notFound);
        look.requireOpen(today.now());
        officer.requireStranger(look.personId());
        return look;
    }

    private String nameOf(String department) {
        return departments.byCode(department).map(Department::name).orElse(department);
    }

    @Schema(name = "InspectedPayslipList")
    record InspectedPayslipList(
            List<PayslipSummary> payslips,

            @Nullable
            @Schema(nullable = true, description = "The next page, as a path with its query; null on the last.")
            String next) {}
}
