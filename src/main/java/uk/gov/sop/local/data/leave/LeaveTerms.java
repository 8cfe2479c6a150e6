package uk.gov.sop.local.data.leave;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.local.data.OperatingModelFile;
import uk.gov.sop.shared.DateRange;

/**
 * A department's leave for some dates, as the operating model has it.
 *
 * @param yearStart null for a personal leave year, from the anniversary of joining
 */
record LeaveTerms(DateRange dates, @Nullable MonthDay yearStart, List<Step> scale, int privilegeHalves, int carryOver) {

    record Step(int afterYears, int days) {}

    /** By department; the standard ones under no name. */
    static Map<String, List<LeaveTerms>> all() {
        JsonNode content = OperatingModelFile.read("leave-policy.json");
        Map<String, List<LeaveTerms>> all = new HashMap<>();
        all.put("", history(content.required("standard")));
        content.required("departments")
                .properties()
                .forEach(department -> all.put(department.getKey(), history(varied(content, department.getValue()))));
        return all;
    }

    /** A department names only what it has otherwise; the standard has one policy since ever. */
    private static JsonNode varied(JsonNode content, JsonNode variations) {
        ArrayNode whole = JsonNodeFactory.instance.arrayNode();
        ObjectNode standard = (ObjectNode) content.required("standard").required(0);
        variations.forEach(variation -> whole.add(standard.deepCopy().setAll((ObjectNode) variation)));
        return whole;
    }

    DateRange yearOn(LocalDate day, LocalDate serviceStartedOn) {
        MonthDay first = yearStart == null ? MonthDay.from(serviceStartedOn) : yearStart;
        LocalDate start = first.atYear(day.getYear());
        if (day.isBefore(start)) {
            start = first.atYear(day.getYear() - 1);
        }
        return new DateRange(start, first.atYear(start.getYear() + 1).minusDays(1));
    }

    int days(LocalDate serviceStartedOn, LocalDate day) {
        int days = scale.getFirst().days();
        for (Step step : scale) {
            days = serviceStartedOn.plusYears(step.afterYears()).isAfter(day) ? days : step.days();
        }
        return days;
    }

    private static List<LeaveTerms> history(JsonNode policies) {
        List<LeaveTerms> history = new ArrayList<>();
        for (int i = 0; i < policies.size(); i++) {
            LocalDate from = from(policies.get(i));
            LocalDate to = i + 1 < policies.size() ? from(policies.get(i + 1)).minusDays(1) : DateRange.OPEN;
            history.add(of(policies.get(i), new DateRange(from, to)));
        }
        return history;
    }

    private static LeaveTerms of(JsonNode policy, DateRange dates) {
        JsonNode start = policy.required("leaveYearStart");
        List<Step> scale = new ArrayList<>();
        policy.required("annualLeave")
                .forEach(step -> scale.add(new Step(
                        step.required("afterYears").asInt(),
                        step.required("days").asInt())));
        return new LeaveTerms(
                dates,
                start.isNull() ? null : MonthDay.parse(start.asText()),
                scale,
                policy.required("privilegeDays")
                                .decimalValue()
                                .movePointRight(1)
                                .intValueExact()
                        / 5,
                policy.required("carryOverDays").asInt());
    }

    private static LocalDate from(JsonNode policy) {
        return LocalDate.parse(policy.required("from").asText());
    }
}
