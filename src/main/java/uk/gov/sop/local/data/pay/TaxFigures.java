package uk.gov.sop.local.data.pay;

import static uk.gov.sop.local.data.pay.Band.ABOVE;
import static uk.gov.sop.local.data.pay.Band.scale;

import java.util.List;
import java.util.Map;

/**
 * What a tax year's payslips are worked out with. Realistic samples and not a source: those of 2024/25, and Scotland's
 * of 2025/26, are from memory; the Local Government bands are invented throughout.
 *
 * @param from the calendar year in which the first tax year begins that these are for
 */
record TaxFigures(
        int from,
        List<Band> income,
        List<Band> scottishIncome,
        List<Band> alpha,
        List<Band> localGovernment,
        Map<StudyLoan, Integer> loanThresholds) {

    private static final List<Band> UK = scale(37_700, 20, 125_140, 40, ABOVE, 45);
    private static final List<Band> LOCAL =
            scale(17_800, 550, 28_000, 580, 45_500, 650, 57_600, 680, 81_000, 850, ABOVE, 990);

    private static final List<TaxFigures> BY_YEAR = List.of(
            new TaxFigures(
                    2024,
                    UK,
                    scale(2_306, 19, 13_991, 20, 31_092, 21, 62_430, 42, 125_140, 45, ABOVE, 48),
                    scale(32_000, 460, 56_000, 545, 150_000, 735, ABOVE, 805),
                    LOCAL,
                    loans(24_990, 27_295, 31_395, 25_000)),
            new TaxFigures(
                    2025,
                    UK,
                    scale(2_827, 19, 14_921, 20, 31_092, 21, 62_430, 42, 125_140, 45, ABOVE, 48),
                    scale(34_799, 460, 56_000, 545, 150_000, 735, ABOVE, 805),
                    LOCAL,
                    loans(26_065, 28_470, 32_745, 25_000)),
            new TaxFigures(
                    2026,
                    UK,
                    scale(3_967, 19, 16_956, 20, 31_092, 21, 62_430, 42, 125_140, 45, ABOVE, 48),
                    scale(36_199, 460, 56_000, 545, 150_000, 735, ABOVE, 805),
                    LOCAL,
                    loans(26_900, 29_385, 33_795, 25_000)));

    /** The latest known for years to come. */
    static TaxFigures of(int taxYear) {
        TaxFigures found = BY_YEAR.getFirst();
        for (TaxFigures figures : BY_YEAR) {
            if (figures.from <= taxYear) {
                found = figures;
            }
        }
        return found;
    }

    private static Map<StudyLoan, Integer> loans(int plan1, int plan2, int plan4, int plan5) {
        return Map.of(
                StudyLoan.PLAN_1, plan1,
                StudyLoan.PLAN_2, plan2,
                StudyLoan.PLAN_4, plan4,
                StudyLoan.PLAN_5, plan5,
                StudyLoan.POSTGRADUATE, 21_000);
    }
}
