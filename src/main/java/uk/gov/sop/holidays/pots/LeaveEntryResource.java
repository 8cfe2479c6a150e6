package uk.gov.sop.holidays.pots;

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
import uk.gov.sop.holidays.absences.LeaveEvents;
import uk.gov.sop.holidays.absences.LeaveLedger;
import uk.gov.sop.holidays.absences.LeaveRecord;
import uk.gov.sop.holidays.absences.LeaveRecords;
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

/** Buying and selling leave, and recording flexitime, time off in lieu and irregular hours. */
@Path("/v1/leave-entries")
@Tag(name = "Holidays")
public class LeaveEntryResource {

    private static final String PATH = "/v1/leave-entries";

    private final LeaveEntries entries;
    private final LeaveRecords records;
    private final LeaveEvents events;
    private final Inbox inbox;
    private final CurrentPerson current;
    private final Cursors cursors;
    private final Locks locks;
    private final Today today;

    LeaveEntryResource(
            LeaveEntries entries,
            LeaveRecords records,
            LeaveEvents events,
            Inbox inbox,
            CurrentPerson current,
            Cursors cursors,
            Locks locks,
            Today today) {
        this.entries = entries;
        this.records = records;
        this.events = events;
        this.inbox = inbox;
        this.current = current;
        this.cursors = cursors;
        this.locks = locks;
        this.today = today;
    }

    @GET
    @PermissionsAllowed("holidays:read")
    @Transactional
    @Operation(
            operationId = "listLeaveEntries",
            summary = "Your leave bought and sold, flexitime, time off in lieu and irregular hours, newest first")
    public LeaveEntryList list(
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) Integer limit,
            @Nullable @QueryParam("cursor") String cursor) {
        Person me = current.get();
        String list = PATH + " of " + me.id();
        List<LeaveEntry> found = entries.of(me.id(), cursors.after(cursor, list), limit + 1);
        Page<LeaveEntry> page = Page.of(found, limit, LeaveEntry::id, PATH, list, cursors);
        return new LeaveEntryList(
                page.rows().stream().map(LeaveEntryView.Summary::of).toList(), page.next());
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("holidays:read")
    @Transactional
    @Operation(operationId = "getLeaveEntry", summary = "One entry: where it stands, and how its minutes come about")
    public RestResponse<LeaveEntryView> get(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Conditional.get(ifNoneMatch, view(mine(id).orElseThrow(RuleBroken::notFound)));
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed("holidays:write")
    @Transactional
    @Operation(
            operationId = "putLeaveEntry",
            summary = "Put time into a pot or sell it, or change that while it waits",
            description =
                    "Flexitime stands at once; all else goes to your line manager. What waits gives nothing yet, but what "
                            + "it would take is held. `GET /v1/holiday-balance` shows each entry as a line of its pot.")
    public RestResponse<LeaveEntryView> put(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull LeaveEntryRequest body) {
        Uuid7.require(id);
        // Two requests at once must not both find the same balance.
        locks.besideOthersOn(Locks.WORKING_LIVES);
        locks.on(current.get().id());
        locks.on(id);
        String sent = Fingerprint.of(body);
        Optional<LeaveEntry> existing = mine(id);
        if (existing.isEmpty()) {
            Precondition.requireNone(ifMatch);
            return Conditional.created(PATH + "/" + id, create(id, body.terms(), sent));
        }
        LeaveEntry entry = existing.get();
        if (Precondition.isRetry(ifMatch, sent, entry.fingerprint())) {
            return Conditional.ok(view(entry));
        }
        Precondition.require(ifMatch, ETag.of(view(entry)));
        return Conditional.ok(change(entry, body.terms(), sent));
    }

    private LeaveEntryView create(UUID id, EntryTerms terms, String sent) {
        LeaveRecord record = record(terms.onDate());
        LeaveLedger.Entry accepted = new EntryRules(record, terms, today.date()).accepted();
        LeaveEntry created = new LeaveEntry(id, current.get().id(), terms, accepted, sent, today.now());
        entries.persist(created);
        return written(
                created,
                record,
                created.waits() ? LeaveEvents.Kind.ASKED : LeaveEvents.Kind.RECORDED,
                created.waits() ? "You asked for it: %s." : "You recorded it: %s.");
    }

    private LeaveEntryView change(LeaveEntry entry, EntryTerms terms, String sent) {
        entry.requireChangeable();
        LeaveRecord before = record(terms.onDate());
        LeaveRecord others = before.with(before.ledger().without(entry.inLedger()));
        LeaveLedger.Entry accepted = new EntryRules(others, terms, today.date()).accepted();
        entry.change(terms, accepted, sent, today.now());
        inbox.withdraw(entry.id());
        return written(entry, others, LeaveEvents.Kind.CHANGED, "You changed it: %s.");
    }

    private LeaveEntryView written(LeaveEntry entry, LeaveRecord seen, LeaveEvents.Kind kind, String text) {
        String what = entry.title() + ", " + entry.explanation();
        events.takeTurn(seen, entry.personId(), entry.id(), kind, text.formatted(what), today.now());
        if (entry.waits()) {
            inbox.request(ApprovalKind.LEAVE_ENTRY, entry.id(), current.get(), entry.title(), entry.explanation());
        }
        return view(entry);
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("holidays:write")
    @Transactional
    @Operation(
            operationId = "cancelLeaveEntry",
            summary = "Take an entry back",
            description =
                    "At any time while it waits. Once it counts only as far as what it gave has not been booked or taken; "
                            + "leave bought, or earned by irregular hours, not in a closed leave year either. It stays on "
                            + "record as cancelled.")
    public RestResponse<LeaveEntryView> cancel(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-Match") String ifMatch) {
        locks.besideOthersOn(Locks.WORKING_LIVES);
        locks.on(current.get().id());
        LeaveEntry entry = mine(id).orElseThrow(RuleBroken::notFound);
        Precondition.require(ifMatch, ETag.of(view(entry)));
        LeaveRecord record = record(entry.onDate());
        if (entry.isOpen()) {
            new TakenBack(record, entry.inLedger(), today.date()).requirePossible();
        }
        entry.cancel();
        inbox.withdraw(id);
        events.takeTurn(record, entry.personId(), id, LeaveEvents.Kind.CANCELLED, "You took it back.", today.now());
        return Conditional.ok(view(entry));
    }

    /** With the leave years of today, where pots that run on are looked at, and of the entry. */
    private LeaveRecord record(LocalDate onDate) {
        LocalDate now = today.date();
        return records.of(current.get(), onDate.isBefore(now) ? onDate : now, onDate.isBefore(now) ? now : onDate);
    }

    /** Empty when there is none; another person's does not exist for the caller either. */
    private Optional<LeaveEntry> mine(UUID id) {
        Optional<LeaveEntry> found = entries.findByIdOptional(id);
        if (found.isPresent() && !found.get().isOf(current.get())) {
            throw RuleBroken.notFound();
        }
        return found;
    }

    private LeaveEntryView view(LeaveEntry entry) {
        String decider = entry.waits()
                ? inbox.deciderFor(current.get()).map(Person::name).orElse(null)
                : null;
        return LeaveEntryView.of(entry, decider, events.of(entry.id()));
    }

    @Schema(name = "LeaveEntryList")
    record LeaveEntryList(
            List<LeaveEntryView.Summary> leaveEntries,

            @Nullable
            @Schema(nullable = true, description = "The next page, as a path with its query; null on the last.")
            String next) {}
}
