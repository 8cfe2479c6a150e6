package uk.gov.sop.local.data.leave;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.gov.sop.local.data.Almanac;
import uk.gov.sop.local.data.Dice;
import uk.gov.sop.local.data.Requests;
import uk.gov.sop.local.data.Sheets;
import uk.gov.sop.local.data.Table;
import uk.gov.sop.local.data.cast.Colleague;

/** A person's leave on its sheets. */
public final class LeaveRows {

    private final Almanac almanac;
    private final Requests requests;
    private final Map<String, List<LeaveTerms>> terms = LeaveTerms.all();

    public LeaveRows(Almanac almanac, Requests requests) {
        this.almanac = almanac;
        this.requests = requests;
    }

    /** @return the days on which the person is away */
    public Set<LocalDate> write(Colleague person, Sheets sheets, StringBuilder scratch) {
        LeavePlan plan = new LeavePlan(person, almanac, terms);
        Dice ids = person.dice("leave ids");
        Set<LocalDate> away = new HashSet<>();
        for (MadeAbsence absence : plan.absences()) {
            // Only the demo people's leave years are complete: very many rows more would show nothing new.
            if (person.username() == null && absence.to().isBefore(almanac.begin())) {
                continue;
            }
            write(person, absence, ids, sheets, scratch);
            if (absence.open()) {
                absence.days().forEach(day -> away.add(day.date()));
            }
        }
        plan.carried()
                .forEach((start, minutes) -> sheets.of(Table.CARRIED_LEAVE)
                        .id(person.id())
                        .date(start)
                        .number(minutes)
                        .end());
        return away;
    }

    private void write(Colleague person, MadeAbsence absence, Dice ids, Sheets sheets, StringBuilder scratch) {
        UUID id = ids.id(Requests.millis(absence.requestedAt()));
        scratch.setLength(0);
        for (AwayDay day : absence.days()) {
            scratch.append(scratch.isEmpty() ? '[' : ',');
            day.writeTo(scratch);
        }
        int changes =
                (absence.decidedAt() == null ? 0 : 1) + (absence.status() == MadeAbsence.Status.CANCELLED ? 1 : 0);
        sheets.of(Table.ABSENCE)
                .id(id)
                .id(person.id())
                .text("ANNUAL_LEAVE")
                .text(absence.status().name())
                .date(absence.from())
                .date(absence.to())
                .flag(absence.startsAfternoon())
                .flag(absence.endsMidday())
                .number(absence.minutes())
                .text(scratch.append(']'))
                .utc(absence.requestedAt())
                .utc(absence.decidedAt())
                .utc(absence.decidedAt() == null ? absence.requestedAt() : absence.decidedAt())
                .text(absence.reason())
                .text("made up")
                .number(changes)
                .end();
        requests.write(
                sheets,
                person,
                absence.post(),
                ids,
                "ABSENCE",
                id,
                absence.title(),
                absence.cost(),
                absence.requestedAt(),
                statusOf(absence),
                absence.decidedAt(),
                absence.reason());
    }

    /** Cancelling takes back what waits; a decision that was made stays. */
    private static Requests.Status statusOf(MadeAbsence absence) {
        return switch (absence.status()) {
            case REQUESTED -> Requests.Status.WAITING;
            case APPROVED -> Requests.Status.APPROVED;
            case REFUSED -> Requests.Status.DECLINED;
            case CANCELLED -> absence.decidedAt() == null ? Requests.Status.WITHDRAWN : Requests.Status.APPROVED;
        };
    }
}
