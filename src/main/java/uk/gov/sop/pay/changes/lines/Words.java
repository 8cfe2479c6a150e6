package uk.gov.sop.pay.changes.lines;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import uk.gov.sop.shared.Money;

/** Figures as staff read them. */
public final class Words {

    private Words() {}

    public static String money(long pence) {
        return Money.pence(pence).toString();
    }

    /** Without its sign. */
    public static String size(long pence) {
        return money(Math.abs(pence));
    }

    /** {@code £5.00 more}. */
    public static String moreOrLess(long pence) {
        return size(pence) + (pence < 0 ? " less" : " more");
    }

    /** {@code 4.60%}. */
    public static String percent(long hundredths) {
        return "%d.%02d%%".formatted(hundredths / 100, hundredths % 100);
    }

    public static String month(LocalDate day) {
        return month(YearMonth.from(day));
    }

    public static String month(YearMonth month) {
        return name(month.getMonth()) + " " + month.getYear();
    }

    private static String name(Month month) {
        return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** {@code a, b and c}. */
    public static String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }
}
