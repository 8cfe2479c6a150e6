package uk.gov.sop.expenses.claims;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.policy.Expense;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Violation;

/** A claim as its claimant writes it: everything but what the service works out. */
@Schema(name = "ClaimRequest")
record ClaimRequest(
        @NotBlank @Size(max = 100) @Schema(examples = "Site visit to Leeds")
        String title,

        @NotNull @Size(max = 100) List<@NotNull @Valid Expense> lines,

        @Nullable @Schema(description = "Submit at once; left out, it stays a draft.", defaultValue = "false")
        Boolean submit) {

    boolean submits() {
        return Boolean.TRUE.equals(submit);
    }

    /** Each kind of line has fields of its own. */
    void requireWellFormed() {
        List<Violation> violations = IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).violations("/lines/" + i))
                .flatMap(List::stream)
                .toList();
        if (!violations.isEmpty()) {
            throw new RuleBroken(
                    Rule.MALFORMED_REQUEST,
                    "Each kind of line has its own fields. Mend what is listed under errors.",
                    violations);
        }
    }
}
