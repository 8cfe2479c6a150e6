package uk.gov.sop.expenses.rules;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Money;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Violation;

/**
 * What a rule says of a line, for its claimant and for whoever decides.
 *
 * @param line position in the claim, from 0
 * @param pointer the line and field, as in the request
 * @param allowed what the rule would let pass without a question; null where it is not about an amount
 * @param answer the claimant's reason; null when none is given or asked for
 * @param otherClaimId the claim that has the same; null unless it is about two claims
 * @param otherLine position of the line of this claim that has the same; null unless it is about two lines of it
 * @param clause where the rule is written down
 * @param message plain English that says what would make it pass
 */
@Schema(
        name = "ExpenseFinding",
        description =
                "What a rule of expense policy says of a line. One rule may block one line and only ask about another: "
                        + "`severity` tells.")
public record Finding(
        ExpenseRule rule,
        Severity severity,

        @Schema(description = "Position of the line, from 0.")
        int line,

        @Schema(examples = "/lines/0/amount") String pointer,

        @Nullable @Schema(nullable = true, description = "What passes without a question.")
        Money allowed,

        @Nullable @Schema(nullable = true, description = "The reason given on the line.")
        String answer,

        @Nullable @Schema(nullable = true) UUID otherClaimId,

        @Nullable
        @Schema(nullable = true, description = "Position of the line of this claim that has the same, from 0.")
        Integer otherLine,

        @Schema(examples = "HMRC EIM30270") String clause,

        @Schema(
                description =
                        "Said of the field that `pointer` names: put your name of the field before it and a full stop "
                                + "after it. Where the rule blocks or asks, what follows the last `; ` is advice to the claimant.",
                examples = "is £60.00 over the ceiling of £240.00; say in reason why nothing cheaper would do")
        String message) {

    /** Not within the name of a claim. */
    private static final String OUTSIDE_QUOTES = "(?![^“]*”)";

    private static final Pattern YOU = Pattern.compile("\\byou\\b" + OUTSIDE_QUOTES);
    private static final Pattern YOUR = Pattern.compile("\\byour\\b" + OUTSIDE_QUOTES);

    /** What a finding does to a claim. */
    @Schema(
            name = "FindingSeverity",
            description = "`BLOCKS` until mended; `NEEDS_REASON` until the line gives a reason; `INFORMATION` never.")
    public enum Severity {
        BLOCKS,
        NEEDS_REASON,
        INFORMATION
    }

    public boolean keepsFromSubmitting() {
        return switch (severity) {
            case BLOCKS -> true;
            case NEEDS_REASON -> answer == null;
            case INFORMATION -> false;
        };
    }

    /** Of the same line at another position. */
    public Finding at(int position) {
        String moved = "/lines/" + position + pointer.substring(("/lines/" + line).length());
        return new Finding(rule, severity, position, moved, allowed, answer, otherClaimId, otherLine, clause, message);
    }

    /** How a message names a line of the claim that it is about: {@code line 2 of this claim}. */
    static String ofThisClaim(int position) {
        return "line " + (position + 1) + " of this claim";
    }

    /** The other line is at another position now. */
    Finding besideLine(int position) {
        return new Finding(
                rule,
                severity,
                line,
                pointer,
                allowed,
                answer,
                otherClaimId,
                position,
                clause,
                otherwiseNamed(ofThisClaim(position)));
    }

    /** @param name of the line that was one of this claim and now is one of that */
    Finding besideClaim(UUID claim, String name) {
        return new Finding(rule, severity, line, pointer, allowed, answer, claim, null, clause, otherwiseNamed(name));
    }

    private String otherwiseNamed(String name) {
        return otherLine == null ? message : message.replace(ofThisClaim(otherLine), name);
    }

    /** @throws RuleBroken while something must be mended or answered */
    public static void requireNoneOpen(List<Finding> findings) {
        List<Finding> open =
                findings.stream().filter(Finding::keepsFromSubmitting).toList();
        if (!open.isEmpty()) {
            throw new RuleBroken(
                    Rule.CLAIM_REFUSED,
                    "Mend what is listed under errors, then submit again.",
                    open.stream().map(Finding::asViolation).toList());
        }
    }

    /** For whoever decides, to whom the claimant is somebody else: what is found, and what the claimant answers. */
    public String asRemark() {
        // That message quotes the claimant to its end.
        String found = rule == ExpenseRule.NO_RECEIPT_DECLARED ? message : ofAnother(message);
        return answer == null ? found : found + " — “" + answer + "”";
    }

    private static String ofAnother(String message) {
        return YOUR.matcher(YOU.matcher(message).replaceAll("they")).replaceAll("their");
    }

    public Violation asViolation() {
        return Violation.at(pointer, message);
    }
}
