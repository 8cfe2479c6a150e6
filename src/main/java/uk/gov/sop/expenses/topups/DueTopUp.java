package uk.gov.sop.expenses.topups;

import java.util.List;
import java.util.UUID;
import uk.gov.sop.expenses.claims.Adjustments;
import uk.gov.sop.expenses.policy.Part;
import uk.gov.sop.shared.Money;

/**
 * What is still owed for one line that was paid at an older rate.
 *
 * @param line position in the claim, from 0
 * @param paid with the claim and by earlier top-ups
 * @param now what the rates on record come to today
 * @param approved the most that HMRC lets be paid without tax today
 * @param parts of the difference, each with its reason
 */
record DueTopUp(
        UUID claimId,
        int line,
        UUID personId,
        String staffNumber,
        String name,
        PaidLine of,
        Money paid,
        Money now,
        Money approved,
        List<Part> parts) {

    /** Tax-free as far as HMRC's amount now is above what was paid tax-free. */
    Adjustments.TopUp asTopUp() {
        Money room = approved.minus(of.paidTaxFree());
        return new Adjustments.TopUp(
                claimId, line, of.said(), parts, room.compareTo(Money.ZERO) > 0 ? room : Money.ZERO);
    }

    Money due() {
        return now.minus(paid);
    }

    static Money total(List<DueTopUp> due) {
        return due.stream().map(DueTopUp::due).reduce(Money.ZERO, Money::plus);
    }
}
