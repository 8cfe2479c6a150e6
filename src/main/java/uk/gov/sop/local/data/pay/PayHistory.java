package uk.gov.sop.local.data.pay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.local.data.Almanac;
import uk.gov.sop.local.data.Dice;
import uk.gov.sop.local.data.cast.Colleague;
import uk.gov.sop.local.data.cast.Post;
import uk.gov.sop.local.data.pay.Deduction.Kind;
import uk.gov.sop.shared.TaxYear;

/** One person's pay, month by month: each payslip follows from the ones before. */
final class PayHistory {

    private final Colleague person;
    private final PayTerms terms;
    private final Dice dice;
    private final List<Earned> sinceApril = new ArrayList<>();
    private @Nullable Post before;
    private int taxYear;
    private Figures yearToDate = Figures.NONE;
    private long taxableInYear;
    private long taxInYear;

    /** Salary paid for a month that an award may still raise. */
    private record Earned(YearMonth month, Post post, int days, int outOf, long paid) {}

    private PayHistory(Colleague person, PayTerms terms) {
        this.person = person;
        this.terms = terms;
        this.dice = person.dice("pay");
    }

    /** @param expenses pence to pay with the salary of each pay day */
    static List<MadePayslip> of(Colleague person, Almanac almanac, long[] expenses) {
        PayHistory history = new PayHistory(person, PayTerms.of(person));
        List<MadePayslip> payslips = new ArrayList<>();
        for (int i = 0; i < almanac.payDays().size(); i++) {
            LocalDate payDay = almanac.payDays().get(i);
            Post post = person.postOn(payDay).orElse(null);
            if (post != null) {
                MadePayslip payslip = history.month(i, payDay, post, expenses[i]);
                if (i >= almanac.firstShown()) {
                    payslips.add(payslip);
                }
            }
        }
        return payslips;
    }

    private MadePayslip month(int index, LocalDate payDay, Post post, long expenses) {
        begin(payDay, post);
        long annual = PayScale.salary(post, PayScale.awardsPaidOn(post.department(), payDay), terms.step());
        List<Payment> payments = payments(index, payDay, post, annual, expenses);
        List<Deduction> deductions = new ArrayList<>();
        Figures period = figures(payments, deductions, payDay, post);
        others(payDay, post, deductions);
        yearToDate = yearToDate.plus(period);
        boolean award = payments.stream().anyMatch(payment -> payment.arrearsOf() != null);
        return new MadePayslip(
                person,
                post,
                index,
                payDay,
                terms,
                annual,
                payments,
                deductions,
                paidOut(payments, deductions),
                period,
                yearToDate,
                award ? "Your pay award from 1 April is included this month, with arrears." : null);
    }

    /** A new tax year begins at nothing; another department goes on with the tax code, but counts anew. */
    private void begin(LocalDate payDay, Post post) {
        boolean elsewhere = before != null && !before.department().equals(post.department());
        int year = TaxYear.of(payDay).startYear();
        if (year != taxYear) {
            taxableInYear = 0;
            taxInYear = 0;
        }
        if (year != taxYear || elsewhere) {
            yearToDate = Figures.NONE;
        }
        if (payDay.getMonthValue() == 4 || elsewhere) {
            sinceApril.clear();
        }
        taxYear = year;
        before = post;
    }

    private List<Payment> payments(int index, LocalDate payDay, Post post, long annual, long expenses) {
        YearMonth month = YearMonth.from(payDay);
        boolean begins = YearMonth.from(post.from()).equals(month);
        int days = begins ? month.lengthOfMonth() - post.from().getDayOfMonth() + 1 : month.lengthOfMonth();
        long salary = Pence.share(Pence.share(annual, 1, 12), days, month.lengthOfMonth());
        List<Payment> payments = new ArrayList<>(6);
        payments.add(Payment.salary(salary));
        if (PayScale.isAwardMonth(post.department(), payDay)) {
            arrears(PayScale.awardYear(payDay), payments);
        }
        sinceApril.add(new Earned(month, post, days, month.lengthOfMonth(), salary));
        if (terms.allowance() != null && index < terms.allowanceMonths()) {
            payments.add(Payment.allowance(terms.allowance(), terms.allowancePence()));
        }
        if (terms.overtime() && dice.inPercent(30)) {
            payments.add(Payment.overtime(5 * dice.between(2, 20), Pence.share(annual, 3, 2 * 52 * 37)));
        }
        if (payDay.getMonthValue() == 7 && !person.is("plain") && dice.inPercent(10)) {
            payments.add(Payment.oneOff("Performance award", 5_000L * dice.between(5, 18)));
        }
        if (expenses > 0) {
            payments.add(Payment.expenses(expenses));
        }
        return payments;
    }

    private void arrears(int awards, List<Payment> payments) {
        for (Earned earned : sinceApril) {
            long monthly = Pence.share(PayScale.salary(earned.post(), awards, terms.step()), 1, 12);
            long due = Pence.share(monthly, earned.days(), earned.outOf()) - earned.paid();
            if (due != 0) {
                payments.add(Payment.arrears(earned.month(), due));
            }
        }
    }

    private Figures figures(List<Payment> payments, List<Deduction> deductions, LocalDate payDay, Post post) {
        TaxFigures figures = TaxFigures.of(taxYear);
        long gross = 0;
        long pensionable = 0;
        for (Payment payment : payments) {
            gross += payment.pay() ? payment.amount() : 0;
            pensionable += payment.pensionable() ? payment.amount() : 0;
        }
        PensionScheme scheme = PensionScheme.of(post.department());
        long pension = scheme.contribution(pensionable, figures);
        long taxable = gross - pension;
        long tax = terms.code().tax(figures, TaxYear.periodOf(payDay), taxable, taxableInYear, taxInYear);
        long ni = NationalInsurance.on(terms.niLetter(), gross);
        taxableInYear += taxable;
        taxInYear += tax;
        deductions.add(new Deduction(Kind.TAX, "PAYE income tax", tax, null));
        deductions.add(new Deduction(Kind.NATIONAL_INSURANCE, "National Insurance", ni, null));
        deductions.add(new Deduction(Kind.PENSION, scheme.title(), pension, null));
        StudyLoan loan = terms.loan();
        if (loan != null && loan.repayment(gross, figures) > 0) {
            deductions.add(new Deduction(Kind.STUDENT_LOAN, loan.title(), loan.repayment(gross, figures), null));
        }
        return new Figures(gross, taxable, gross, tax, ni, pension);
    }

    private void others(LocalDate payDay, Post post, List<Deduction> deductions) {
        if (terms.union() > 0) {
            deductions.add(new Deduction(Kind.OTHER, "Trade union subscription", terms.union(), null));
        }
        boolean allYear = post.from().isBefore(TaxYear.of(payDay).dates().start());
        if (terms.ticketLoan() > 0 && allYear) {
            long month = terms.ticketLoan() / 12;
            long left = terms.ticketLoan() - month * TaxYear.periodOf(payDay);
            deductions.add(new Deduction(Kind.OTHER, "Season ticket loan", month, left));
        }
    }

    private List<NetPayment> paidOut(List<Payment> payments, List<Deduction> deductions) {
        long net = 0;
        for (Payment payment : payments) {
            net += payment.amount();
        }
        for (Deduction deduction : deductions) {
            net -= deduction.amount();
        }
        if (terms.savings() == 0 || net <= terms.savings()) {
            return List.of(new NetPayment(terms.account(), net));
        }
        return List.of(
                new NetPayment(terms.account(), net - terms.savings()), new NetPayment("****0071", terms.savings()));
    }
}
