package uk.gov.sop.expenses.payments;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.shared.Fingerprint;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Violation;

/** Which claims a finance officer has paid: all that are due in a department and can be paid this way. */
@Schema(name = "PaymentBatchRequest")
record PaymentOrder(
        @NotNull @Pattern(regexp = "[A-Z]{2,8}") @Schema(examples = "CO")
        String department,

        @NotNull PaymentMethod method,

        @NotNull
        @Schema(
                description = "When the money is to arrive: today or up to 60 days ahead, Monday to Friday.",
                examples = "2026-11-27")
        LocalDate payOn) {

    private static final int FURTHEST_DAYS = 60;

    /** Banks and payrolls move no money in the past or at a weekend, and a date far ahead is a slip of the pen. */
    void requirePayableOn(LocalDate today) {
        DayOfWeek day = payOn.getDayOfWeek();
        boolean weekend = day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
        if (weekend || payOn.isBefore(today) || payOn.isAfter(today.plusDays(FURTHEST_DAYS))) {
            throw new RuleBroken(
                    Rule.PAYMENT_DATE_INVALID,
                    "Choose a day from Monday to Friday, from today to " + FURTHEST_DAYS + " days ahead.",
                    List.of(Violation.at(
                            "/payOn", "must be a weekday from today to " + FURTHEST_DAYS + " days ahead")));
        }
    }

    String fingerprint() {
        return Fingerprint.of(this);
    }
}
