package uk.gov.sop.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Optional;
import java.util.Set;

/** A row of a file of newline-delimited JSON: as strict as the body of a request, and with the same messages. */
@Singleton
public class JsonLine {

    private static final ObjectMapper JSON = Json.received();

    private final Validator validator;

    JsonLine(Validator validator) {
        this.validator = validator;
    }

    /** Empty, and a fault or more at JSON pointers, where the line cannot be read or breaks a constraint. */
    public <T> Optional<T> read(Lines.Line line, Class<T> type, Faults errors) {
        if (line.fault() != null) {
            errors.add(line.number(), "", line.fault());
            return Optional.empty();
        }
        try {
            return valid(line, JSON.readValue(line.text(), type), errors);
        } catch (JsonMappingException misshapen) {
            add(line, Violations.ofLine(misshapen), errors);
        } catch (JsonProcessingException notJson) {
            errors.add(line.number(), "", "must be one JSON object that names no property twice");
        }
        return Optional.empty();
    }

    private <T> Optional<T> valid(Lines.Line line, T value, Faults errors) {
        if (value == null) {
            errors.add(line.number(), "", "must be one JSON object");
            return Optional.empty();
        }
        if (value instanceof Record read && Soundness.of(read)) {
            return Optional.of(value);
        }
        Set<ConstraintViolation<T>> violations = validator.validate(value);
        violations.forEach(violation -> add(line, Violations.of(violation), errors));
        return violations.isEmpty() ? Optional.of(value) : Optional.empty();
    }

    private static void add(Lines.Line line, Violation violation, Faults errors) {
        errors.add(line.number(), String.valueOf(violation.pointer()), violation.message());
    }
}
