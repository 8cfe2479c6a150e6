package uk.gov.sop.expenses.payments;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which of the due claims a list holds; null for all. */
record DueFilter(
        @Nullable String department,
        @Nullable String costCentre,
        @Nullable TaxTreatment taxTreatment) {

    String path() {
        String asked = Stream.of(
                        parameter("department", department),
                        parameter("costCentre", costCentre),
                        parameter("taxTreatment", taxTreatment))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
        return "/v1/expense-payments" + (asked.isEmpty() ? "" : "?" + asked);
    }

    private static Optional<String> parameter(String name, @Nullable Object value) {
        return Optional.ofNullable(value).map(asked -> name + "=" + asked);
    }
}
