package uk.gov.sop.holidays.absences;

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
import java.time.LocalDate;
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
import uk.gov.sop.holidays.absences.AbsenceView.AbsenceSummary;
import uk.gov.sop.holidays.absences.AbsenceView.Action;
import uk.gov.sop.holidays.policy.AbsenceType;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.Cursors;
import uk.gov.sop.shared.ETag;
import uk.gov.sop.shared.Fingerprint;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Page;
import uk.gov.sop.shared.Precondition;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.Uuid7;

/** Asking for leave, changing the request and taking it back. */
@Path("/v1/holidays")
@Tag(name = "Holidays")
public class AbsenceResource {

    private final Absences absences;
    private final LeaveRecords records;
    private final Inbox inbox;
    private final CurrentPerson current;
    private final Cursors cursors;
    private final Locks locks;
    private final Today today;

    AbsenceResource(
            Absences absences,
            LeaveRecords records,
            Inbox inbox,
            CurrentPerson current,
            Cursors cursors,
            Locks locks,
            Today today) {
        this.absences = absences;
        this.records = records;
        this.inbox = inbox;
        this.current = current;
        this.cursors = cursors;
        this.locks = locks;
        this.today = today;
    }

    @GET
    @PermissionsAllowed("holidays:read")
    @Transactional
    @Operation(operationId = "listHolidays", summary = "Your leave, newest request first")
    public AbsenceList list(
            @Nullable @QueryParam("from") LocalDate from,
            @Nullable @QueryParam("to") LocalDate to,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) Integer limit,
            @Nullable @QueryParam("cursor") String cursor) {
        Person me = current.get();
        AbsenceFilter filter = new AbsenceFilter(from, to);
        String list = filter.path() + " of " + me.id();
        List<Absence> found = absences.of(me.id(), filter.dates(), cursors.after(cursor, list), limit + 1);
        Page<Absence> page = Page.of(found, limit, Absence::id, filter.path(), list, cursors);
        return new AbsenceList(page.rows().stream().map(AbsenceSummary::of).toList(), page.next());
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("holidays:read")
    @Transactional
    @Operation(operationId = "getHoliday", summary = "One absence: where it stands, and what each day costs")
    public RestResponse<AbsenceView> get(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Conditional.get(ifNoneMatch, view(mine(id).orElseThrow(RuleBroken::notFound)));
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed("holidays:write")
    @Transactional
    @Operation(
            operationId = "putHoliday",
            summary = "Ask for leave, or change what you asked for",
            description = "Goes to your line manager at once. It can be changed until it is decided; your manager is "
                    + "then asked anew. What it costs is settled when you ask.")
    public RestResponse<AbsenceView> put(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull AbsenceRequest body) {
        Uuid7.require(id);
        // Two requests at once must not both find the same balance.
        locks.on(current.get().id());
        locks.on(id);
        String sent = Fingerprint.of(body);
        Optional<Absence> existing = mine(id);
        if (existing.isEmpty()) {
            Precondition.requireNone(ifMatch);
            Absence created = new Absence(id, current.get().id(), quote(body, id), sent, today.now());
            absences.persist(created);
            return Conditional.created("/v1/holidays/" + id, request(created));
        }
        Absence absence = existing.get();
        if (Precondition.isRetry(ifMatch, sent, absence.fingerprint())) {
            return Conditional.ok(view(absence));
        }
        Precondition.require(ifMatch, ETag.of(view(absence)));
        absence.revise(quote(body, id), sent, today.now());
        inbox.withdraw(id);
        absences.flush();
        return Conditional.ok(request(absence));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("holidays:write")
    @Transactional
    @Operation(
            operationId = "cancelHoliday",
            summary = "Cancel leave",
            description = "Until it is decided, and approved leave until the day before it begins. It stays on record "
                    + "as cancelled and no longer counts.")
    public RestResponse<AbsenceView> cancel(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-Match") String ifMatch) {
        locks.on(current.get().id());
        Absence absence = mine(id).orElseThrow(RuleBroken::notFound);
        Precondition.require(ifMatch, ETag.of(view(absence)));
        absence.cancel(today.date());
        inbox.withdraw(id);
        return Conditional.ok(view(absence));
    }

    private Quote quote(AbsenceRequest body, UUID id) {
        AbsenceDates dates = body.dates();
        return records.of(current.get(), dates.startsOn(), dates.endsOn())
                .without(id)
                .quote(body.type(), dates);
    }

    private AbsenceView request(Absence absence) {
        inbox.request(
                ApprovalKind.ABSENCE,
                absence.id(),
                current.get(),
                absence.title(),
                absence.cost().toString());
        return view(absence);
    }

    /** Empty when there is none; another person's does not exist for the caller either. */
    private Optional<Absence> mine(UUID id) {
        Optional<Absence> found = absences.findByIdOptional(id);
        if (found.isPresent() && !found.get().isOf(current.get())) {
            throw RuleBroken.notFound();
        }
        return found;
    }

    private AbsenceView view(Absence absence) {
        boolean waits = absence.status() == AbsenceStatus.REQUESTED;
        String decider = inbox.deciderFor(current.get()).map(Person::name).orElse(null);
        return AbsenceView.of(absence, waits ? decider : null, actions(absence));
    }

    private List<Action> actions(Absence absence) {
        if (absence.status() == AbsenceStatus.REQUESTED) {
            return List.of(Action.change, Action.cancel);
        }
        return absence.mayCancel(today.date()) ? List.of(Action.cancel) : List.of();
    }

    @Schema(name = "AbsenceRequest")
    record AbsenceRequest(
            @NotNull AbsenceType type,
            @NotNull LocalDate startsOn,

            @NotNull @Schema(description = "The last day, included.")
            LocalDate endsOn,

            @NotNull @Schema(description = "Whether you work in the morning of the first day.")
            Boolean startsAfternoon,

            @NotNull @Schema(description = "Whether you work in the afternoon of the last day.")
            Boolean endsMidday) {

        AbsenceDates dates() {
            return new AbsenceDates(startsOn, endsOn, startsAfternoon, endsMidday);
        }
    }

    @Schema(name = "AbsenceList")
    record AbsenceList(
            List<AbsenceSummary> absences,

            @Nullable
            @Schema(nullable = true, description = "The next page, as a path with its query; null on the last.")
            String next) {}
}
