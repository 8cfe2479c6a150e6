package uk.gov.sop.people;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.sop.shared.OperatingModel;

/** The departments of the operating model. */
@Startup
@Singleton
public class Departments {

    private final Map<String, Department> byCode;

    Departments(OperatingModel model) {
        this.byCode = model.read("departments.json", Content.class).departments().stream()
                .collect(Collectors.toUnmodifiableMap(Department::code, Function.identity()));
    }

    public Optional<Department> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** What the file {@code departments.json} holds. */
    @RegisterForReflection(registerFullHierarchy = true)
    record Content(List<Department> departments) {}
}
