package uk.gov.sop.expenses.policy;

import static uk.gov.sop.expenses.policy.LineField.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.gov.sop.shared.Violation;

/** Which fields a line has beside kind, date, description and reason, and which of them it needs. */
public enum LineForm {
    COST(EnumSet.of(AMOUNT, FOREIGN, VAT, RECEIPT_IDS, NO_RECEIPT_REASON, ALCOHOL_INCLUDED), Set.of()),
    TRANSPORT(with(COST, FROM, TO), Set.of()),
    FARE(with(TRANSPORT, TRAVEL_CLASS, PRIOR_APPROVAL), Set.of()),
    STAY(with(COST, LineField.NIGHTS, AREA, MEALS_INCLUDED), Set.of(LineField.NIGHTS, AREA)),
    NIGHTS(EnumSet.of(LineField.NIGHTS), Set.of(LineField.NIGHTS)),
    INCIDENTALS(with(COST, LineField.NIGHTS, AREA), Set.of(LineField.NIGHTS, AREA)),
    RIDE(EnumSet.of(FROM, TO, MILES, ROUND_TRIP, COMMUTE_MILES), Set.of(FROM, TO, MILES)),
    CAR(with(RIDE, PASSENGERS, BY_CHOICE), RIDE.needs),
    COMPANY_CAR(with(RIDE, FUEL, ENGINE_CC), with(RIDE.needs, FUEL)),
    AWAY(EnumSet.of(LEFT_AT, BACK_ON, BACK_AT), Set.of(LEFT_AT, BACK_ON, BACK_AT)),
    ADJUSTMENT(Set.of(), Set.of());

    private final Set<LineField> has;
    private final Set<LineField> needs;

    LineForm(Set<LineField> has, Set<LineField> needs) {
        this.has = has;
        this.needs = needs;
    }

    public boolean has(LineField field) {
        return has.contains(field);
    }

    public List<LineField> fields() {
        return List.copyOf(has);
    }

    public List<LineField> needed() {
        return Stream.of(LineField.values()).filter(needs::contains).toList();
    }

    /** What a line of this form has and should not, or lacks, each at its place below {@code at}. */
    List<Violation> violations(Expense line, String at) {
        List<Violation> broken = new ArrayList<>();
        for (LineField field : LineField.values()) {
            boolean given = field.of(line) != null;
            if (given && !has(field)) {
                broken.add(Violation.at(at + "/" + field.title(), "does not belong to a line of kind " + line.kind()));
            } else if (!given && needs.contains(field)) {
                broken.add(Violation.at(at + "/" + field.title(), "is needed for a line of kind " + line.kind()));
            }
        }
        return broken;
    }

    private static Set<LineField> with(LineForm base, LineField... more) {
        return with(base.has, more);
    }

    private static Set<LineField> with(Set<LineField> base, LineField... more) {
        Set<LineField> all = EnumSet.copyOf(base);
        all.addAll(List.of(more));
        return all;
    }
}
