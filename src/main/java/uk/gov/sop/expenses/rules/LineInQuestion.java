package uk.gov.sop.expenses.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.policy.Expense;
import uk.gov.sop.expenses.policy.Terms;
import uk.gov.sop.expenses.rules.Finding.Severity;
import uk.gov.sop.shared.Money;

/**
 * A line before the rules, with the words in which they speak of it.
 *
 * @param position in the claim, from 0
 * @param all lines of the claim
 */
record LineInQuestion(int position, List<PricedLine> all, Circumstances known) {

    PricedLine line() {
        return all.get(position);
    }

    Expense said() {
        return line().said();
    }

    LocalDate date() {
        return said().date();
    }

    Money amount() {
        return line().amount();
    }

    Terms terms() {
        return known.policy().on(date());
    }

    /** Where the person worked that day, if for the department that the claim is made to. */
    Optional<Circumstances.Work> work() {
        return workOn(date());
    }

    Optional<Circumstances.Work> workOn(LocalDate day) {
        return known.work().stream().filter(work -> work.dates().contains(day)).findFirst();
    }

    Finding blocks(ExpenseRule rule, String field, String clause, String message) {
        return finding(rule, Severity.BLOCKS, field, null, null, null, clause, message);
    }

    Finding blocks(ExpenseRule rule, String field, Compared other, String clause, String message) {
        return finding(rule, Severity.BLOCKS, field, null, other.claimId(), other.line(), clause, message);
    }

    Finding asks(ExpenseRule rule, String field, @Nullable Money allowed, String clause, String message) {
        return finding(rule, Severity.NEEDS_REASON, field, allowed, null, null, clause, message);
    }

    Finding asks(ExpenseRule rule, String field, Compared other, String message) {
        return finding(
                rule, Severity.NEEDS_REASON, field, null, other.claimId(), other.line(), terms().clause(), message);
    }

    Finding tells(ExpenseRule rule, String field, @Nullable Money allowed, String clause, String message) {
        return finding(rule, Severity.INFORMATION, field, allowed, null, null, clause, message);
    }

    private Finding finding(
            ExpenseRule rule,
            Severity severity,
            String field,
            @Nullable Money allowed,
            @Nullable UUID otherClaim,
            @Nullable Integer otherLine,
            String clause,
            String message) {
        String answer = severity == Severity.NEEDS_REASON ? said().reason() : null;
        return new Finding(
                rule,
                severity,
                position,
                "/lines/" + position + "/" + field,
                allowed,
                answer,
                otherClaim,
                otherLine,
                clause,
                message);
    }
}
