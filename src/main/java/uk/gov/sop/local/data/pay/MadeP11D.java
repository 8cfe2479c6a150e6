package uk.gov.sop.local.data.pay;

import java.time.LocalDate;
import java.util.List;
import uk.gov.sop.local.data.cast.Colleague;
import uk.gov.sop.local.data.cast.Post;
import uk.gov.sop.pay.slips.RunTotals;
import uk.gov.sop.pay.yearly.Benefit;
import uk.gov.sop.pay.yearly.P11D;

/** A P11D of whoever has a K code, worked out: of a car and its fuel, which come to more than the allowance, as the code says. */
record MadeP11D(Colleague person, Post post, PayTerms terms, int taxYear) implements MadeYearly {

    private static final long ALLOWANCE = 1_257_000;
    private static final long FUEL = 282_000;

    /** Three weeks before the law asks for it. */
    @Override
    public LocalDate published() {
        return LocalDate.of(taxYear + 1, 6, 15);
    }

    @Override
    public P11D sent() {
        long all = ALLOWANCE + terms.code().beyondAllowance();
        return new P11D(
                person.staffNumber(),
                null,
                terms.niNumber(),
                List.of(car("Car for private use", all - FUEL), car("Fuel for private journeys", FUEL)),
                all);
    }

    private static Benefit car(String what, long cashEquivalent) {
        return new Benefit(Benefit.Section.F, what, null, null, cashEquivalent);
    }

    @Override
    public RunTotals totals() {
        return new RunTotals(0, 0, 0, sent().total(), 0, 0);
    }
}
