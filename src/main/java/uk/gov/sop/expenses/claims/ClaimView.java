package uk.gov.sop.expenses.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.policy.ExchangeRate;
import uk.gov.sop.expenses.policy.Expense;
import uk.gov.sop.expenses.policy.ExpenseKind;
import uk.gov.sop.expenses.policy.ExpensePolicy;
import uk.gov.sop.expenses.policy.ForeignAmount;
import uk.gov.sop.expenses.policy.Fuel;
import uk.gov.sop.expenses.policy.HotelMeal;
import uk.gov.sop.expenses.policy.Part;
import uk.gov.sop.expenses.policy.StayArea;
import uk.gov.sop.expenses.policy.TaxableExcess;
import uk.gov.sop.expenses.policy.TravelClass;
import uk.gov.sop.expenses.rules.Finding;
import uk.gov.sop.shared.Money;
import uk.gov.sop.shared.Today;

/** A claim as its claimant sees it: every figure with the parts that make it, and what may be done next. */
@Schema(name = "Claim")
record ClaimView(
        UUID id,
        @Schema(examples = "Site visit to Leeds") String title,
        ClaimStatus status,
        Money total,

        @Schema(description = "The part of the total that is taxed with your pay; usually nothing.")
        Money taxable,

        List<LineView> lines,

        @Schema(description = "What the rules said when it was last written or submitted.")
        List<Finding> findings,

        @Nullable @Schema(nullable = true) Instant submittedAt,

        @Nullable
        @Schema(nullable = true, description = "Who decides it today; null unless it waits.", examples = "Rhys Morgan")
        String waitsForName,

        @Nullable @Schema(nullable = true, description = "Since when it waits for that decision.")
        Instant waitsSince,

        @Nullable
        @Schema(
                nullable = true,
                description = "Half of the last decisions of whoever was asked at that time took no longer than this.")
        Integer usualHours,

        @Nullable @Schema(nullable = true) Instant decidedAt,

        @Nullable @Schema(nullable = true, description = "What the manager said.")
        String decisionReason,

        @Nullable
        @Schema(nullable = true, description = "The rule that approved it without a person; null when a person did.")
        String approvedByRule,

        @Nullable
        @Schema(nullable = true, description = "The claim whose returned lines these are; null for a claim of its own.")
        UUID continues,

        @Nullable
        @Schema(
                nullable = true,
                description = "When it should be paid; null unless it is `APPROVED`, and where nothing is due.")
        LocalDate expectedPayOn,

        @Nullable @Schema(nullable = true) LocalDate paidOn,

        @Nullable
        @Schema(nullable = true, description = "Why a payment came back; it is paid again with the next batch.")
        String paymentProblem,

        List<ClaimAction> actions) {

    /** @param decider name of whom it would wait for today; only shown while the claim waits */
    static ClaimView of(Claim claim, ExpensePolicy policy, @Nullable String decider, LocalDate today) {
        Progress progress = claim.progress();
        return new ClaimView(
                claim.id(),
                claim.title(),
                claim.status(),
                claim.total(),
                claim.taxable(),
                claim.lines().stream().map(LineView::of).toList(),
                claim.findings(),
                progress.submittedAt(),
                claim.status() == ClaimStatus.SUBMITTED ? decider : null,
                progress.waitingSince(),
                progress.usualHours(),
                progress.decidedAt(),
                progress.decisionReason(),
                progress.approvedByRule(),
                claim.continues().orElse(null),
                expectedPayOn(claim, policy, today),
                progress.paidOn(),
                progress.paymentProblem(),
                claim.status().actions());
    }

    private static @Nullable LocalDate expectedPayOn(Claim claim, ExpensePolicy policy, LocalDate today) {
        Instant decided = claim.progress().decidedAt();
        if (claim.status() != ClaimStatus.APPROVED
                || decided == null
                || claim.total().pence() == 0) {
            return null;
        }
        LocalDate batched = claim.progress().expectedPayOn();
        LocalDate day = LocalDate.ofInstant(decided, Today.LONDON);
        return batched != null ? batched : policy.on(day).pay().payDayFor(day, today);
    }

    /** One line: what was said, and what it comes to. What its kind does not have is null, or empty for a list. */
    @Schema(name = "ClaimLine")
    record LineView(
            ExpenseKind kind,
            LocalDate date,
            String description,
            @Nullable @Schema(nullable = true) String reason,

            @Schema(description = "What is paid for this line: the sum of its parts.")
            Money amount,

            @Schema(
                    description = "How the amount comes about, in words.",
                    examples = "40 × 55p (miles, first 10,000 of 2026/27) + 60 × 25p (miles, above 10,000 in 2026/27)")
            String explanation,

            List<Part> parts,

            @Nullable
            @Schema(
                    nullable = true,
                    description =
                            "The most that HMRC lets be paid tax-free, of incidentals for the whole trip; null for "
                                    + "actual cost.")
            Money approved,

            @Schema(description = "The part of the amount that is taxed with your pay.")
            Money taxable,

            @Nullable
            @Schema(
                    nullable = true,
                    description = "Why, in words; null where nothing is taxed.",
                    examples = "This line pays £5.00 more than the £55.00 that HMRC lets be paid tax-free; that part is"
                            + " taxed with pay.")
            String taxedBecause,

            @Nullable @Schema(nullable = true, description = "Why the line was reduced or returned.")
            String decisionReason,

            @Nullable @Schema(nullable = true, description = "In pounds, as claimed.")
            Money claimed,

            @Nullable @Schema(nullable = true) ForeignSpend foreign,
            @Nullable @Schema(nullable = true) Money vat,
            List<UUID> receiptIds,
            @Nullable @Schema(nullable = true) String noReceiptReason,
            @Nullable @Schema(nullable = true) Boolean alcoholIncluded,
            @Schema(nullable = true) @Nullable TravelClass travelClass,
            @Nullable @Schema(nullable = true) String priorApproval,
            @Nullable @Schema(nullable = true) String from,
            @Nullable @Schema(nullable = true) String to,
            @Nullable @Schema(nullable = true) Integer miles,
            @Nullable @Schema(nullable = true) Boolean roundTrip,
            @Nullable @Schema(nullable = true) Integer commuteMiles,
            @Nullable @Schema(nullable = true) Boolean byChoice,
            List<String> passengers,
            @Nullable @Schema(nullable = true) Fuel fuel,
            @Nullable @Schema(nullable = true) Integer engineCc,
            @Nullable @Schema(nullable = true) Integer nights,
            @Schema(nullable = true) @Nullable StayArea area,
            List<HotelMeal> mealsIncluded,
            @Nullable @Schema(nullable = true) LocalTime leftAt,
            @Nullable @Schema(nullable = true) LocalDate backOn,
            @Nullable @Schema(nullable = true) LocalTime backAt) {

        static LineView of(ClaimLine line) {
            Expense said = line.said();
            return new LineView(
                    said.kind(),
                    said.date(),
                    said.description(),
                    said.reason(),
                    line.amount(),
                    line.explanation(),
                    line.parts(),
                    line.approved(),
                    line.taxable(),
                    line.excess().map(TaxableExcess::sentence).orElse(null),
                    line.decisionReason(),
                    said.amount(),
                    ForeignSpend.of(said.foreign(), line.exchange()),
                    said.vat(),
                    line.receiptIds(),
                    said.noReceiptReason(),
                    said.alcoholIncluded(),
                    said.travelClass(),
                    said.priorApproval(),
                    said.from(),
                    said.to(),
                    said.miles(),
                    said.roundTrip(),
                    said.commuteMiles(),
                    said.byChoice(),
                    said.passengersOrNone(),
                    said.fuel(),
                    said.engineCc(),
                    said.nights(),
                    said.area(),
                    Objects.requireNonNullElse(said.mealsIncluded(), List.of()),
                    said.leftAt(),
                    said.backOn(),
                    said.backAt());
        }
    }

    /** What was paid abroad, and at which rate it was turned into pounds. */
    @Schema(name = "ForeignSpend")
    record ForeignSpend(
            @Schema(description = "In the currency's smallest unit.", examples = "12050")
            long minorUnits,

            @Schema(examples = "EUR") String currency,

            @Nullable @Schema(nullable = true, description = "Null while no rate is on record.")
            ExchangeRate rate) {

        static @Nullable ForeignSpend of(@Nullable ForeignAmount paid, @Nullable ExchangeRate rate) {
            return paid == null ? null : new ForeignSpend(paid.minorUnits(), paid.currency(), rate);
        }
    }
}
