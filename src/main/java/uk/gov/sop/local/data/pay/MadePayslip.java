package uk.gov.sop.local.data.pay;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.local.data.cast.Colleague;
import uk.gov.sop.local.data.cast.Post;
import uk.gov.sop.shared.TaxYear;

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

    /** Hundredths of a percent. */
    int pensionRate() {
        long pensionable = payments.stream()
                .filter(Payment::pensionable)
                .mapToLong(Payment::amount)
                .sum();
        TaxFigures figures = TaxFigures.of(TaxYear.of(date).startYear());
        return PensionScheme.of(post.department()).rate(pensionable, figures);
    }

    void paymentsTo(StringBuilder json) {
        list(json, payments, Payment::writeTo);
    }

    void deductionsTo(StringBuilder json) {
        list(json, deductions, Deduction::writeTo);
    }

    void netPaymentsTo(StringBuilder json) {
        list(json, netPayments, NetPayment::writeTo);
    }

    /** As a payroll would send it: a line of a run's file. */
    String line() {
        StringBuilder json = new StringBuilder("{\"staffNumber\":\"").append(person.staffNumber());
        json.append("\",\"taxCode\":\"").append(terms.code().code());
        json.append("\",\"taxBasis\":\"").append(taxBasis());
        json.append("\",\"niNumber\":\"").append(terms.niNumber());
        json.append("\",\"niLetter\":\"").append(terms.niLetter());
        json.append("\",\"annualSalary\":").append(annualSalary);
        json.append(",\"weekMinutes\":").append(weekMinutes());
        json.append(",\"pensionRate\":").append(pensionRate());
        paymentsTo(json.append(",\"payments\":"));
        deductionsTo(json.append(",\"deductions\":"));
        netPaymentsTo(json.append(",\"netPayments\":"));
        thisPeriod.writeTo(json.append(",\"thisPeriod\":"));
        yearToDate.writeTo(json.append(",\"yearToDate\":"));
        json.append(",\"totals\":{\"payments\":").append(totalPayments());
        json.append(",\"deductions\":")
                .append(totalDeductions())
                .append(",\"net\":")
                .append(net());
        json.append("},\"message\":");
        return (message == null
                        ? json.append("null")
                        : json.append('"').append(message).append('"'))
                .append('}')
                .toString();
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
