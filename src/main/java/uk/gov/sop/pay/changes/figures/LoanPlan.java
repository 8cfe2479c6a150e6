package uk.gov.sop.pay.changes.figures;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Loans for studies that are repaid from pay. */
public enum LoanPlan {
    PLAN_1("plan ?1"),
    PLAN_2("plan ?2"),
    PLAN_4("plan ?4"),
    PLAN_5("plan ?5"),
    POSTGRADUATE("post ?-?graduate|\\bpgl\\b");

    private final Pattern words;

    LoanPlan(String words) {
        this.words = Pattern.compile(words);
    }

    public static Optional<LoanPlan> of(String description) {
        String folded = description.toLowerCase(Locale.UK);
        for (LoanPlan plan : values()) {
            if (plan.words.matcher(folded).find()) {
                return Optional.of(plan);
            }
        }
        return Optional.empty();
    }
}
