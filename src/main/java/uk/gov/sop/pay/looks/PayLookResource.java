package uk.gov.sop.pay.looks;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.offices.PayrollOfficer;
import uk.gov.sop.people.Directory;
import uk.gov.sop.people.Person;
import uk.gov.sop.people.disclosures.Disclosures;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.ETag;
import uk.gov.sop.shared.Fingerprint;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Precondition;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.Uuid7;

/** How a payroll officer comes to see somebody's pay: by saying whose and why, which that person can read. */
@Path("/v1/pay-looks/{id}")
@Tag(name = "Back office")
public class PayLookResource {

    private final PayLooks looks;
    private final PayrollOfficer officer;
    private final Directory directory;
    private final Disclosures disclosures;
    private final Locks locks;
    private final Today today;

    PayLookResource(
            PayLooks looks,
            PayrollOfficer officer,
            Directory directory,
            Disclosures disclosures,
            Locks locks,
            Today today) {
        this.looks = looks;
        this.officer = officer;
        this.directory = directory;
        this.disclosures = disclosures;
        this.locks = locks;
        this.today = today;
    }

    @GET
    @PermissionsAllowed("pay:inspect")
    @Transactional
    @Operation(operationId = "getPayLook", summary = "A look of yours: whose pay, why, and until when")
    public RestResponse<PayLookView> get(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Conditional.get(ifNoneMatch, view(mine(id).orElseThrow(RuleBroken::notFound)));
    }

    @PUT
    @PermissionsAllowed("pay:inspect")
    @Transactional
    @Operation(
            operationId = "openPayLook",
            summary = "Open an hour in which you see one person's payslips",
            description =
                    "Of the departments that you serve today, whether the person still works there or not. Nobody looks at "
                            + "their own pay (`OWN_PAY`) or at that of anybody below them in the line of managers "
                            + "(`PAY_OF_REPORT`). The person reads your name, your department, the application and the "
                            + "reason, for the look and for all that you see by it. A look is never changed.")
    public RestResponse<PayLookView> put(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull PayLookRequest body) {
        Uuid7.require(id);
        locks.on(id);
        String sent = Fingerprint.of(body);
        Optional<PayLook> existing = mine(id);
        if (existing.isEmpty()) {
            Precondition.requireNone(ifMatch);
            return Conditional.created("/v1/pay-looks/" + id, opened(id, body, sent));
        }
        PayLookView present = view(existing.get());
        if (!Precondition.isRetry(ifMatch, sent, existing.get().fingerprint())) {
            Precondition.require(ifMatch, ETag.of(present));
            throw new RuleBroken(Rule.PAY_LOOK_FIXED, "A look is never changed. Open another under a new id.");
        }
        return Conditional.ok(present);
    }

    private PayLookView opened(UUID id, PayLookRequest body, String sent) {
        Person whose = directory.byStaffNumber(body.staffNumber()).orElseThrow(RuleBroken::notFound);
        officer.requireStranger(whose);
        PayLook.Whose where =
                new PayLook.Whose(whose.id(), officer.departmentServedOf(whose).orElseThrow(RuleBroken::notFound));
        PayLook look = new PayLook(id, officer.id(), where, body.why(), sent, today.now());
        looks.persist(look);
        disclosures.record(look.personId(), look.department(), Disclosures.What.PAY_LOOK, id, look.why());
        return PayLookView.of(look, whose, today.now());
    }

    /** Empty when there is none; another officer's does not exist for the caller either. */
    private Optional<PayLook> mine(UUID id) {
        Optional<PayLook> found = looks.findByIdOptional(id);
        if (found.isPresent() && !found.get().isOf(officer.id())) {
            throw RuleBroken.notFound();
        }
        return found;
    }

    private PayLookView view(PayLook look) {
        return PayLookView.of(look, directory.person(look.personId()), today.now());
    }
}
