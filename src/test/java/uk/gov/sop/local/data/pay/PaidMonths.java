package uk.gov.sop.local.data.pay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.gov.sop.local.data.cast.Colleague;
import uk.gov.sop.local.data.cast.Grade;
import uk.gov.sop.local.data.cast.Post;
import uk.gov.sop.local.data.pay.Deduction.Kind;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.TaxYear;

/** Pays months one after the other, as the demo's payroll does. */
final class PaidMonths {

    private int taxYear;
    private Figures yearToDate = Figures.NONE;
    private int lastRate;

    ObjectNode pay(PayMonth month, YearMonth when) {
        LocalDate date = when.atEndOfMonth();
        int year = TaxYear.of(date).startYear();
        if (year != taxYear) {
            yearToDate = Figures.NONE;
        }
        taxYear = year;
        List<Payment> payments = month.payments(when.lengthOfMonth());
        List<Deduction> deductions = new ArrayList<>();
        Figures period = figures(month, date, payments, deductions);
        deductions.addAll(month.others);
        yearToDate = yearToDate.plus(period);
        return json(month, slip(month, date, payments, deductions, period));
    }

    int lastRate() {
        return lastRate;
    }

    private Figures figures(PayMonth month, LocalDate date, List<Payment> payments, List<Deduction> deductions) {
        TaxFigures figures = TaxFigures.of(taxYear);
        long gross = payments.stream()
                .filter(Payment::pay)
                .mapToLong(Payment::amount)
                .sum();
        long pensionable = payments.stream()
                .filter(Payment::pensionable)
                .mapToLong(Payment::amount)
                .sum();
        lastRate = month.rate(pensionable, figures);
        long pension = Pence.share(Math.max(0, pensionable), lastRate, 10_000);
        long taxable = gross - pension;
        long tax = month.code.tax(figures, TaxYear.periodOf(date), taxable, yearToDate.taxable(), yearToDate.tax());
        long ni = NationalInsurance.on(month.letter, gross);
        deductions.add(new Deduction(Kind.TAX, "PAYE income tax", tax, null));
        deductions.add(new Deduction(Kind.NATIONAL_INSURANCE, "National Insurance", ni, null));
        if (lastRate > 0) {
            deductions.add(new Deduction(
                    Kind.PENSION, PensionScheme.of(month.department).title(), pension, null));
        }
        if (month.loan != null && month.loan.repayment(gross, figures) > 0) {
            deductions.add(
                    new Deduction(Kind.STUDENT_LOAN, month.loan.title(), month.loan.repayment(gross, figures), null));
        }
        return new Figures(gross, taxable, gross, tax, ni, pension);
    }

    private MadePayslip slip(
            PayMonth month, LocalDate date, List<Payment> payments, List<Deduction> deductions, Figures period) {
        long net = payments.stream().mapToLong(Payment::amount).sum()
                - deductions.stream().mapToLong(Deduction::amount).sum();
        Post post = new Post(
                month.department, null, Grade.HEO, month.place, month.week, new DateRange(date, DateRange.OPEN));
        Colleague person = new Colleague(1, "CO100001", "Test", "Test", null, date, List.of(post), Set.of());
        PayTerms terms = new PayTerms(
                month.code, "ZX123456A", month.letter, month.loan, 0, null, 0, 0, 0, 0, 0, false, "****1234");
        List<NetPayment> paidOut = List.of(new NetPayment("****1234", net));
        return new MadePayslip(
                person, post, 0, date, terms, month.annual(), payments, deductions, paidOut, period, yearToDate, null);
    }

    private ObjectNode json(PayMonth month, MadePayslip slip) {
        try {
            ObjectNode json = (ObjectNode) PaySamples.JSON.readTree(slip.line());
            return month.pensionRate < 0 ? json : json.put("pensionRate", month.pensionRate);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
