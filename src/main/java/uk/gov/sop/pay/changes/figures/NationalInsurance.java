package uk.gov.sop.pay.changes.figures;

import java.math.RoundingMode;
import java.util.Map;

/**
 * Employees' contributions of a tax year, by the exact percentage of a month's pay.
 *
 * @param monthFrom pence a month above which contributions begin
 * @param monthUpTo pence a month above which the lower rate begins
 * @param letters rates by the category letters that share them: {@code AFHMNV}
 */
public record NationalInsurance(long monthFrom, long monthUpTo, Map<String, Rates> letters) {

    private static final Rates NONE = new Rates(0, 0);

    /** Hundredths of a percent. */
    public record Rates(int main, int above) {}

    public long on(String letter, long niable) {
        Rates rates = ratesOf(letter);
        long main = Math.max(0, Math.min(niable, monthUpTo) - monthFrom);
        long above = Math.max(0, niable - monthUpTo);
        return part(main, rates.main) + part(above, rates.above);
    }

    private Rates ratesOf(String letter) {
        return letters.entrySet().stream()
                .filter(entry -> entry.getKey().contains(letter))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(NONE);
    }

    /** Of exactly half a penny nothing is due. */
    private static long part(long pence, int rate) {
        return Pence.share(pence, rate, Pence.WHOLE, RoundingMode.HALF_DOWN);
    }
}
