package uk.gov.sop.local.data.leave;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates and working time as staff read them in the records. */
final class Words {

    private Words() {}

    static String hours(int minutes) {
        String hours = minutes / 60 + (minutes / 60 == 1 ? " hour" : " hours");
        String rest = minutes % 60 + (minutes % 60 == 1 ? " minute" : " minutes");
        return minutes % 60 == 0 ? hours : minutes < 60 ? rest : hours + " " + rest;
    }

    static String days(int tenths) {
        String number = tenths % 10 == 0 ? "" + tenths / 10 : tenths / 10 + "." + tenths % 10;
        return number + (tenths == 10 ? " day" : " days");
    }

    static String dates(LocalDate from, LocalDate to) {
        String last = to.getDayOfMonth() + " " + month(to) + " " + to.getYear();
        if (from.equals(to)) {
            return last;
        }
        if (from.getYear() != to.getYear()) {
            return from.getDayOfMonth() + " " + month(from) + " " + from.getYear() + " to " + last;
        }
        return from.getDayOfMonth() + (from.getMonth() == to.getMonth() ? "" : " " + month(from)) + " to " + last;
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
