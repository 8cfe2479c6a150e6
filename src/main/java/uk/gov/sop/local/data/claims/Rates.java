package uk.gov.sop.local.data.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import uk.gov.sop.local.data.OperatingModelFile;
import uk.gov.sop.shared.TaxYear;

/** What expenses are priced by, from the operating model; a test has the service price the same. */
final class Rates {

    private final List<Mileage> mileage = new ArrayList<>();
    private final JsonNode policy = OperatingModelFile.read("expense-policy.json");
    private final JsonNode standard = policy.required("standard").get(0);
    private final JsonNode benchmark = policy.required("subsistence").get(0);

    private record Mileage(LocalDate from, int first, int further, int threshold, String rule) {}

    Rates() {
        for (JsonNode rate : policy.required("mileage")) {
            mileage.add(new Mileage(
                    LocalDate.parse(rate.required("from").asText()),
                    rate.required("first").asInt(),
                    rate.required("further").asInt(),
                    rate.required("thresholdMiles").asInt(),
                    rate.required("rule").asText()));
        }
    }

    /** From how many pence on a department wants a receipt. */
    long receiptFrom(String department) {
        return varied(department)
                .path("receiptFromPence")
                .asLong(standard.required("receiptFromPence").asLong());
    }

    private JsonNode varied(String department) {
        return policy.required("departments").path(department).path(0);
    }

    /** What is paid for meals, and what HMRC lets be paid without tax. */
    record Meals(List<Part> parts, long benchmark) {}

    List<Part> miles(LocalDate day, int miles, int before) {
        Mileage rate = mileage.getFirst();
        for (Mileage later : mileage) {
            rate = later.from().isAfter(day) ? rate : later;
        }
        int first = Math.clamp((long) rate.threshold() - before, 0, miles);
        List<Part> parts = new ArrayList<>(2);
        String year = TaxYear.of(day).toString();
        if (first > 0) {
            parts.add(new Part("miles, first 10,000 of " + year, first, rate.first(), rate.rule()));
        }
        if (miles > first) {
            parts.add(new Part("miles, above 10,000 in " + year, miles - first, rate.further(), rate.rule()));
        }
        return parts;
    }

    /** For journeys of a day, from the morning on. */
    Meals meals(String department, LocalDateTime left, LocalDateTime back) {
        JsonNode own = varied(department).path("subsistence");
        List<Part> paid = scale(own.isObject() ? own : benchmark, left, back);
        long approved =
                scale(benchmark, left, back).stream().mapToLong(Part::pence).sum();
        return new Meals(paid, approved);
    }

    private static List<Part> scale(JsonNode meals, LocalDateTime left, LocalDateTime back) {
        LocalTime evening = LocalTime.parse(meals.required("eveningFrom").asText());
        long hours = Duration.between(left, back).toHours();
        boolean late = back.toLocalTime().isAfter(evening);
        if (hours >= 15 && late) {
            return List.of(meal(meals, "15 hours or more, on beyond " + evening, "fifteenHoursPence"));
        }
        List<Part> parts = new ArrayList<>(2);
        if (hours >= 5) {
            parts.add(
                    hours >= 10
                            ? meal(meals, "10 hours or more", "tenHoursPence")
                            : meal(meals, "5 hours or more", "fiveHoursPence"));
        }
        if (hours >= 5 && late) {
            parts.add(meal(meals, "on beyond " + evening, "eveningPence"));
        }
        return parts;
    }

    private static Part meal(JsonNode meals, String label, String rate) {
        return new Part(
                label, 1, meals.required(rate).asInt(), meals.required("rule").asText());
    }
}
