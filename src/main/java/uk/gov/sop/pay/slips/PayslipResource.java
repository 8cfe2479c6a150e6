package uk.gov.sop.pay.slips;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.glossary.Glossary;
import uk.gov.sop.pay.glossary.Language;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.people.Department;
import uk.gov.sop.people.Departments;
import uk.gov.sop.people.RecentSignIn;
import uk.gov.sop.people.disclosures.Disclosures;
import uk.gov.sop.shared.Cursors;
import uk.gov.sop.shared.Page;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;

/** Your own payslips, published and due; nobody else's, and no manager's business. */
@Path("/v1/payslips")
@Tag(name = "Pay")
public class PayslipResource {

    private final Payslips payslips;
    private final CurrentPerson current;
    private final RecentSignIn signIn;
    private final Departments departments;
    private final Glossary glossary;
    private final Paper<PayslipView> paper;
    private final Disclosures disclosures;
    private final Cursors cursors;
    private final Today today;

    PayslipResource(
            Payslips payslips,
            CurrentPerson current,
            RecentSignIn signIn,
            Departments departments,
            Glossary glossary,
            Paper<PayslipView> paper,
            Disclosures disclosures,
            Cursors cursors,
            Today today) {
        this.payslips = payslips;
        this.current = current;
        this.signIn = signIn;
        this.departments = departments;
        this.glossary = glossary;
        this.paper = paper;
        this.disclosures = disclosures;
        this.cursors = cursors;
        this.today = today;
    }

    @GET
    @PermissionsAllowed("pay:read")
    @Transactional
    @Operation(operationId = "listPayslips", summary = "Your payslips, newest pay date first")
    public PayslipList list(
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) Integer limit,
            @Nullable @QueryParam("cursor") String cursor,
            @Nullable
                    @QueryParam("taxYear")
                    @Min(2000)
                    @Max(2100)
                    @Parameter(description = "Only of the tax year that begins in this calendar year.")
                    Integer taxYear) {
        String path = taxYear == null ? "/v1/payslips" : "/v1/payslips?taxYear=" + taxYear;
        String list = path + " of " + current.subject() + " at " + current.issuer();
        Own<Payslips.Summary> mine = payslips.page(today.now(), taxYear, cursors.after(cursor, list), limit + 1);
        Page<Payslips.Summary> page = Page.of(mine.found(), limit, Payslips.Summary::id, path, list, cursors);
        disclosures.recordOwn(mine.personId(), null, Disclosures.What.PAYSLIP_LIST, mine.personId());
        return new PayslipList(page.rows().stream().map(this::summary).toList(), page.next());
    }

    @GET
    @Path("{id}")
    @Produces({MediaType.APPLICATION_JSON, Paper.MEDIA_TYPE})
    @PermissionsAllowed("pay:read")
    @Transactional
    @Operation(
            operationId = "getPayslip",
            summary = "One of your payslips, with all that makes its figures",
            description = "By `Accept`: JSON, or the same facts as a PDF that screen readers can read (PDF/UA-1), made "
                    + "when it is asked for. The PDF takes a strong and recent sign-in: without, `STEP_UP_REQUIRED` names "
                    + "in `WWW-Authenticate` what to ask the identity provider for. What figures and lines mean is told in Welsh to whoever asks for it by "
                    + "`Accept-Language: cy`, else in English; payroll's own words stay as they are.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PayslipView.class)),
                @Content(mediaType = Paper.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response get(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-None-Match") String ifNoneMatch,
            @Context Request request,
            @Context HttpHeaders headers) {
        Language language = Language.of(headers.getAcceptableLanguages());
        PayslipFormat format = PayslipFormat.askedFor(request);
        if (format == PayslipFormat.PAPER) {
            // A document leaves the reader's screen, so it takes more than the view does.
            signIn.require();
        }
        return format.answer(shown(id, language), ifNoneMatch, paper, language);
    }

    private PayslipView shown(UUID id, Language language) {
        Own<Payslips.Paid> mine = payslips.one(today.now(), id);
        Payslips.Paid paid = mine.found().stream().findFirst().orElseThrow(RuleBroken::notFound);
        disclosures.recordOwn(mine.personId(), paid.department(), Disclosures.What.PAYSLIP, id);
        return PayslipView.of(paid, mine.name(), nameOf(paid.department()), glossary, language);
    }

    private PayslipSummary summary(Payslips.Summary payslip) {
        return PayslipSummary.of(payslip, nameOf(payslip.department()));
    }

    private String nameOf(String department) {
        return departments.byCode(department).map(Department::name).orElse(department);
    }

    @Schema(name = "PayslipList")
    record PayslipList(
            List<PayslipSummary> payslips,

            @Nullable
            @Schema(nullable = true, description = "The next page, as a path with its query; null on the last.")
            String next) {}
}
