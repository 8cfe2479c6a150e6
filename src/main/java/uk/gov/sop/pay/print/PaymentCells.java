package uk.gov.sop.pay.print;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.slips.Payment;
import uk.gov.sop.pay.slips.PaymentView;

/** What is printed of one payment; nothing where it does not apply. */
record PaymentCells(Labels.In words) {

    String units(PaymentView payment) {
        BigDecimal units = payment.units();
        if (units == null) {
            return payment.rate() == null ? "" : payment.rate().toString();
        }
        String counted = counted(units.stripTrailingZeros(), payment.unit());
        return payment.rate() == null
                ? counted
                : words.of(
                        Label.AT_RATE,
                        Map.of("units", counted, "rate", payment.rate().toString()));
    }

    String month(PaymentView payment) {
        return payment.periodOf() == null ? "" : words.month(YearMonth.parse(payment.periodOf()));
    }

    String due(PaymentView payment) {
        String due = Stream.of(
                        payment.taxable() ? Label.DUE_TAX : null,
                        payment.niable() ? Label.DUE_NI : null,
                        payment.pensionable() ? Label.DUE_PENSION : null)
                .filter(label -> label != null)
                .map(words::of)
                .collect(Collectors.joining(", "));
        return due.isEmpty() ? words.of(Label.DUE_NOTHING) : due;
    }

    String meaning(PaymentView payment) {
        PaymentView.SourceView source = payment.source();
        if (source == null) {
            return payment.meaning();
        }
        Label from = switch (source.kind()) {
            case EXPENSE_CLAIM -> Label.EXPENSE_CLAIM;
            case ABSENCE -> Label.ABSENCE;
        };
        return payment.meaning() + " " + words.of(from);
    }

    private String counted(BigDecimal units, Payment.@Nullable Unit unit) {
        boolean one = units.compareTo(BigDecimal.ONE) == 0;
        String number = units.toPlainString();
        if (unit == null) {
            return number;
        }
        Label label = switch (unit) {
            case HOURS -> one ? Label.HOUR : Label.HOURS;
            case DAYS -> one ? Label.DAY : Label.DAYS;
            case MILES -> one ? Label.MILE : Label.MILES;
        };
        return words.of(label, Map.of("units", number));
    }
}
