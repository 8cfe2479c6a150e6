package uk.gov.sop.expenses.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.claims.ClaimStatus;
import uk.gov.sop.shared.Money;

/** A sample as an auditor sees it: how it was drawn, from what, and which claims. */
@Schema(name = "AuditSample")
record AuditSampleView(
        UUID id,
        @Schema(examples = "CO") String department,
        LocalDate from,
        LocalDate to,

        @Schema(description = "32 random bytes in hexadecimal, made by the service.")
        String seed,

        @Schema(description = "Different people who submitted a claim in the period.")
        int travellers,

        @Schema(
                description = "Different people of the department who submitted a claim in a tax year: that of the "
                        + "period or the one before, whichever had more. They decide the rule.")
        int departmentTravellers,

        @Schema(description = "Claims that could have been drawn.")
        int claims,

        @Schema(
                description = "SHA-256 in hexadecimal of their ids, in order and each on a line of its own that a line "
                        + "feed ends. Whoever is given the ids by the service's operators can tell that they are all "
                        + "there, and draw them again by the seed.")
        String claimsSha256,

        @Schema(description = "Percent of the claims.", examples = "10")
        int share,

        @Schema(description = "Claims drawn: the share, rounded up.")
        int drawn,

        @Schema(
                description = "Why so many.",
                examples = "HMRC EIM30275: fewer than 100 travellers, so a random 10% of claims.")
        String rule,

        @Nullable @Schema(nullable = true, description = "Null unless HMRC goes by months, above 1,000 travellers.")
        Months months,

        Instant madeAt,

        @Schema(description = "The sign-in that drew it, and through which client.")
        String madeBy,

        @Schema(description = "In the order in which they were drawn, without claims that the caller made.")
        List<Drawn> drawnClaims) {

    /** @param viewer null where no staff record is linked to the sign-in */
    static AuditSampleView of(AuditSample sample, AuditSamples samples, @Nullable UUID viewer) {
        return new AuditSampleView(
                sample.id(),
                sample.department(),
                sample.startsOn(),
                sample.endsOn(),
                sample.seed(),
                sample.travellers(),
                sample.departmentTravellers(),
                sample.claims(),
                sample.claimsSha256(),
                sample.share(),
                sample.drawn(),
                sample.rule(),
                sample.month()
                        .map(month -> Months.of(samples.months(sample.department(), MonthsDrawn.yearOf(month)), month))
                        .orElse(null),
                sample.madeAt(),
                sample.madeBy(),
                samples.drawn(sample.id(), viewer));
    }

    /** Where a large department stands in the tax year of the month drawn, as of now. */
    @Schema(name = "AuditedMonths")
    record Months(
            @Schema(
                    description = "Of the last day of the month: April belongs to the year that it begins.",
                    examples = "2026/27")
            String taxYear,

            @Schema(description = "Months drawn in that year, in the order of drawing.", examples = "[\"2026-05\"]")
            List<String> drawn,

            @Schema(description = "How many of the two that HMRC asks for are still to be drawn.")
            int due,

            @Schema(description = "Whether this sample is from a third month or later, which HMRC does not ask for.")
            boolean extra,

            @Schema(
                    description = "All that in words.",
                    examples = "One of the two months that HMRC asks for in 2026/27 is drawn, May 2026; draw another "
                            + "month of that tax year.")
            String explanation) {

        static Months of(MonthsDrawn drawn, YearMonth month) {
            return new Months(
                    drawn.year().toString(),
                    drawn.months().stream().map(YearMonth::toString).toList(),
                    drawn.due(),
                    drawn.isExtra(month),
                    drawn.inWords(month));
        }
    }

    @Schema(name = "DrawnClaim")
    record Drawn(
            UUID claimId,

            @Schema(description = "When it was drawn.") Money total,

            @Nullable @Schema(nullable = true, description = "Now; null where its claimant has deleted it since.")
            ClaimStatus status,

            @Nullable @Schema(nullable = true, description = "Null until one is recorded.")
            Outcome outcome) {

        Drawn(UUID claimId, long totalPence, @Nullable ClaimStatus status, @Nullable Outcome outcome) {
            this(claimId, Money.pence(totalPence), status, outcome);
        }
    }
}
