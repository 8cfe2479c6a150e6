package uk.gov.sop.expenses.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
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
        @Schema(description = "Declares that there is no receipt, and why.", examples = "The machine printed none.")
        String noReceiptReason,

        @Nullable @Schema(description = "Whether the amount includes alcohol.")
        Boolean alcoholIncluded,

        @Nullable @Schema(description = "Left out, it is standard class.")
        TravelClass travelClass,

        @Nullable @Size(min = 1, max = 200) @Schema(description = "Who approved first class before travel, and when.")
        String priorApproval,

        @Nullable @Size(min = 1, max = 100) @Schema(examples = "Bristol")
        String from,

        @Nullable @Size(min = 1, max = 100) @Schema(examples = "Exeter")
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

        @Nullable Area area,

        @Nullable @Size(min = 1, max = 3) @Schema(description = "Meals that the price of the hotel includes.")
        List<@NotNull Meal> mealsIncluded,

        @Nullable @Schema(description = "When you left, on date.", examples = "07:30")
        LocalTime leftAt,

        @Nullable @Schema(description = "The day you were back: date or the day after.")
        LocalDate backOn,

        @Nullable @Schema(examples = "18:45") LocalTime backAt) {

    /** Class of travel by train or air. */
    @Schema(name = "TravelClass")
    public enum TravelClass {
        STANDARD,
        FIRST
    }

    /** Where a night was spent, since ceilings and HMRC's incidental limits differ. */
    @Schema(name = "StayArea")
    public enum Area {
        LONDON,
        ELSEWHERE,
        ABROAD
    }

    /** A meal that a hotel's price includes. */
    @Schema(name = "HotelMeal")
    public enum Meal {
        BREAKFAST,
        LUNCH,
        DINNER
    }

    /** A journey that is paid by the mile; the last two are of a company car only. */
    public static Expense journey(
            ExpenseKind kind,
            LocalDate date,
            String description,
            String from,
            String to,
            int miles,
            boolean roundTrip,
            @Nullable Fuel fuel,
            @Nullable Integer engineCc) {
        return new Expense(
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

    /** The same so many days later, without what was said of that occasion only: receipts, reasons, prior approval. */
    public Expense again(long days) {
        return new Expense(
                kind,
                date.plusDays(days),
                description,
                null,
                amount,
                foreign,
                vat,
                null,
                null,
                alcoholIncluded,
                travelClass,
                null,
                from,
                to,
                miles,
                roundTrip,
                commuteMiles,
                byChoice,
                passengers,
                fuel,
                engineCc,
                nights,
                area,
                mealsIncluded,
                leftAt,
                backOn == null ? null : backOn.plusDays(days),
                backAt);
    }

    private static final long HIGHEST_PENCE = 5_000_000;

    /** What is wrong with the shape of this line, before any policy is asked. */
    public List<Violation> violations(String at) {
        List<Violation> broken = new ArrayList<>(kind.form().violations(this, at));
        if (kind.form() == LineForm.ADJUSTMENT) {
            broken.add(Violation.at(at + "/kind", "is made by the service; claim the journey itself"));
        }
        if (date.getYear() < 2000 || date.getYear() > 2099) {
            broken.add(Violation.at(at + "/date", "must be from 2000 to 2099"));
        }
        outOfRange(broken, at + "/amount/pence", amount, 1);
        outOfRange(broken, at + "/vat/pence", vat, 0);
        if (kind.form().has(LineField.AMOUNT) && (amount == null) == (foreign == null)) {
            broken.add(Violation.at(at + "/amount", "is needed, or foreign instead of it"));
        }
        if (foreign != null) {
            broken.addAll(foreign.violations(at + "/foreign"));
        }
        if (kind == ExpenseKind.COMPANY_CAR_MILEAGE && (engineCc == null) != (fuel == Fuel.ELECTRIC)) {
            broken.add(Violation.at(at + "/engineCc", "is needed for petrol, diesel and gas, and only for them"));
        }
        if (commuteMiles != null && miles != null && commuteMiles > miles) {
            broken.add(Violation.at(at + "/commuteMiles", "must not be more than miles"));
        }
        repeated(broken, at + "/passengers", passengers);
        repeated(broken, at + "/receiptIds", receiptIds);
        if (kind.form() == LineForm.AWAY && broken.isEmpty()) {
            Duration away = Duration.between(left(), back());
            if (!away.isPositive() || away.compareTo(Duration.ofHours(24)) > 0) {
                broken.add(Violation.at(at + "/backAt", "must be after leftAt and within 24 hours of it"));
            }
        }
        return broken;
    }

    private static void outOfRange(List<Violation> broken, String at, @Nullable Money money, long least) {
        if (money != null && (money.pence() < least || money.pence() > HIGHEST_PENCE)) {
            broken.add(Violation.at(at, "must be from " + least + " to " + HIGHEST_PENCE));
        }
    }

    private static void repeated(List<Violation> broken, String at, @Nullable List<?> named) {
        if (named != null && new HashSet<>(named).size() < named.size()) {
            broken.add(Violation.at(at, "must name each once"));
        }
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

    /** The line that pays more for this one. */
    public Expense toppedUp() {
        return new Expense(
                ExpenseKind.RATE_TOP_UP,
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
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    /** A field that {@link #violations} has seen. */
    static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value, "checked by violations");
    }
}
