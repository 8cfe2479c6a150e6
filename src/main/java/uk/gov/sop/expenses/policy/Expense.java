package uk.gov.sop.expenses.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Money;
import uk.gov.sop.shared.Violation;

/** One expense as its claimant describes it; what it comes to is the policy's business. Other fields go by its kind. */
@JsonInclude(JsonInclude.Include.NON_NULL) // where it is an answer, it can be sent back as it is
@Schema(
        name = "ClaimLineRequest",
        description = "One expense. Which fields it has beside kind, date, description and reason goes by its kind: "
                + "`GET /v1/expense-types` lists them.")
public record Expense(
        @NotNull ExpenseKind kind,

        @NotNull @Schema(description = "The day of travel or purchase; the first night of a stay.")
        LocalDate date,

        @NotBlank @Size(max = 200) @Schema(examples = "Meeting with the flood team")
        String description,

        @Nullable
        @Size(min = 1, max = 300)
        @Pattern(regexp = Expense.SAYS_SOMETHING, message = "must not be blank")
        @Schema(description = "Answers what the rules question; who approves the claim reads it.")
        String reason,

        @Nullable @Valid @Schema(description = "What was paid in pounds: 1 penny to £50,000.")
        Money amount,

        @Nullable @Valid @Schema(description = "What was paid in another currency, instead of amount.")
        ForeignAmount foreign,

        @Nullable @Valid @Schema(description = "VAT within the amount, where the receipt shows it.")
        Money vat,

        @Nullable
        @Size(min = 1, max = 10)
        @Schema(description = "Receipts put before. One receipt may serve several lines.")
        List<@NotNull UUID> receiptIds,

        @Nullable
        @Size(min = 1, max = 300)
        @Pattern(regexp = Expense.SAYS_SOMETHING, message = "must not be blank")
        @Schema(description = "Declares that there is no receipt, and why.", examples = "The machine printed none.")
        String noReceiptReason,

        @Nullable @Schema(description = "Whether the amount includes alcohol.")
        Boolean alcoholIncluded,

        @Nullable @Schema(description = "Left out, it is standard class.")
        TravelClass travelClass,

        @Nullable
        @Size(min = 1, max = 200)
        @Pattern(regexp = Expense.SAYS_SOMETHING, message = "must not be blank")
        @Schema(description = "Who approved first class before travel, and when.")
        String priorApproval,

        @Nullable
        @Size(min = 1, max = 100)
        @Pattern(regexp = Expense.SAYS_SOMETHING, message = "must not be blank")
        @Schema(examples = "Bristol")
        String from,

        @Nullable
        @Size(min = 1, max = 100)
        @Pattern(regexp = Expense.SAYS_SOMETHING, message = "must not be blank")
        @Schema(examples = "Exeter")
        String to,

        @Nullable @Min(1) @Max(2000) @Schema(description = "Whole miles one way.", examples = "120")
        Integer miles,

        @Nullable @Schema(description = "There and back: the miles count twice.")
        Boolean roundTrip,

        @Nullable
        @Min(0)
        @Max(500)
        @Schema(description = "Miles one way of the usual journey to work that this one replaced; they are deducted.")
        Integer commuteMiles,

        @Nullable @Schema(description = "The car was used though public transport would have done.")
        Boolean byChoice,

        @Nullable
        @Size(min = 1, max = 8)
        @Schema(description = "Staff numbers of colleagues who rode along on the same business.")
        List<@NotNull @Pattern(regexp = "[A-Z0-9]{4,12}") String> passengers,

        @Nullable Fuel fuel,

        @Nullable @Min(50) @Max(10_000) @Schema(description = "Cubic centimetres; not for electric cars.")
        Integer engineCc,

        @Nullable @Min(1) @Max(90) Integer nights,

        @Nullable StayArea area,

        @Nullable @Size(min = 1, max = 3) @Schema(description = "Meals that the price of the hotel includes.")
        List<@NotNull HotelMeal> mealsIncluded,

        @Nullable @Schema(description = "When you left, on date.", examples = "07:30:00")
        LocalTime leftAt,

        @Nullable @Schema(description = "The day you were back: date or the day after.")
        LocalDate backOn,

        @Nullable @Schema(examples = "09:15:00") LocalTime backAt) {

    /** Not only white space. In the contract too, so in words that every language has. */
    private static final String SAYS_SOMETHING = "[\\s\\S]*\\S[\\s\\S]*";

    /** A line comes to no more. */
    public static final Money HIGHEST = Money.pence(5_000_000);

    /** Without what only a receipt, a stay or a day away has. */
    public Expense(
            ExpenseKind kind,
            LocalDate date,
            String description,
            @Nullable String from,
            @Nullable String to,
            @Nullable Integer miles,
            @Nullable Boolean roundTrip,
            @Nullable Fuel fuel,
            @Nullable Integer engineCc) {
        this(
                kind,
                date,
                description,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                from,
                to,
                miles,
                roundTrip,
                null,
                null,
                null,
                fuel,
                engineCc,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The line that pays more for this one. */
    public Expense toppedUp() {
        return new Expense(ExpenseKind.RATE_TOP_UP, date, description, null, null, null, null, null, null);
    }

    /** What is wrong with the shape of this line, before any policy is asked. */
    public List<Violation> violations(String at) {
        return new LineShape(this, at).violations();
    }

    /** Business miles of a journey, there and back, less the commute that it replaced; 0 for what is no journey. */
    public int businessMiles() {
        int oneWay = orZero(miles) - orZero(commuteMiles);
        return Boolean.TRUE.equals(roundTrip) ? 2 * oneWay : oneWay;
    }

    public List<UUID> receipts() {
        return receiptIds == null ? List.of() : receiptIds;
    }

    public List<String> passengersOrNone() {
        return passengers == null ? List.of() : passengers;
    }

    public int nightsOrNone() {
        return orZero(nights);
    }

    /** Of a line of form {@link LineForm#AWAY}. */
    public LocalDateTime left() {
        return date.atTime(required(leftAt));
    }

    /** Of a line of form {@link LineForm#AWAY}. */
    public LocalDateTime back() {
        return required(backOn).atTime(required(backAt));
    }

    /** From the day of travel to the last morning of a stay or the day of return. */
    public DateRange days() {
        return new DateRange(date, backOn == null ? date.plusDays(nightsOrNone()) : backOn);
    }

    /** Those of a stay; of anything else its first day. */
    public DateRange nightsAway() {
        return new DateRange(date, date.plusDays(Math.max(1, nightsOrNone()) - 1));
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    /** A field that {@link #violations} has seen. */
    static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value, "checked by violations");
    }
}
