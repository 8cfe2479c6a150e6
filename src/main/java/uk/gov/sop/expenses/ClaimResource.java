package uk.gov.sop.expenses;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.approvals.ApprovalKind;
import uk.gov.sop.approvals.Inbox;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.Cursors;
import uk.gov.sop.shared.ETag;
import uk.gov.sop.shared.Fingerprint;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Money;
import uk.gov.sop.shared.Page;
import uk.gov.sop.shared.Precondition;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.Uuid7;
import uk.gov.sop.shared.Violation;

/** Claiming expenses. */
@Path("/v1/expense-claims")
@Tag(name = "Expenses")
public class ClaimResource {

    private final Claims claims;
    private final Receipts receipts;
    private final ExpensePolicies policies;
    private final Inbox inbox;
    private final CurrentPerson current;
    private final Cursors cursors;
    private final Locks locks;
    private final Today today;

    ClaimResource(
            Claims claims,
            Receipts receipts,
            ExpensePolicies policies,
            Inbox inbox,
            CurrentPerson current,
            Cursors cursors,
            Locks locks,
            Today today) {
        this.claims = claims;
        this.receipts = receipts;
        this.policies = policies;
        this.inbox = inbox;
        this.current = current;
        this.cursors = cursors;
        this.locks = locks;
        this.today = today;
    }

    @GET
    @PermissionsAllowed("expenses:read")
    @Transactional
    @Operation(operationId = "listClaims", summary = "Your claims, newest first")
    public ClaimList list(
            @Nullable @QueryParam("status") ClaimStatus status,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) Integer limit,
            @Nullable @QueryParam("cursor") String cursor) {
        UUID me = current.get().id();
        String path = "/v1/expense-claims" + (status == null ? "" : "?status=" + status);
        String list = path + " of " + me;
        List<ClaimSummary> found = claims.page(me, status, cursors.after(cursor, list), limit + 1);
        Page<ClaimSummary> page = Page.of(found, limit, ClaimSummary::id, path, list, cursors);
        return new ClaimList(page.rows(), page.next());
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("expenses:read")
    @Transactional
    @Operation(operationId = "getClaim", summary = "One of your claims")
    public RestResponse<ClaimView> get(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Conditional.get(ifNoneMatch, view(mine(id).orElseThrow(RuleBroken::notFound)));
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed("expenses:write")
    @Transactional
    @Operation(
            operationId = "putClaim",
            summary = "Make, change and, with submit, submit a claim",
            description = "The same body again answers as before; another body needs `If-Match`.")
    public RestResponse<ClaimView> put(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ClaimRequest body) {
        Uuid7.require(id);
        Person me = lockedMe();
        locks.on(id);
        String sent = Fingerprint.of(body);
        Optional<Claim> existing = mine(id);
        if (existing.isPresent()) {
            Claim claim = existing.get();
            if (!Precondition.isRetry(ifMatch, sent, claim.fingerprint())) {
                Precondition.require(ifMatch, ETag.of(view(claim)));
                write(claim, body, sent);
            }
            return Conditional.ok(view(claim));
        }
        Precondition.requireNone(ifMatch);
        String department = me.requireAssignmentOn(today.date()).department();
        Claim claim = new Claim(id, me, department, today.now());
        write(claim, body, sent);
        claims.persist(claim);
        return Conditional.created("/v1/expense-claims/" + id, view(claim));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("expenses:write")
    @Transactional
    @Operation(operationId = "deleteClaim", summary = "Delete a draft or a returned claim")
    public void delete(@PathParam("id") UUID id, @Nullable @HeaderParam("If-Match") String ifMatch) {
        Claim claim = lockedMine(id);
        Precondition.require(ifMatch, ETag.of(view(claim)));
        claim.requireEditable();
        claims.delete(claim);
    }

    @PUT
    @Path("{id}/submission")
    @PermissionsAllowed("expenses:write")
    @Transactional
    @Operation(operationId = "submitClaim", summary = "Put the claim before your manager; again is harmless")
    public RestResponse<ClaimView> submit(@PathParam("id") UUID id, @Nullable @HeaderParam("If-Match") String ifMatch) {
        Claim claim = lockedMine(id);
        if (ifMatch != null) {
            Precondition.require(ifMatch, ETag.of(view(claim)));
        }
        if (claim.status() != ClaimStatus.SUBMITTED) {
            submit(claim);
        }
        return Conditional.ok(view(claim));
    }

    @DELETE
    @Path("{id}/submission")
    @PermissionsAllowed("expenses:write")
    @Transactional
    @Operation(operationId = "withdrawClaim", summary = "Take the claim back to change it")
    public RestResponse<ClaimView> withdraw(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-Match") String ifMatch) {
        Claim claim = lockedMine(id);
        Precondition.require(ifMatch, ETag.of(view(claim)));
        claim.withdraw(today.now());
        inbox.withdraw(claim.id());
        return Conditional.ok(view(claim));
    }

    @POST
    @Path("checks")
    @PermissionsAllowed("expenses:read")
    @Transactional
    @Operation(
            operationId = "checkClaim",
            summary = "What a claim would come to, and what would keep it from being submitted")
    public ClaimCheck check(@Valid @NotNull ClaimRequest body) {
        Person me = current.get();
        String department = me.requireAssignmentOn(today.date()).department();
        Claim claim = new Claim(Uuid7.next(today.now()), me, department, today.now());
        write(claim, new ClaimRequest(body.title(), body.lines(), false), "");
        return new ClaimCheck(
                claim.total(),
                claim.lines().stream().map(ClaimView.LineView::of).toList(),
                claim.findings(policies.of(department), today.date()));
    }

    private void write(Claim claim, ClaimRequest body, String sent) {
        List<ClaimLine> lines = body.toLines();
        receipts.requireOwned(current.get(), lines);
        claim.revise(body.title(), lines, sent, today.now());
        price(claim);
        if (body.submits()) {
            submit(claim);
        }
    }

    private void submit(Claim claim) {
        price(claim);
        claim.submit(policies.of(claim.department()), today.date(), today.now());
        String summary =
                claim.total() + " in " + claim.lines().size() + (claim.lines().size() == 1 ? " line" : " lines");
        inbox.request(
                ApprovalKind.EXPENSE_CLAIM, claim.id(), current.get(), "Expense claim: " + claim.title(), summary);
    }

    private void price(Claim claim) {
        claim.price(
                policies.of(claim.department()), claims.carMiles(current.get().id(), claim.department(), claim.id()));
    }

    /** Claims of one person share the mileage threshold of the year, so one person's changes queue. */
    private Person lockedMe() {
        Person me = current.get();
        locks.on(me.id());
        return me;
    }

    private Claim lockedMine(UUID id) {
        lockedMe();
        return mine(id).orElseThrow(RuleBroken::notFound);
    }

    /** Empty when there is none; another person's does not exist for the caller either. */
    private Optional<Claim> mine(UUID id) {
        Optional<Claim> found = claims.findByIdOptional(id);
        if (found.isPresent() && !found.get().belongsTo(current.get())) {
            throw RuleBroken.notFound();
        }
        return found;
    }

    private ClaimView view(Claim claim) {
        return ClaimView.of(
                claim, inbox.deciderFor(current.get()).map(Person::name).orElse(null));
    }

    @Schema(name = "ClaimCheck")
    record ClaimCheck(
            Money total,
            List<ClaimView.LineView> lines,

            @Schema(description = "What would keep it from being submitted; empty when nothing would.")
            List<Violation> findings) {}

    @Schema(name = "ClaimSummary")
    record ClaimSummary(
            UUID id,
            String title,
            ClaimStatus status,
            Money total,
            @Nullable @Schema(nullable = true) Instant submittedAt,
            @Nullable @Schema(nullable = true) String decisionReason) {

        /** As a query gives it. */
        ClaimSummary(
                UUID id,
                String title,
                ClaimStatus status,
                long totalPence,
                @Nullable Instant submittedAt,
                @Nullable String decisionReason) {
            this(id, title, status, Money.pence(totalPence), submittedAt, decisionReason);
        }
    }

    @Schema(name = "ClaimList")
    record ClaimList(
            List<ClaimSummary> claims,

            @Nullable @Schema(nullable = true, description = "The next page; null on the last.")
            String next) {}
}
