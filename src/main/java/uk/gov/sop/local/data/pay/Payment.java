package uk.gov.sop.local.data.pay;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.glossary.PayElement;

/**
 * One thing paid.
 *
 * @param tenths of hours where pay goes by them
 * @param arrearsOf the month it belongs to when it is arrears
 */
record Payment(
        String description,
        @Nullable Integer tenths,
        @Nullable Long rate,
        long amount,
        boolean pay,
        boolean pensionable,
        @Nullable YearMonth arrearsOf,
        PayElement element) {

    static Payment salary(long amount) {
        return new Payment("Salary", null, null, amount, true, true, null, PayElement.SALARY);
    }

    static Payment arrears(YearMonth of, long amount) {
        return new Payment("Pay award arrears", null, null, amount, true, true, of, PayElement.ARREARS);
    }

    static Payment allowance(String description, long amount) {
        return new Payment(description, null, null, amount, true, true, null, PayElement.ALLOWANCE);
    }

    static Payment overtime(int tenths, long rate) {
        return new Payment(
                "Overtime", tenths, rate, Pence.share(rate, tenths, 10), true, false, null, PayElement.OVERTIME);
    }

    static Payment oneOff(String description, long amount) {
        return new Payment(description, null, null, amount, true, false, null, PayElement.ONE_OFF);
    }

    static Payment expenses(long amount) {
        return new Payment("Expenses paid with salary", null, null, amount, false, false, null, PayElement.EXPENSES);
    }

    void writeTo(StringBuilder json) {
        json.append("{\"description\":\"").append(description).append('"');
        if (tenths != null) {
            json.append(",\"units\":").append(tenths / 10).append('.').append(tenths % 10);
        }
        if (rate != null) {
            json.append(",\"rate\":").append(rate);
        }
        json.append(",\"amount\":").append(amount);
        json.append(",\"taxable\":").append(pay).append(",\"niable\":").append(pay);
        json.append(",\"pensionable\":").append(pensionable);
        if (arrearsOf != null) {
            json.append(",\"periodOf\":\"").append(arrearsOf).append('"');
        }
        json.append(",\"element\":\"").append(element).append('"');
        json.append(tenths == null ? "}" : ",\"unit\":\"HOURS\"}");
    }
}
