package uk.gov.sop.local.data.pay;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.local.data.cast.Place;
import uk.gov.sop.local.data.cast.Week;

/** What one month of somebody's pay is made of, for a test to change. */
final class PayMonth {

    long fullTime;
    Week week = Week.FULL;
    Place place = Place.LONDON;
    String department = "CO";
    CodeOfTax code = new CodeOfTax("1257L", false);
    String letter = "A";

    @Nullable
    StudyLoan loan;

    /** Hundredths of a percent; below zero for that of the band. */
    int pensionRate = -1;

    /** Paid for, from the month's beginning or to its end; all when 0. */
    int days;

    final List<Payment> more = new ArrayList<>();
    final List<Deduction> others = new ArrayList<>();

    PayMonth copy() {
        PayMonth copy = new PayMonth();
        copy.fullTime = fullTime;
        copy.week = week;
        copy.place = place;
        copy.department = department;
        copy.code = code;
        copy.letter = letter;
        copy.loan = loan;
        copy.pensionRate = pensionRate;
        copy.days = days;
        copy.more.addAll(more);
        copy.others.addAll(others);
        return copy;
    }

    long annual() {
        return week.partOf(fullTime);
    }

    List<Payment> payments(int length) {
        long month = Pence.share(annual(), 1, 12);
        List<Payment> payments = new ArrayList<>();
        payments.add(Payment.salary(days == 0 ? month : Pence.share(month, days, length)));
        payments.addAll(more);
        return payments;
    }

    int rate(long pensionable, TaxFigures figures) {
        return pensionRate >= 0 ? pensionRate : PensionScheme.of(department).rate(pensionable, figures);
    }

    CodeOfTax codeOf(String code, boolean month1) {
        return new CodeOfTax(place.nation().taxPrefix() + code, month1);
    }
}
