package uk.gov.sop.pay.changes.lines;

import java.util.Collection;
import java.util.Objects;
import uk.gov.sop.pay.slips.Payment;

/**
 * An amount of pay and how much of it counts for what, in pence.
 *
 * @param taxable before pension contributions are taken off
 */
public record Pay(long amount, long taxable, long niable, long pensionable) {

    public static final Pay NONE = new Pay(0, 0, 0, 0);

    public static Pay of(Payment payment) {
        long amount = payment.amount();
        return new Pay(
                amount,
                payment.taxable() ? amount : 0,
                payment.niable() ? amount : 0,
                isPensionable(payment) ? amount : 0);
    }

    public static Pay of(Collection<Payment> payments) {
        return payments.stream().map(Pay::of).reduce(NONE, Pay::plus);
    }

    /** Where payroll does not say, what is paid each month and what corrects that. */
    private static boolean isPensionable(Payment payment) {
        if (payment.pensionable() != null) {
            return payment.pensionable();
        }
        return switch (Objects.requireNonNull(payment.element())) {
            case SALARY, ALLOWANCE, ARREARS, UNPAID_LEAVE, STRIKE -> true;
            case OVERTIME, ONE_OFF, EXPENSES, RECOVERY, OTHER -> false;
        };
    }

    public Pay plus(Pay other) {
        return new Pay(
                amount + other.amount, taxable + other.taxable, niable + other.niable, pensionable + other.pensionable);
    }

    public Pay minus(Pay other) {
        return new Pay(
                amount - other.amount, taxable - other.taxable, niable - other.niable, pensionable - other.pensionable);
    }

    public Pay negated() {
        return NONE.minus(this);
    }

    /** As much of it as this amount, which counts for the same. */
    public Pay part(long part) {
        return new Pay(
                part, taxable == amount ? part : 0, niable == amount ? part : 0, pensionable == amount ? part : 0);
    }
}
