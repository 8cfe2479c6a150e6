package uk.gov.sop.pay.looks;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.people.Department;
import uk.gov.sop.people.Departments;
import uk.gov.sop.shared.Cursors;
import uk.gov.sop.shared.Page;

/** Who has looked at your pay. */
@Path("/v1/pay-disclosures")
@Tag(name = "Pay")
public class PayDisclosureResource {

    private static final String PATH = "/v1/pay-disclosures";

    private final PayDisclosures disclosures;
    private final CurrentPerson current;
    private final Departments departments;
    private final Cursors cursors;

    PayDisclosureResource(PayDisclosures disclosures, CurrentPerson current, Departments departments, Cursors cursors) {
        this.disclosures = disclosures;
        this.current = current;
        this.departments = departments;
        this.cursors = cursors;
    }

    @GET
    @PermissionsAllowed("pay:read")
    @Transactional
    @Operation(
            operationId = "listPayDisclosures",
            summary = "Who has looked at your pay, newest first",
            description =
                    "You yourself, and payroll officers, who have to say why. Nobody else can; your manager cannot.")
    public PayDisclosureList list(
            @QueryParam("others")
                    @DefaultValue("false")
                    @Parameter(description = "True for what others saw alone, without your own readings.")
                    Boolean others,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) Integer limit,
            @Nullable @QueryParam("cursor") String cursor) {
        UUID me = current.get().id();
        String path = others ? PATH + "?others=true" : PATH;
        String list = path + " of " + me;
        List<PayDisclosures.Row> found = disclosures.page(me, others, cursors.after(cursor, list), limit + 1);
        Page<PayDisclosures.Row> page = Page.of(found, limit, PayDisclosures.Row::id, path, list, cursors);
        return new PayDisclosureList(page.rows().stream().map(this::view).toList(), page.next());
    }

    private PayDisclosureView view(PayDisclosures.Row row) {
        String office = row.office();
        return PayDisclosureView.of(
                row,
                office == null
                        ? null
                        : departments.byCode(office).map(Department::name).orElse(office));
    }

    @Schema(name = "PayDisclosureList")
    record PayDisclosureList(
            List<PayDisclosureView> disclosures,

            @Nullable
            @Schema(nullable = true, description = "The next page, as a path with its query; null on the last.")
            String next) {}
}
