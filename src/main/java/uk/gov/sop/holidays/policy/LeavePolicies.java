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
                .forEach((code, variations) -> ofDepartments.put(
                        code,
                        inForce(variations.stream()
                                .map(variation -> varied(content.standard(), variation))
                                .toList())));
    }

    /** The whole standard in force then, with what the department says in the place of the same. */
    private static ObjectNode varied(List<ObjectNode> standard, ObjectNode variation) {
        ObjectNode basis = standard.stream()
                .filter(policy -> !from(policy).isAfter(from(variation)))
                .reduce((earlier, later) -> later)
                .orElseGet(standard::getFirst);
        return basis.deepCopy().setAll(variation);
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
