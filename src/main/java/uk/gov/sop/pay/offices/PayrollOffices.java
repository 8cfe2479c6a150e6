package uk.gov.sop.pay.offices;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.gov.sop.people.Departments;
import uk.gov.sop.shared.OperatingModel;

/** Which departments the payroll officers of a department serve: their own, where {@code payroll-offices.json} is silent. */
@Startup
@Singleton
class PayrollOffices {

    private final Map<String, Set<String>> served = new HashMap<>();

    @Inject
    PayrollOffices(OperatingModel model, Departments departments) {
        this(model.read("payroll-offices.json", Content.class), departments);
    }

    PayrollOffices(Content content, Departments departments) {
        for (Office office : content.offices()) {
            Stream.concat(Stream.of(office.department()), office.serves().stream())
                    .filter(code -> departments.byCode(code).isEmpty())
                    .forEach(code -> {
                        throw new IllegalStateException("payroll-offices.json names an unknown department: " + code);
                    });
            if (served.put(office.department(), Set.copyOf(office.serves())) != null) {
                throw new IllegalStateException("payroll-offices.json names twice: " + office.department());
            }
        }
    }

    /** @param department where an officer works */
    Set<String> servedBy(String department) {
        return served.getOrDefault(department, Set.of(department));
    }

    /** What the file {@code payroll-offices.json} holds. */
    @RegisterForReflection(registerFullHierarchy = true)
    record Content(List<Office> offices) {}

    /**
     * @param department where the officers work
     * @param serves all that they serve: their own too, or it is served from elsewhere
     */
    record Office(String department, List<String> serves) {}
}
