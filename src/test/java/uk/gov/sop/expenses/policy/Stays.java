package uk.gov.sop.expenses.policy;

import java.time.LocalDate;
import java.util.UUID;
import uk.gov.sop.expenses.policy.IncidentalsTrip.Judgement;
import uk.gov.sop.expenses.policy.IncidentalsTrip.Stay;
import uk.gov.sop.shared.Money;

/** Lines of incidentals, for tests of the rule. */
public final class Stays {

    static final UUID CLAIM = new UUID(0, 1);
    static final UUID OTHER = new UUID(0, 2);
    private static final Judgement UNTAXED = new Judgement(null, null);

    private Stays() {}

    public static Stay of(Expense said, int position, Money amount) {
        boolean abroad = said.area() == StayArea.ABROAD;
        return new Stay(CLAIM, "Leeds", position, said.date(), said.nightsOrNone(), abroad, amount, UNTAXED, false);
    }

    static Stay uk(int position, String firstNight, int nights, long pence) {
        return stay(position, LocalDate.parse(firstNight), nights, false, pence);
    }

    static Stay abroad(int position, String firstNight, int nights, long pence) {
        return stay(position, LocalDate.parse(firstNight), nights, true, pence);
    }

    static Stay stay(int position, LocalDate firstNight, int nights, boolean abroad, long pence) {
        return new Stay(CLAIM, "Leeds", position, firstNight, nights, abroad, Money.pence(pence), UNTAXED, false);
    }

    /** In a claim before, which is paid or not. */
    static Stay before(String firstNight, int nights, long pence, boolean paid) {
        return new Stay(
                OTHER, "Hull", 0, LocalDate.parse(firstNight), nights, false, Money.pence(pence), UNTAXED, paid);
    }
}
