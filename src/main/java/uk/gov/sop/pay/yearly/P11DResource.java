package uk.gov.sop.pay.yearly;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import uk.gov.sop.pay.slips.Own;
import uk.gov.sop.pay.slips.Paper;
import uk.gov.sop.pay.slips.PayslipFormat;
import uk.gov.sop.pay.yearly.YearlyDocuments.Opened;
import uk.gov.sop.shared.TaxYear;

/** Your own P11Ds, published and due, for as long as you can sign in: whoever has left reads theirs too. */
@Path("/v1/p11ds")
@Tag(name = "Pay")
public class P11DResource {

    private final YearlyReading reading;
    private final Glossary glossary;
    private final Paper<P11DYearView> paper;

    P11DResource(YearlyReading reading, Glossary glossary, Paper<P11DYearView> paper) {
        this.reading = reading;
        this.glossary = glossary;
        this.paper = paper;
    }

    @GET
    @PermissionsAllowed("pay:read")
    @Transactional
    @Operation(operationId = "listP11Ds", summary = "Your P11Ds, newest tax year first")
    public P11DList list() {
        return new P11DList(reading.list(YearlyKind.P11D).stream()
                .map(listed -> new P11DSummary(
                        listed.taxYear(),
                        listed.department(),
                        reading.nameOf(listed.department()),
                        listed.employer().name(),
                        listed.corrects() != null))
                .toList());
    }

    @GET
    @Path("{taxYear}")
    @Produces({MediaType.APPLICATION_JSON, Paper.MEDIA_TYPE})
    @PermissionsAllowed("pay:read")
    @Transactional
    @Operation(
            operationId = "getP11Ds",
            summary = "Your P11Ds of a tax year, one an employment",
            description = "By `Accept`: JSON, or the same facts as a PDF that screen readers can read (PDF/UA-1), made "
                    + "when it is asked for. Either takes a strong and recent sign-in: without, `STEP_UP_REQUIRED` names in "
                    + "`WWW-Authenticate` what to ask the identity provider for. What each section means is told in Welsh "
                    + "to whoever asks for it by `Accept-Language: cy`, else in English.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = P11DYearView.class)),
                @Content(mediaType = Paper.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    public Response get(
            @PathParam("taxYear") @Min(2000) @Max(2100) int taxYear,
            @Nullable
                    @QueryParam("replaced")
                    @Parameter(
                            description =
                                    "True for the wrong ones of the tax year instead, which others have taken the place of. "
                                            + "Each says so.")
                    Boolean replaced,
            @Nullable @HeaderParam("If-None-Match") String ifNoneMatch,
            @Context Request request,
            @Context HttpHeaders headers) {
        Language language = Language.of(headers.getAcceptableLanguages());
        PayslipFormat format = PayslipFormat.askedFor(request);
        return format.answer(shown(taxYear, Boolean.TRUE.equals(replaced), language), ifNoneMatch, paper, language);
    }

    private P11DYearView shown(int taxYear, boolean replaced, Language language) {
        Own<Opened<P11D>> mine = reading.year(P11D.class, taxYear, replaced);
        return new P11DYearView(
                taxYear,
                new TaxYear(taxYear).dates().end(),
                mine.name(),
                mine.found().stream()
                        .map(opened -> view(opened, mine.name(), language))
                        .toList());
    }

    private P11DView view(Opened<P11D> opened, String name, Language language) {
        YearlyDocuments.Listed listed = opened.listed();
        return P11DView.of(opened.form(), listed, name, reading.nameOf(listed.department()), glossary, language);
    }

    @Schema(name = "P11DList")
    record P11DList(List<P11DSummary> p11ds) {}

    @Schema(name = "P11DSummary")
    record P11DSummary(
            @Schema(description = "The calendar year it begins in: 2025 for 2025/26.", examples = "2025")
            int taxYear,

            @Schema(examples = "CO") String department,
            @Schema(examples = "Cabinet Office") String departmentName,
            @Schema(examples = "Cabinet Office") String employer,

            @Schema(description = "Whether it took the place of a wrong one, which can still be read.")
            boolean replacement) {}
}
