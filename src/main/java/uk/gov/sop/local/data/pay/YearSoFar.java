package uk.gov.sop.local.data.pay;

import java.util.List;
import uk.gov.sop.pay.yearly.NiYear;

/** What a P60 tells of a tax year beside its year to date; in whole pence, added up month by month. */
final class YearSoFar {

    private static final long THRESHOLD = 104_800;
    private static final long UPPER = 418_900;

    private final long lowerLimit;
    private long atLowerLimit;
    private long toThreshold;
    private long toUpper;
    private long contributions;
    private long studentLoan;
    private long postgraduateLoan;

    YearSoFar(int taxYear) {
        this.lowerLimit = lowerLimit(taxYear);
    }

    /** HMRC's Lower Earnings Limit of a month: £123, £125 and £129 a week. */
    private static long lowerLimit(int taxYear) {
        return switch (Math.clamp(taxYear, 2024, 2026)) {
            case 2024 -> 53_300;
            case 2025 -> 54_200;
            default -> 55_900;
        };
    }

    void add(Figures month, List<Deduction> deductions) {
        contributions += month.ni();
        if (month.niable() >= lowerLimit) {
            atLowerLimit += lowerLimit;
            toThreshold += Math.min(month.niable(), THRESHOLD) - lowerLimit;
            toUpper += Math.max(0, Math.min(month.niable(), UPPER) - THRESHOLD);
        }
        for (Deduction deduction : deductions) {
            if (deduction.description().equals(StudyLoan.POSTGRADUATE.title())) {
                postgraduateLoan += deduction.amount();
            } else if (deduction.kind() == Deduction.Kind.STUDENT_LOAN) {
                studentLoan += deduction.amount();
            }
        }
    }

    NiYear nationalInsurance(String letter) {
        return new NiYear(letter, pounds(atLowerLimit), pounds(toThreshold), pounds(toUpper), contributions);
    }

    long studentLoanPounds() {
        return pounds(studentLoan);
    }

    long postgraduateLoanPounds() {
        return pounds(postgraduateLoan);
    }

    private static long pounds(long pence) {
        return pence / 100;
    }
}
