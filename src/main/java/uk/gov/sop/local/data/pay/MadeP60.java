package uk.gov.sop.local.data.pay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.sop.local.data.cast.Colleague;
import uk.gov.sop.local.data.cast.Post;
import uk.gov.sop.pay.slips.RunTotals;
import uk.gov.sop.pay.slips.TaxCode;
import uk.gov.sop.pay.yearly.P60;
import uk.gov.sop.pay.yearly.YearPay;
import uk.gov.sop.shared.TaxYear;

/**
 * A P60, worked out.
 *
 * @param taxYear the calendar year it begins in
 * @param previous pay and tax of the year in departments before
 */
record MadeP60(
        Colleague person, Post post, PayTerms terms, int taxYear, YearPay previous, Figures year, YearSoFar soFar)
        implements MadeYearly {

    LocalDate yearEnds() {
        return new TaxYear(taxYear).dates().end();
    }

    /** Two weeks before the law asks for it. */
    @Override
    public LocalDate published() {
        return LocalDate.of(taxYear + 1, 5, 15);
    }

    @Override
    public P60 sent() {
        YearPay here = new YearPay(year.taxable(), year.tax());
        return new P60(
                person.staffNumber(),
                null,
                terms.niNumber(),
                terms.code().code(),
                terms.code().month1() ? TaxCode.Basis.WEEK1_MONTH1 : TaxCode.Basis.CUMULATIVE,
                previous,
                here,
                previous.plus(here),
                List.of(soFar.nationalInsurance(terms.niLetter())),
                List.of(),
                soFar.studentLoanPounds(),
                soFar.postgraduateLoanPounds());
    }

    @Override
    public RunTotals totals() {
        P60 p60 = sent();
        return new RunTotals(
                0, 0, 0, p60.thisEmployment().pay(), p60.thisEmployment().tax(), p60.ni());
    }

    /** Beside it, for whoever has benefits. */
    Optional<MadeP11D> p11d() {
        return terms.code().isK() ? Optional.of(new MadeP11D(person, post, terms, taxYear)) : Optional.empty();
    }
}
