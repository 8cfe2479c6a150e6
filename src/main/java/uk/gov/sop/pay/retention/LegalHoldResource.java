package uk.gov.sop.pay.retention;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.Cursors;
import uk.gov.sop.shared.ETag;
import uk.gov.sop.shared.Fingerprint;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Page;
import uk.gov.sop.shared.Precondition;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.Uuid7;

/** What keeps pay longer than its time: a court, a tribunal, an inquiry. */
@Path("/v1/legal-holds")
@Tag(name = "Back office")
public class LegalHoldResource {

    private static final String PATH = "/v1/legal-holds";

    private final LegalHolds holds;
    private final HeldPay held;
    private final RetentionPolicy policy;
    private final CurrentPerson officer;
    private final Cursors cursors;
    private final Locks locks;
    private final Today today;

    LegalHoldResource(
            LegalHolds holds,
            HeldPay held,
            RetentionPolicy policy,
            CurrentPerson officer,
            Cursors cursors,
            Locks locks,
            Today today) {
        this.holds = holds;
        this.held = held;
        this.policy = policy;
        this.officer = officer;
        this.cursors = cursors;
        this.locks = locks;
        this.today = today;
    }

    @GET
    @PermissionsAllowed("pay:retain")
    @Transactional
    @Operation(
            operationId = "listLegalHolds",
            summary = "Legal holds that keep pay, newest first",
            description = "Those in force, and those that were ended and go on keeping until the day `keepsUntil`.")
    public LegalHoldList list(
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) Integer limit,
            @Nullable @QueryParam("cursor") String cursor) {
        String list = PATH + " of " + officer.signIn();
        List<LegalHold> found = holds.page(today.date(), cursors.after(cursor, list), limit + 1);
        Page<LegalHold> page = Page.of(found, limit, LegalHold::id, PATH, list, cursors);
        return new LegalHoldList(held.views(page.rows()), page.next());
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("pay:retain")
    @Transactional
    @Operation(operationId = "getLegalHold", summary = "A legal hold, in force or ended")
    public RestResponse<LegalHoldView> get(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Conditional.get(ifNoneMatch, held.view(known(id)));
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed("pay:retain")
    @Transactional
    @Operation(
            operationId = "putLegalHold",
            summary = "Keep a person's or a department's pay, however old it is",
            description =
                    "From the answer on nothing of it is deleted for its age: payslips, P60s, P11Ds, queries about pay, and looks at it; of a "
                            + "department also its payroll runs and what was found in them. A hold is never changed; end it, and place another under a new id.")
    public RestResponse<LegalHoldView> put(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull LegalHoldRequest body) {
        Uuid7.require(id);
        locks.on(id);
        String sent = Fingerprint.of(body);
        Optional<LegalHold> existing = holds.findByIdOptional(id);
        if (existing.isEmpty()) {
            Precondition.requireNone(ifMatch);
            return Conditional.created(PATH + "/" + id, placed(id, body, sent));
        }
        LegalHoldView present = held.view(existing.get());
        if (!Precondition.isRetry(ifMatch, sent, existing.get().fingerprint())) {
            Precondition.require(ifMatch, ETag.of(present));
            throw new RuleBroken(
                    Rule.LEGAL_HOLD_FIXED, "A hold is never changed. End it, and place another under a new id.");
        }
        return Conditional.ok(present);
    }

    private LegalHoldView placed(UUID id, LegalHoldRequest body, String sent) {
        LegalHold.On on = held.named(body);
        // What is being deleted right now may be of theirs: after it, nothing more is.
        locks.on(LegalHold.QUEUE);
        LegalHold hold = new LegalHold(id, on, body.reason(), sent, today.now(), officer.signIn());
        holds.persist(hold);
        return held.view(hold);
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("pay:retain")
    @Transactional
    @Operation(
            operationId = "endLegalHold",
            summary = "End a legal hold",
            description =
                    "It goes on keeping until the end of the day `keepsUntil`, by default 14 days later; what it kept beyond its "
                            + "time is deleted the night after, for good, unless another hold keeps it. If you see that the "
                            + "end was wrong, place another hold by then. The hold itself stays, with who ended it and when.")
    public void end(@PathParam("id") UUID id, @Nullable @HeaderParam("If-Match") String ifMatch) {
        locks.on(id);
        LegalHold hold = known(id);
        // A lost reply sent again names the version that it ended.
        if (hold.isInForce()) {
            Precondition.require(ifMatch, ETag.of(held.view(hold)));
            hold.end(today.now(), officer.signIn(), policy.holdKeepsUntil(today.date()));
        }
    }

    private LegalHold known(UUID id) {
        return holds.findByIdOptional(id).orElseThrow(RuleBroken::notFound);
    }

    @Schema(name = "LegalHoldList")
    record LegalHoldList(
            List<LegalHoldView> holds,

            @Nullable
            @Schema(nullable = true, description = "The next page, as a path with its query; null on the last.")
            String next) {}
}
