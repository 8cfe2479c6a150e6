package uk.gov.sop.holidays.carryover;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
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
import uk.gov.sop.people.Departments;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.Cursors;
import uk.gov.sop.shared.ETag;
import uk.gov.sop.shared.FileIntake;
import uk.gov.sop.shared.Fingerprint;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Page;
import uk.gov.sop.shared.Precondition;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.Uuid7;

/** Closing a department's leave years, and opening them again. */
@Path("/v1/carry-overs")
@Tag(name = "Back office")
public class CarryOverResource {

    private final CarryOvers acts;
    private final YearEnd yearEnd;
    private final Reversal reversal;
    private final Departments departments;
    private final CurrentPerson administrator;
    private final Cursors cursors;
    private final Locks locks;
    private final Today today;

    CarryOverResource(
            CarryOvers acts,
            YearEnd yearEnd,
            Reversal reversal,
            Departments departments,
            CurrentPerson administrator,
            Cursors cursors,
            Locks locks,
            Today today) {
        this.acts = acts;
        this.yearEnd = yearEnd;
        this.reversal = reversal;
        this.departments = departments;
        this.administrator = administrator;
        this.cursors = cursors;
        this.locks = locks;
        this.today = today;
    }

    @GET
    @PermissionsAllowed("holidays:administer")
    @Transactional
    @Operation(operationId = "listCarryOvers", summary = "Carry-overs, newest first")
    public CarryOverList list(
            @Nullable @QueryParam("department") @Pattern(regexp = "[A-Z]{2,8}") String department,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) Integer limit,
            @Nullable @QueryParam("cursor") String cursor) {
        String path = "/v1/carry-overs" + (department == null ? "" : "?department=" + department);
        List<CarryOver> found = acts.page(department, cursors.after(cursor, path), limit + 1);
        Page<CarryOver> page = Page.of(found, limit, CarryOver::id, path, path, cursors);
        return new CarryOverList(page.rows().stream().map(CarryOverView::of).toList(), page.next());
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("holidays:administer")
    @Transactional
    @Operation(operationId = "getCarryOver", summary = "What a carry-over came to, and whether it still holds")
    public RestResponse<CarryOverView> get(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Conditional.get(ifNoneMatch, CarryOverView.of(known(id)));
    }

    private CarryOver known(UUID id) {
        return acts.findByIdOptional(id).orElseThrow(RuleBroken::notFound);
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed("holidays:administer")
    @Transactional
    @TransactionConfiguration(timeout = FileIntake.SECONDS)
    @Operation(
            operationId = "putCarryOver",
            summary = "Close a department's leave years and carry over what is left",
            description =
                    "For everybody who was in the department at the end of the leave year that ended last before `on`. "
                            + "That year is locked then: nothing is booked, changed or cancelled in it until the carry-over is "
                            + "reversed. Again, under another id or under this with `If-Match`, it works out everybody anew and "
                            + "changes only what has come out otherwise. Leave kept by the Working Time Regulations after sickness or "
                            + "family leave goes over whatever the department's limit.")
    public RestResponse<CarryOverView> put(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull CarryOverRequest body) {
        Uuid7.require(id);
        body.require(departments, today.date());
        locks.onEverybody();
        String sent = Fingerprint.of(body);
        Optional<CarryOver> existing = acts.findByIdOptional(id);
        if (existing.isEmpty()) {
            Precondition.requireNone(ifMatch);
            CarryOver act = new CarryOver(id, body, sent, administrator.signIn(), today.now());
            acts.persistAndFlush(act);
            return Conditional.created("/v1/carry-overs/" + id, run(act, body));
        }
        CarryOver act = existing.get();
        if (Precondition.isRetry(ifMatch, sent, act.fingerprint())) {
            return Conditional.ok(CarryOverView.of(act));
        }
        Precondition.require(ifMatch, ETag.of(CarryOverView.of(act)));
        requireSame(act, sent);
        return Conditional.ok(run(act, body));
    }

    private void requireSame(CarryOver act, String sent) {
        act.requireDone();
        if (!sent.equals(act.fingerprint())) {
            throw CarryOver.fixed("It stays of its department and day. Use a new id for others.");
        }
        acts.requireLatest(act);
    }

    private CarryOverView run(CarryOver act, CarryOverRequest body) {
        yearEnd.workOut(body);
        yearEnd.close(act.id(), body, today.now());
        act.finish(yearEnd.totals(), administrator.signIn(), today.now());
        return CarryOverView.of(act);
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("holidays:administer")
    @Transactional
    @TransactionConfiguration(timeout = FileIntake.SECONDS)
    @Operation(
            operationId = "reverseCarryOver",
            summary = "Reverse a carry-over",
            description =
                    "Everything is as it was before it, and what it closed is open again. Only the latest of a department "
                            + "can be reversed. It stays on record as reversed.")
    public RestResponse<CarryOverView> reverse(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-Match") String ifMatch) {
        locks.onEverybody();
        CarryOver act = known(id);
        Precondition.require(ifMatch, ETag.of(CarryOverView.of(act)));
        act.requireDone();
        acts.requireLatest(act);
        reversal.of(id, today.now());
        act.reverse(administrator.signIn(), today.now());
        return Conditional.ok(CarryOverView.of(act));
    }

    @Schema(name = "CarryOver")
    record CarryOverView(
            UUID id,
            @Schema(examples = "CO") String department,
            LocalDate on,
            CarryOver.Status status,
            CarryOverTotals totals,
            Instant doneAt,

            @Schema(description = "The sign-in that did it, and through which client.")
            String doneBy,

            @Nullable @Schema(nullable = true) Instant reversedAt,
            @Nullable @Schema(nullable = true) String reversedBy) {

        static CarryOverView of(CarryOver act) {
            return new CarryOverView(
                    act.id(),
                    act.department(),
                    act.on(),
                    act.status(),
                    act.totals(),
                    act.doneAt(),
                    act.doneBy(),
                    act.reversedAt(),
                    act.reversedBy());
        }
    }

    @Schema(name = "CarryOverList")
    record CarryOverList(
            List<CarryOverView> carryOvers,

            @Nullable
            @Schema(nullable = true, description = "The next page, as a path with its query; null on the last.")
            String next) {}
}
