package uk.gov.sop.expenses.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.gov.sop.expenses.policy.ExpensePolicy;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.DateRange;

/**
 * All that the rules go by beside the claim itself.
 *
 * @param now in London
 * @param staffNumber of the claimant
 * @param work when, in which grade and where the claimant worked for the department that the claim is made to
 * @param others lines of the claimant's other claims near these days, or with one of these receipts
 * @param colleagues of the staff numbers named as passengers, those on record, and when they were employees
 * @param receiptContent fingerprints of the receipts of this claim and of {@code others}
 * @param receiptsOfOthers of the receipts of this claim, those whose content is in a submitted claim of another person
 */
public record Circumstances(
        ExpensePolicy policy,
        LocalDateTime now,
        String staffNumber,
        List<Work> work,
        List<OtherLine> others,
        Map<String, List<DateRange>> colleagues,
        Map<UUID, String> receiptContent,
        Set<UUID> receiptsOfOthers) {

    LocalDate today() {
        return now.toLocalDate();
    }

    /** Whether a staff number is that of an employee, on a day. */
    boolean isEmployee(String number, LocalDate day) {
        return colleagues.getOrDefault(number, List.of()).stream().anyMatch(employed -> employed.contains(day));
    }

    /** An assignment, as far as expenses go by it. */
    public record Work(DateRange dates, String grade, String place) {

        public static List<Work> of(Person person, String department) {
            return person.assignments().stream()
                    .filter(assignment -> assignment.department().equals(department))
                    .map(assignment -> new Work(assignment.dates(), assignment.grade(), assignment.place()))
                    .toList();
        }
    }
}
