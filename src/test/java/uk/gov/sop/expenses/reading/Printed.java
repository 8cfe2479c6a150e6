package uk.gov.sop.expenses.reading;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

/** Dates and amounts in the ways that shops print them. */
final class Printed {

    private static final String[] DATES = {
        "dd/MM/yyyy",
        "dd/MM/yy",
        "d/M/yyyy",
        "dd-MM-yyyy",
        "dd.MM.yyyy",
        "dd MMM yyyy",
        "d MMMM yyyy",
        "yyyy-MM-dd",
        "dd-MMM-yy",
        "EEE d MMM yyyy",
        "ddMMMyy"
    };

    private Printed() {}

    static String date(LocalDate date, Random random) {
        return date(date, Sale.pick(random, DATES));
    }

    static String date(LocalDate date, String pattern) {
        String printed = DateTimeFormatter.ofPattern(pattern, Locale.UK).format(date);
        return pattern.equals("ddMMMyy") ? printed.toUpperCase(Locale.UK) : printed;
    }

    static String pounds(long pence) {
        return "£" + plain(pence);
    }

    /** With a comma every three digits, as hotels do. */
    static String plain(long pence) {
        return String.format(Locale.UK, "%,d.%02d", pence / 100, pence % 100);
    }

    static String continental(long cents) {
        return String.format(Locale.GERMANY, "%,d,%02d", cents / 100, cents % 100);
    }
}
