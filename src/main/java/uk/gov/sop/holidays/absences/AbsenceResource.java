package uk.gov.sop.holidays.absences;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import uk.gov.sop.approvals.Inbox;
import uk.gov.sop.holidays.absences.AbsenceView.AbsenceSummary;
import uk.gov.sop.holidays.absences.AbsenceView.Action;
import uk.gov.sop.holidays.policy.AbsenceType;
import uk.gov.sop.holidays.policy.PublishedHolidays;
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
import uk.gov.sop.shared.Uuid7;

/** Asking for leave, changing the request and taking it back. */
@Path("/v1/holidays")
@Tag(name = "Holidays")
public class AbsenceResource {

    private final Absences absences;
    private final LeaveEvents events;
    private final Asking asking;
    private final Inbox inbox;
    private final CurrentPerson current;
    private final Cursors cursors;
    private final PublishedHolidays holidays;
    private final Locks locks;

    AbsenceResource(
            Absences absences,
            LeaveEvents events,
            Asking asking,
            Inbox inbox,
            CurrentPerson current,
            Cursors cursors,
            PublishedHolidays holidays,
            Locks locks) {
        this.absences = absences;
        this.events = events;
        this.asking = asking;
        this.inbox = inbox;
        this.current = current;
        this.cursors = cursors;
        this.holidays = holidays;
        this.locks = locks;
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
            summary = "Ask for leave or record an absence, or change it",
            description =
                    "What needs approval goes to your line manager at once; the rest stands. It can be changed at "
                            + "any time: days to come that you give back are yours again at once; any other change of what is "
                            + "approved waits for your manager (`CHANGE_REQUESTED`), and if it is declined all stays as it was. To "
                            + "put what stands again takes a change back. Sickness gives back the leave of the same days.")
    public RestResponse<AbsenceView> put(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull AbsenceRequest body) {
        Uuid7.require(id);
        holidays.certain();
        // Two requests at once must not both find the same balance.
        locks.on(current.get().id());
        locks.on(id);
        String sent = Fingerprint.of(body);
        Optional<Absence> existing = mine(id);
        if (existing.isEmpty()) {
            Precondition.requireNone(ifMatch);
            return Conditional.created("/v1/holidays/" + id, view(asking.create(id, body.terms(), sent)));
        }
        Absence absence = existing.get();
        if (Precondition.isRetry(ifMatch, sent, absence.fingerprint())) {
            return Conditional.ok(view(absence));
        }
        Precondition.require(ifMatch, ETag.of(view(absence)));
        asking.change(absence, body.terms(), sent);
        return Conditional.ok(view(absence));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("holidays:write")
    @Transactional
    @Operation(
            operationId = "cancelHoliday",
            summary = "Cancel leave",
            description =
                    "Until it begins it is yours again at once. Approved leave that has begun was taken, at least in "
                            + "part: then your manager is asked (`CANCELLATION_REQUESTED`). It stays on record as cancelled and no "
                            + "longer counts.")
    public RestResponse<AbsenceView> cancel(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-Match") String ifMatch) {
        holidays.certain();
        locks.on(current.get().id());
        Absence absence = mine(id).orElseThrow(RuleBroken::notFound);
        Precondition.require(ifMatch, ETag.of(view(absence)));
        asking.cancel(absence);
        return Conditional.ok(view(absence));
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
        String decider = absence.waits()
                ? inbox.deciderFor(current.get()).map(Person::name).orElse(null)
                : null;
        return AbsenceView.of(absence, decider, events.of(absence.id()), actions(absence));
    }

    private static List<Action> actions(Absence absence) {
        if (!absence.isOpen()) {
            return List.of();
        }
        return absence.status().mayCancel() ? List.of(Action.change, Action.cancel) : List.of(Action.change);
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
            Boolean endsMidday,

            @Nullable
            @Size(max = 366)
            @Schema(
                    description =
                            "Days of which only some hours are away; for irregular hours every day. None when left "
                                    + "out.")
            List<@NotNull @Valid PartDay> partDays,

            @Nullable
            @Schema(description = "Up to which day a note or certificate covers it, where the type asks for one.")
            LocalDate evidenceTo) {

        AbsenceTerms terms() {
            return new AbsenceTerms(
                    type,
                    new AbsenceDates(startsOn, endsOn, startsAfternoon, endsMidday),
                    partDays == null ? List.of() : partDays,
                    evidenceTo);
        }
    }

    @Schema(name = "AbsenceList")
    record AbsenceList(
            List<AbsenceSummary> absences,

            @Nullable
            @Schema(nullable = true, description = "The next page, as a path with its query; null on the last.")
            String next) {}
}
