package uk.gov.sop.expenses.rules;

import java.util.List;
import java.util.stream.Stream;
import uk.gov.sop.expenses.policy.Expense;
import uk.gov.sop.expenses.policy.ExpenseKind;
import uk.gov.sop.expenses.policy.LineField;
import uk.gov.sop.expenses.policy.TravelClass;
import uk.gov.sop.shared.CivilDates;
import uk.gov.sop.shared.Money;

/** What a purchase may hold, and what proves it. */
final class CostRules {

    static final List<LineRule> ALL = List.of(
            CostRules::withAReceipt,
            CostRules::firstClassOnlyWithApproval,
            CostRules::noAlcohol,
            CostRules::noMoreVatThanAmount,
            CostRules::atAKnownExchangeRate,
            CostRules::withinTheLimitOfALine,
            CostRules::taxableExcess);

    private CostRules() {}

    private static Stream<Finding> withAReceipt(LineInQuestion line) {
        Expense said = line.said();
        Money from = line.terms().receiptFrom();
        if (!said.kind().form().has(LineField.RECEIPT_IDS)
                || !said.receipts().isEmpty()
                || line.amount().compareTo(from) < 0) {
            return Stream.empty();
        }
        String declared = said.noReceiptReason();
        return Stream.of(
                declared == null
                        ? line.blocks(
                                ExpenseRule.RECEIPT_MISSING,
                                "receiptIds",
                                line.terms().clause(),
                                "is needed from " + from
                                        + "; add a picture or PDF of the receipt, or say in noReceiptReason why there is none")
                        : line.tells(
                                ExpenseRule.NO_RECEIPT_DECLARED,
                                "noReceiptReason",
                                null,
                                line.terms().clause(),
                                "declares that there is no receipt: " + declared));
    }

    private static Stream<Finding> firstClassOnlyWithApproval(LineInQuestion line) {
        boolean first = line.said().travelClass() == TravelClass.FIRST;
        return !first || line.said().priorApproval() != null
                ? Stream.empty()
                : Stream.of(line.blocks(
                        ExpenseRule.FIRST_CLASS_NOT_APPROVED,
                        "priorApproval",
                        line.terms().clause(),
                        "is needed for first class; say who approved it before you travelled, and when, or claim the"
                                + " standard fare"));
    }

    private static Stream<Finding> noAlcohol(LineInQuestion line) {
        return !Boolean.TRUE.equals(line.said().alcoholIncluded())
                ? Stream.empty()
                : Stream.of(line.blocks(
                        ExpenseRule.ALCOHOL,
                        "alcoholIncluded",
                        line.terms().clause(),
                        "cannot be paid for; take the alcohol off the amount and set alcoholIncluded to false"));
    }

    private static Stream<Finding> noMoreVatThanAmount(LineInQuestion line) {
        Money vat = line.said().vat();
        return vat == null || vat.compareTo(line.amount()) <= 0
                ? Stream.empty()
                : Stream.of(line.blocks(
                        ExpenseRule.VAT_TOO_HIGH,
                        "vat",
                        line.terms().clause(),
                        "is more than the amount of " + line.amount() + "; give the VAT that the receipt shows"));
    }

    private static Stream<Finding> atAKnownExchangeRate(LineInQuestion line) {
        var foreign = line.said().foreign();
        return foreign == null || line.line().exchange() != null
                ? Stream.empty()
                : Stream.of(line.blocks(
                        ExpenseRule.EXCHANGE_RATE_MISSING,
                        "foreign/currency",
                        line.terms().clause(),
                        "has no exchange rate on record for " + CivilDates.text(line.date())
                                + "; claim the pounds that your bank charged as amount instead"));
    }

    /** In pounds it is a matter of shape; in another currency it is known once there is a rate. */
    private static Stream<Finding> withinTheLimitOfALine(LineInQuestion line) {
        return line.said().foreign() == null || line.amount().compareTo(Expense.HIGHEST) <= 0
                ? Stream.empty()
                : Stream.of(line.blocks(
                        ExpenseRule.ABOVE_LINE_LIMIT,
                        "foreign/minorUnits",
                        line.terms().clause(),
                        "comes to " + line.amount() + ", and a line may come to " + Expense.HIGHEST
                                + " at most; correct it, or take the line off and ask your finance team how else it can be"
                                + " paid"));
    }

    private static Stream<Finding> taxableExcess(LineInQuestion line) {
        boolean wholeTrip = line.said().kind() == ExpenseKind.INCIDENTALS;
        return line
                .line()
                .excess()
                .map(excess -> line.tells(
                        wholeTrip ? ExpenseRule.INCIDENTALS_OVER_LIMIT : ExpenseRule.TAXABLE,
                        wholeTrip ? "amount" : "kind",
                        line.line().approved(),
                        excess.clause(),
                        excess.remark()))
                .stream();
    }
}
