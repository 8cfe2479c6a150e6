package uk.gov.sop.expenses.claims;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.policy.ExpenseKind;
import uk.gov.sop.expenses.policy.ExpensePolicy;
import uk.gov.sop.expenses.policy.Part;
import uk.gov.sop.shared.Money;

/** One expense of a claim. Its amount is what its parts add up to. */
@Embeddable
class ClaimLine {

    @Enumerated(EnumType.STRING)
    private ExpenseKind kind;

    private LocalDate onDate;
    private String description;
    private long amountPence;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<Part> parts = List.of();

    private @Nullable UUID receiptId;
    private @Nullable String fromPlace;
    private @Nullable String toPlace;
    private @Nullable Integer miles;
    private @Nullable LocalDateTime leftAt;
    private @Nullable LocalDateTime backAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ClaimLine() {}

    private ClaimLine(ExpenseKind kind, LocalDate onDate, String description) {
        this.kind = kind;
        this.onDate = onDate;
        this.description = description;
    }

    static ClaimLine train(LocalDate on, String description, Money fare, @Nullable UUID receiptId) {
        ClaimLine line = new ClaimLine(ExpenseKind.TRAIN, on, description);
        line.receiptId = receiptId;
        line.price(List.of(Part.of("fare paid", 1, fare.pence(), "Actual cost")));
        return line;
    }

    static ClaimLine carMileage(LocalDate on, String description, String from, String to, int miles) {
        ClaimLine line = new ClaimLine(ExpenseKind.CAR_MILEAGE, on, description);
        line.fromPlace = from;
        line.toPlace = to;
        line.miles = miles;
        return line;
    }

    static ClaimLine subsistence(String description, LocalDateTime left, LocalDateTime back) {
        ClaimLine line = new ClaimLine(ExpenseKind.SUBSISTENCE, left.toLocalDate(), description);
        line.leftAt = left;
        line.backAt = back;
        return line;
    }

    /** @param milesBefore car miles already claimed in the tax year of this line */
    void price(ExpensePolicy policy, int milesBefore) {
        switch (kind) {
            case TRAIN -> {}
            case CAR_MILEAGE -> price(policy.mileage().price(onDate, miles(), milesBefore));
            case SUBSISTENCE -> {
                if (leftAt != null && backAt != null) {
                    price(policy.subsistence().price(leftAt, backAt));
                }
            }
        }
    }

    private void price(List<Part> by) {
        parts = List.copyOf(by);
        amountPence = parts.stream().mapToLong(part -> part.amount().pence()).sum();
    }

    /** {@code 40 × 55p (miles, first 10,000 of 2026/27) + 60 × 25p (miles, above 10,000 in 2026/27)}. */
    String explanation() {
        if (parts.isEmpty()) {
            return "Nothing is due: away from base for less than 5 hours";
        }
        return parts.stream().map(Part::inWords).collect(Collectors.joining(" + "));
    }

    ExpenseKind kind() {
        return kind;
    }

    LocalDate date() {
        return onDate;
    }

    String description() {
        return description;
    }

    Money amount() {
        return Money.pence(amountPence);
    }

    List<Part> parts() {
        return parts;
    }

    /** Whole miles; 0 for what is not a journey by car. */
    int miles() {
        return miles == null ? 0 : miles;
    }

    @Nullable
    UUID receiptId() {
        return receiptId;
    }

    @Nullable
    String from() {
        return fromPlace;
    }

    @Nullable
    String to() {
        return toPlace;
    }

    @Nullable
    LocalDateTime leftAt() {
        return leftAt;
    }

    @Nullable
    LocalDateTime backAt() {
        return backAt;
    }
}
