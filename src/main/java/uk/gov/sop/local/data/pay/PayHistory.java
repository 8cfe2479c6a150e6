package uk.gov.sop.local.data.pay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.local.data.Almanac;
import uk.gov.sop.local.data.Dice;
import uk.gov.sop.local.data.cast.Colleague;
import uk.gov.sop.local.data.cast.Post;
import uk.gov.sop.local.data.pay.Deduction.Kind;
import uk.gov.sop.pay.yearly.YearPay;
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
    private YearSoFar soFar = new YearSoFar(0);
    private long taxableInYear;
    private long taxInYear;

    /** Salary paid for a month that an award may still raise. */
    private record Earned(YearMonth month, Post post, int days, int outOf, long paid) {}

    private PayHistory(Colleague person, PayTerms terms) {
        this.person = person;
        this.terms = terms;
        this.dice = person.dice("pay");
    }

    /** All that somebody is told about their pay. */
    record Told(List<MadePayslip> payslips, List<MadeP60> p60s) {

        /** Which are out by then. */
        List<MadeP11D> p11ds(LocalDate today) {
            return p60s.stream()
                    .flatMap(p60 -> p60.p11d().stream())
                    .filter(p11d -> !p11d.published().isAfter(today))
                    .toList();
        }
    }

    /** @param expenses pence to pay with the salary of each pay day */
    static List<MadePayslip> of(Colleague person, Almanac almanac, long[] expenses) {
        return told(person, almanac, expenses).payslips();
    }

    /** @param expenses pence to pay with the salary of each pay day */
    static Told told(Colleague person, Almanac almanac, long[] expenses) {
        PayHistory history = new PayHistory(person, PayTerms.of(person));
        Told told = new Told(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < almanac.payDays().size(); i++) {
            LocalDate payDay = almanac.payDays().get(i);
            Post post = person.postOn(payDay).orElse(null);
            if (post != null) {
                MadePayslip payslip = history.month(i, payDay, post, expenses[i]);
                if (i >= almanac.firstShown()) {
                    told.payslips().add(payslip);
                }
                history.endOfYear(payDay, post, almanac).ifPresent(told.p60s()::add);
            }
        }
        return told;
    }

    /** After the last pay day of a tax year, for whoever stays until it ends. */
    private Optional<MadeP60> endOfYear(LocalDate payDay, Post post, Almanac almanac) {
        YearPay previous = new YearPay(taxableInYear - yearToDate.taxable(), taxInYear - yearToDate.tax());
        MadeP60 p60 = new MadeP60(person, post, terms, taxYear, previous, yearToDate, soFar);
        boolean due = TaxYear.periodOf(payDay) == 12
                && !p60.published().isAfter(almanac.today())
                && person.postOn(p60.yearEnds())
                        .filter(then -> then.department().equals(post.department()))
                        .isPresent();
        return due ? Optional.of(p60) : Optional.empty();
    }

    private MadePayslip month(int index, LocalDate payDay, Post post, long expenses) {
        begin(payDay, post);
        long annual = PayScale.salary(post, PayScale.awardsPaidOn(post.department(), payDay), terms.step());
        List<Payment> payments = payments(index, payDay, post, annual, expenses);
        List<Deduction> deductions = new ArrayList<>();
        Figures period = figures(payments, deductions, payDay, post);
        others(payDay, post, deductions);
        yearToDate = yearToDate.plus(period);
        soFar.add(period, deductions);
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
            soFar = new YearSoFar(year);
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
