package uk.gov.sop.expenses.rules;

import java.util.UUID;
import uk.gov.sop.expenses.policy.Expense;
import uk.gov.sop.shared.Money;

/** A line of another claim of the same person, submitted, returned, approved or paid. */
public record OtherLine(UUID claimId, String claimTitle, Expense said, Money amount) {}
