package uk.gov.sop.local.data.pay;

import java.util.List;

/**
 * A tax code at work.
 *
 * @param code as HMRC issues it
 * @param month1 whether each month stands by itself
 */
record CodeOfTax(String code, boolean month1) {

    private static final List<Band> BASIC_RATE_ONLY = Band.scale(Band.ABOVE, 20);

    /** What of pay is free of tax by the end of a month; below zero for a K code. By HMRC's pay adjustment tables. */
    long freePay(int months) {
        String digits = code.replaceAll("\\D", "");
        if (digits.isEmpty() || digits.equals("0")) {
            return 0;
        }
        int number = Integer.parseInt(digits);
        int fiveHundreds = (number - 1) / 500;
        int rest = (number - 1) % 500 + 1;
        long month = Math.ceilDiv((rest * 10 + 9) * 100L, 12) + fiveHundreds * 41_667L;
        return (isK() ? -1 : 1) * month * months;
    }

    /**
     * Tax of a month in pence; a refund is below zero.
     *
     * @param taxable of this month
     * @param taxableBefore of the tax year's earlier months
     * @param taxBefore taken in them
     */
    long tax(TaxFigures figures, int period, long taxable, long taxableBefore, long taxBefore) {
        if (month1) {
            return limited(on(figures, taxable - freePay(1), 1), taxable);
        }
        long due = on(figures, taxableBefore + taxable - freePay(period), period);
        return limited(due - taxBefore, taxable);
    }

    private long on(TaxFigures figures, long pence, int months) {
        return Band.tax(scale(figures), Math.max(0, pence) / 100, months);
    }

    private List<Band> scale(TaxFigures figures) {
        if (code.contains("BR")) {
            return BASIC_RATE_ONLY;
        }
        return code.startsWith("S") ? figures.scottishIncome() : figures.income();
    }

    /** No code may take more than half of the pay. */
    private static long limited(long tax, long taxable) {
        return Math.min(tax, Math.max(0, taxable / 2));
    }

    /** Whether benefits come to more than allowances. */
    boolean isK() {
        return code.contains("K");
    }

    /** By how many pence at least: of a K code, which is a tenth of the pounds less one. */
    long beyondAllowance() {
        return (Long.parseLong(code.substring(code.indexOf('K') + 1)) + 1) * 1_000;
    }
}
