package uk.gov.sop.holidays.policy;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.gov.sop.people.Departments;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.OperatingModel;

/** The leave policies of the operating model: a standard one, and those of departments that differ. */
@Startup
@Singleton
public class LeavePolicies {

    private final Content content;

    @Inject
    LeavePolicies(OperatingModel model, Departments departments) {
        this(model.read("leave-policy.json", Content.class));
        for (String code : content.departments().keySet()) {
            if (departments.byCode(code).isEmpty()) {
                throw new IllegalStateException("leave-policy.json names an unknown department: " + code);
            }
        }
    }

    public LeavePolicies(Content content) {
        this.content = content;
    }

    /** Every policy a department ever had, in order, with the dates it is in force. */
    public List<InForce> of(String department) {
        List<LeavePolicy> history = content.departments().getOrDefault(department, content.standard());
        return IntStream.range(0, history.size())
                .mapToObj(i -> new InForce(new DateRange(history.get(i).from(), lastDay(history, i)), history.get(i)))
                .toList();
    }

    private static LocalDate lastDay(List<LeavePolicy> history, int i) {
        return i + 1 < history.size() ? history.get(i + 1).from().minusDays(1) : DateRange.OPEN;
    }

    public record InForce(DateRange dates, LeavePolicy policy) {}

    /** What the file {@code leave-policy.json} holds: for each its history, in order of {@code from}. */
    @RegisterForReflection(registerFullHierarchy = true)
    public record Content(List<LeavePolicy> standard, Map<String, List<LeavePolicy>> departments) {}
}
