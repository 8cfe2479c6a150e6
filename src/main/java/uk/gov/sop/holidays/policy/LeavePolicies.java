package uk.gov.sop.holidays.policy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.gov.sop.people.Departments;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Json;
import uk.gov.sop.shared.OperatingModel;

/** The leave policies of the operating model: a standard one, and what departments have otherwise. */
@Startup
@Singleton
public class LeavePolicies {

    private static final ObjectMapper JSON = Json.mapper();

    private final Map<String, List<InForce>> ofDepartments = new HashMap<>();
    private final List<InForce> standard;

    @Inject
    LeavePolicies(OperatingModel model, Departments departments) {
        this(model.read("leave-policy.json", Content.class));
        for (String code : ofDepartments.keySet()) {
            if (departments.byCode(code).isEmpty()) {
                throw new IllegalStateException("leave-policy.json names an unknown department: " + code);
            }
        }
    }

    public LeavePolicies(Content content) {
        standard = inForce(content.standard());
        content.departments()
                .forEach(
                        (code, variations) -> ofDepartments.put(code, inForce(varied(content.standard(), variations))));
    }

    /** From each day on which the standard or the department's own changes: the one, with the other in its place. */
    private static List<ObjectNode> varied(List<ObjectNode> standard, List<ObjectNode> variations) {
        return Stream.concat(standard.stream(), variations.stream())
                .map(LeavePolicies::from)
                .filter(day -> !day.isBefore(from(variations.getFirst())))
                .distinct()
                .sorted()
                .map(day -> on(standard, day)
                        .deepCopy()
                        .<ObjectNode>setAll(on(variations, day))
                        .put("from", day.toString()))
                .toList();
    }

    private static ObjectNode on(List<ObjectNode> history, LocalDate day) {
        return history.stream()
                .filter(policy -> !from(policy).isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(history::getFirst);
    }

    private static LocalDate from(ObjectNode policy) {
        return LocalDate.parse(policy.required("from").asText());
    }

    private static List<InForce> inForce(List<ObjectNode> written) {
        List<LeavePolicy> history = written.stream()
                .map(policy -> JSON.convertValue(policy, LeavePolicy.class))
                .toList();
        return IntStream.range(0, history.size())
                .mapToObj(i -> new InForce(new DateRange(history.get(i).from(), lastDay(history, i)), history.get(i)))
                .toList();
    }

    private static LocalDate lastDay(List<LeavePolicy> history, int i) {
        return i + 1 < history.size() ? history.get(i + 1).from().minusDays(1) : DateRange.OPEN;
    }

    /** Every policy a department ever had, in order, with the dates it is in force. */
    public List<InForce> of(String department) {
        return ofDepartments.getOrDefault(department, standard);
    }

    public record InForce(DateRange dates, LeavePolicy policy) {}

    /**
     * What the file {@code leave-policy.json} holds: for each its history, in order of {@code from}. A department names
     * only what it has otherwise than the standard.
     */
    @RegisterForReflection(registerFullHierarchy = true)
    public record Content(List<ObjectNode> standard, Map<String, List<ObjectNode>> departments) {}
}
