package uk.gov.sop.holidays.absences;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.approvals.ApprovalKind;
import uk.gov.sop.approvals.Inbox;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;

/** The acts of asking for leave, changing it and taking it back, and what they do to other leave and to the inbox. */
@Singleton
class Asking {

    private final Absences absences;
    private final LeaveRecords records;
    private final LeaveEvents events;
    private final SickLeave sickLeave;
    private final TeamCover team;
    private final Inbox inbox;
    private final CurrentPerson current;
    private final Today today;

    Asking(
            Absences absences,
            LeaveRecords records,
            LeaveEvents events,
            SickLeave sickLeave,
            TeamCover team,
            Inbox inbox,
            CurrentPerson current,
            Today today) {
        this.absences = absences;
        this.records = records;
        this.events = events;
        this.sickLeave = sickLeave;
        this.team = team;
        this.inbox = inbox;
        this.current = current;
        this.today = today;
    }

    Absence create(UUID id, AbsenceTerms terms, String sent) {
        Quote quote = quote(terms, recordOf(terms.dates().range()));
        Absence created = new Absence(id, me().id(), quote, sent, today.now());
        boolean asks = created.waits();
        events.record(
                quote.record(),
                created,
                asks ? LeaveEvents.Kind.ASKED : LeaveEvents.Kind.RECORDED,
                "%s %s: %s, %s."
                        .formatted(
                                asks ? "You asked for" : "You recorded",
                                terms.type().label().toLowerCase(Locale.UK),
                                terms.dates(),
                                created.costText()),
                today.now());
        sickLeave.during(
                me(),
                created,
                List.of(created.dates().range()),
                "sick " + created.dates(),
                () -> absences.persist(created));
        if (asks) {
            ask(created, created.title(), created.costText());
        }
        return created;
    }

    void change(Absence absence, AbsenceTerms terms, String sent) {
        DateRange before = absence.dates().range();
        DateRange wanted = terms.dates().range();
        Quote quote = quote(terms, recordOf(before.to(wanted)).replacing(absence.id()));
        sickLeave.during(
                me(), absence, List.of(before, wanted), "sick " + terms.dates(), () -> change(absence, quote, sent));
        if (absence.waits()) {
            boolean proposed = absence.proposed().isPresent();
            ask(
                    absence,
                    (proposed ? "Change: " : "") + absence.title(),
                    proposed ? "to %s, %s".formatted(terms.dates(), terms.costText(quote.cost())) : absence.costText());
        }
    }

    private void change(Absence absence, Quote quote, String sent) {
        absence.change(quote, sent, today.date(), today.now());
        inbox.withdraw(absence.id());
        boolean proposed = absence.proposed().isPresent();
        events.record(
                quote.record(),
                absence,
                proposed ? LeaveEvents.Kind.CHANGE_ASKED : LeaveEvents.Kind.CHANGED,
                (proposed ? "You asked to change it to %s, %s." : "You changed it to %s, %s.")
                        .formatted(quote.terms().dates(), quote.terms().costText(quote.cost())),
                today.now());
    }

    void cancel(Absence absence) {
        LeaveRecord seen = recordOf(absence.dates().range());
        new ClosedYears(seen).requireNothingOf(absence);
        sickLeave.during(
                me(),
                absence,
                List.of(absence.dates().range()),
                "the sickness was cancelled",
                () -> cancel(absence, seen));
        if (absence.waits()) {
            ask(absence, "Cancel: " + absence.title(), absence.costText());
        }
    }

    private void cancel(Absence absence, LeaveRecord seen) {
        absence.cancel(today.date(), today.now());
        inbox.withdraw(absence.id());
        boolean cancelled = !absence.isOpen();
        events.record(
                seen,
                absence,
                cancelled ? LeaveEvents.Kind.CANCELLED : LeaveEvents.Kind.CANCELLATION_ASKED,
                cancelled ? "You cancelled it." : "You asked to cancel it, though it has begun.",
                today.now());
    }

    /**
     * @param replaced an absence of the caller that the terms are to stand in the place of; null for a new one
     */
    Quote quote(AbsenceTerms terms, @Nullable UUID replaced) {
        DateRange wanted = terms.dates().range();
        if (replaced == null) {
            return quote(terms, recordOf(wanted));
        }
        Absence before = absences.findByIdOptional(replaced)
                .filter(absence -> absence.isOf(me()) && absence.isOpen())
                .orElseThrow(RuleBroken::notFound);
        return quote(terms, recordOf(before.dates().range().to(wanted)).replacing(replaced));
    }

    private Quote quote(AbsenceTerms terms, LeaveRecord record) {
        LocalDate day = today.date();
        Quote quote = record.quote(terms, day);
        return quote.isChosen() ? quote.with(team.of(me(), quote).tooFew()) : quote;
    }

    private LeaveRecord recordOf(DateRange dates) {
        return records.of(me(), dates.start(), dates.end());
    }

    private Person me() {
        return current.get();
    }

    private void ask(Absence absence, String title, String summary) {
        inbox.request(ApprovalKind.ABSENCE, absence.id(), me(), title, summary);
    }
}
