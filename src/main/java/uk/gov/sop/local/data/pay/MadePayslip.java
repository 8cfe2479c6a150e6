package uk.gov.sop.local.data.pay;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.local.data.cast.Colleague;
import uk.gov.sop.local.data.cast.Post;
import uk.gov.sop.pay.slips.SlipFigures;
import uk.gov.sop.pay.slips.SlipSeal;
import uk.gov.sop.pay.slips.SmallSlip;
import uk.gov.sop.pay.slips.TaxCode;
import uk.gov.sop.pay.slips.Totals;
import uk.gov.sop.shared.TaxYear;
import uk.gov.sop.shared.sealing.DataKey;

/**
 * A payslip, worked out.
 *
 * @param payDay index among the pay days
 */
record MadePayslip(
        Colleague person,
        Post post,
        int payDay,
        LocalDate date,
        PayTerms terms,
        long annualSalary,
        List<Payment> payments,
        List<Deduction> deductions,
        List<NetPayment> netPayments,
        Figures thisPeriod,
        Figures yearToDate,
        @Nullable String message) {

    long totalPayments() {
        long sum = 0;
        for (Payment payment : payments) {
            sum += payment.amount();
        }
        return sum;
    }

    long totalDeductions() {
        long sum = 0;
        for (Deduction deduction : deductions) {
            sum += deduction.amount();
        }
        return sum;
    }

    long net() {
        return totalPayments() - totalDeductions();
    }

    String taxBasis() {
        return terms.code().month1() ? "WEEK1_MONTH1" : "CUMULATIVE";
    }

    int weekMinutes() {
        return post.week().fortnightMinutes() / 2;
    }

    /** As the service keeps what it was sent. */
    SlipSeal sealed(SlipSeal.Place place, DataKey key) {
        SlipFigures figures = new SlipFigures(
                new Totals(totalPayments(), totalDeductions(), net()),
                thisPeriod.asKept(),
                yearToDate.asKept(),
                terms.code().code(),
                TaxCode.Basis.valueOf(taxBasis()),
                terms.niLetter());
        SmallSlip slip = SmallSlip.of(person.staffNumber(), figures, line().getBytes(StandardCharsets.UTF_8));
        return SlipSeal.of(slip, place, key);
    }

    /** Hundredths of a percent. */
    int pensionRate() {
        long pensionable = payments.stream()
                .filter(Payment::pensionable)
                .mapToLong(Payment::amount)
                .sum();
        TaxFigures figures = TaxFigures.of(TaxYear.of(date).startYear());
        return PensionScheme.of(post.department()).rate(pensionable, figures);
    }

    /** As a payroll would send it: a line of a run's file, without what is not there. */
    String line() {
        StringBuilder json =
                new StringBuilder(1024).append("{\"staffNumber\":\"").append(person.staffNumber());
        json.append("\",\"taxCode\":\"").append(terms.code().code());
        json.append("\",\"taxBasis\":\"").append(taxBasis());
        json.append("\",\"niNumber\":\"").append(terms.niNumber());
        json.append("\",\"niLetter\":\"").append(terms.niLetter());
        json.append("\",\"annualSalary\":").append(annualSalary);
        json.append(",\"weekMinutes\":").append(weekMinutes());
        json.append(",\"pensionRate\":").append(pensionRate());
        list(json.append(",\"payments\":"), payments, Payment::writeTo);
        list(json.append(",\"deductions\":"), deductions, Deduction::writeTo);
        list(json.append(",\"netPayments\":"), netPayments, NetPayment::writeTo);
        thisPeriod.writeTo(json.append(",\"thisPeriod\":"));
        yearToDate.writeTo(json.append(",\"yearToDate\":"));
        json.append(",\"totals\":{\"payments\":").append(totalPayments());
        json.append(",\"deductions\":")
                .append(totalDeductions())
                .append(",\"net\":")
                .append(net());
        json.append('}');
        if (message != null) {
            json.append(",\"message\":\"").append(message).append('"');
        }
        return json.append('}').toString();
    }

    private static <T> void list(StringBuilder json, List<T> parts, BiConsumer<T, StringBuilder> writing) {
        json.append('[');
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                json.append(',');
            }
            writing.accept(parts.get(i), json);
        }
        json.append(']');
    }
}
