package uk.gov.sop.approvals;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.people.Directory;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.ETag;
import uk.gov.sop.shared.Fingerprint;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Precondition;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.Uuid7;
import uk.gov.sop.shared.Violation;

/** Who decides in a manager's place, and when. */
@Path("/v1/delegations/{id}")
@Tag(name = "Approvals")
public class DelegationResource {

    private final Delegations delegations;
    private final CurrentPerson current;
    private final Directory directory;
    private final Locks locks;
    private final Today today;

    DelegationResource(Delegations delegations, CurrentPerson current, Directory directory, Locks locks, Today today) {
        this.delegations = delegations;
        this.current = current;
        this.directory = directory;
        this.locks = locks;
        this.today = today;
    }

    @GET
    @PermissionsAllowed("approvals:read")
    @Transactional
    @Operation(operationId = "getDelegation", summary = "One of your delegations")
    public RestResponse<DelegationView> get(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Conditional.get(ifNoneMatch, DelegationView.of(mine(id).orElseThrow(RuleBroken::notFound)));
    }

    @PUT
    @PermissionsAllowed("approvals:write")
    @Transactional
    @Operation(operationId = "putDelegation", summary = "Let a colleague decide in your place for some days")
    public RestResponse<DelegationView> put(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull DelegationRequest body) {
        Uuid7.require(id);
        locks.on(id);
        current.get().requireAssignmentOn(today.date());
        String sent = Fingerprint.of(body);
        Optional<Delegation> existing = mine(id);
        if (existing.isEmpty()) {
            Precondition.requireNone(ifMatch);
            Delegation created =
                    new Delegation(id, current.get(), delegate(body), body.startsOn(), body.endsOn(), sent);
            delegations.persist(created);
            return Conditional.created("/v1/delegations/" + id, DelegationView.of(created));
        }
        Delegation delegation = existing.get();
        if (!Precondition.isRetry(ifMatch, sent, delegation.fingerprint())) {
            Precondition.require(ifMatch, ETag.of(DelegationView.of(delegation)));
            delegation.change(delegate(body), body.startsOn(), body.endsOn(), sent);
        }
        return Conditional.ok(DelegationView.of(delegation));
    }

    @DELETE
    @PermissionsAllowed("approvals:write")
    @Transactional
    @Operation(operationId = "deleteDelegation", summary = "End a delegation")
    public void delete(@PathParam("id") UUID id, @Nullable @HeaderParam("If-Match") String ifMatch) {
        locks.on(id);
        Delegation delegation = mine(id).orElseThrow(RuleBroken::notFound);
        Precondition.require(ifMatch, ETag.of(DelegationView.of(delegation)));
        delegations.delete(delegation);
    }

    /** Empty when there is none; another manager's does not exist for the caller either. */
    private Optional<Delegation> mine(UUID id) {
        Optional<Delegation> found = delegations.findByIdOptional(id);
        if (found.isPresent() && !found.get().isBy(current.get())) {
            throw RuleBroken.notFound();
        }
        return found;
    }

    private Person delegate(DelegationRequest body) {
        return directory
                .byStaffNumber(body.delegateStaffNumber())
                .orElseThrow(() -> new RuleBroken(
                        Rule.DELEGATION_INVALID,
                        "No member of staff has this number.",
                        List.of(Violation.at("/delegateStaffNumber", "must be a colleague's staff number"))));
    }

    @Schema(name = "DelegationRequest")
    record DelegationRequest(
            @NotNull @Pattern(regexp = "[A-Z0-9]{4,12}") @Schema(examples = "CO100001")
            String delegateStaffNumber,

            @NotNull LocalDate startsOn,

            @NotNull @Schema(description = "The last day, included.")
            LocalDate endsOn) {}

    @Schema(name = "Delegation")
    record DelegationView(
            UUID id, String delegateStaffNumber, String delegateName, LocalDate startsOn, LocalDate endsOn) {

        static DelegationView of(Delegation delegation) {
            return new DelegationView(
                    delegation.id(),
                    delegation.delegate().staffNumber(),
                    delegation.delegate().name(),
                    delegation.startsOn(),
                    delegation.endsOn());
        }
    }
}
