package uk.gov.sop.expenses.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.gov.sop.expenses.policy.ExpensePolicy;
import uk.gov.sop.people.Person;

/**
 * All that the rules go by beside the claim itself.
 *
 * @param others lines of the person's other claims near these days, or with one of these receipts
 * @param colleagues of the staff numbers named as passengers, those on record
 * @param receiptContent fingerprints of the receipts of this claim and of {@code others}
 */
record Circumstances(
        ExpensePolicy policy,
        Person person,
        String department,
        LocalDate today,
        List<OtherLine> others,
        Set<String> colleagues,
        Map<UUID, String> receiptContent) {}
