package uk.gov.sop.shared;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Says in plain English what Jackson and Bean Validation found, and where, without naming anything of the inside. */
final class Violations {

    private Violations() {}

    static List<Violation> of(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(Violations::of)
                .sorted(Comparator.comparing(v -> v.pointer() + v.parameter() + v.message()))
                .toList();
    }

    /** The path is method, parameter, property…: a parameter with no property below it is one of the URL or headers. */
    static Violation of(ConstraintViolation<?> broken) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        for (Path.Node node : broken.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                if (node.getIndex() != null) {
                    pointer.append('/').append(node.getIndex());
                }
                if (node.getKind() == ElementKind.PROPERTY) {
                    pointer.append('/').append(node.getName());
                }
            }
        }
        String message = broken.getMessage();
        return pointer.isEmpty() && !parameter.equals("body")
                ? Violation.ofParameter(parameter, message)
                : Violation.at(pointer.toString(), message);
    }

    static Violation of(JsonProcessingException unreadable) {
        if (unreadable instanceof JsonMappingException mapping) {
            return Violation.at(pointer(mapping.getPath()), message(mapping));
        }
        boolean duplicate = unreadable instanceof JsonParseException
                && String.valueOf(unreadable.getOriginalMessage()).startsWith("Duplicate field");
        String where = unreadable.getLocation() == null
                ? ""
                : " (line %d, column %d)"
                        .formatted(
                                unreadable.getLocation().getLineNr(),
                                unreadable.getLocation().getColumnNr());
        return Violation.at("", (duplicate ? "names a property twice" : "is not well-formed JSON") + where);
    }

    /** Without the name of a property that there is not: it may be somebody's, and reports are kept. */
    static Violation ofLine(JsonMappingException misshapen) {
        if (misshapen instanceof UnrecognizedPropertyException unknown) {
            List<JsonMappingException.Reference> path = unknown.getPath();
            return Violation.at(
                    pointer(path.subList(0, path.size() - 1)),
                    "has a property that is none here; known are " + known(unknown));
        }
        return of(misshapen);
    }

    private static String known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> "/"
                        + (step.getFieldName() == null
                                ? String.valueOf(step.getIndex())
                                : escaped(step.getFieldName())))
                .collect(Collectors.joining());
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String message(JsonMappingException mapping) {
        return switch (mapping) {
            case UnrecognizedPropertyException unknown -> "is not a property here; known are " + known(unknown);
            case InvalidFormatException wrong -> "must be " + expected(wrong.getTargetType());
            case MismatchedInputException wrong -> "must be " + expected(wrong.getTargetType());
            default ->
                mapping.getCause() instanceof IllegalArgumentException refused && refused.getMessage() != null
                        ? refused.getMessage()
                        : "is not as the contract describes it";
        };
    }

    private static String expected(Class<?> type) {
        if (type == null) {
            return "as the contract describes it";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        return switch (type.getSimpleName()) {
            case "int", "Integer", "long", "Long" -> "a whole number, written as a number";
            case "boolean", "Boolean" -> "true or false";
            case "String" -> "text";
            case "LocalDate" -> "a date that exists, as 2026-11-21";
            case "LocalTime" -> "a time of day, as 09:15:00";
            case "YearMonth" -> "a month, as 2026-11";
            case "LocalDateTime" -> "a date and time, as 2026-11-21T18:30";
            case "UUID" -> "a UUID";
            case "List", "ArrayList", "Collection" -> "an array";
            default -> type.isRecord() ? "an object" : "as the contract describes it";
        };
    }
}
