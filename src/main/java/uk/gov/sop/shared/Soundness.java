package uk.gov.sop.shared;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a record keeps the constraints on its components: that alone, and many times sooner than the validator, which is
 * asked what is wrong, and where, of those few that may not. A payroll run has a hundred constraints a line.
 */
final class Soundness {

    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(Soundness::part)
                    .filter(part -> !part.rules.isEmpty())
                    .toList();
        }
    };

    private Soundness() {}

    private interface Constrained {
        boolean isKept(@Nullable Object value);
    }

    /** A component with all that it must keep. */
    private record Part(Method component, List<Constrained> rules) {

        private boolean isSound(Object of) {
            try {
                return areKept(rules, component.invoke(of));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("The components of a record can be read.", e);
            }
        }
    }

    /** @return false also where only the validator knows */
    static boolean of(Record value) {
        List<Part> parts = PARTS.get(value.getClass());
        for (Part part : parts) {
            if (!part.isSound(value)) {
                return false;
            }
        }
        return !parts.isEmpty();
    }

    private static boolean areKept(List<Constrained> rules, @Nullable Object value) {
        for (Constrained rule : rules) {
            if (!rule.isKept(value)) {
                return false;
            }
        }
        return true;
    }

    private static Part part(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        List<Constrained> rules = new ArrayList<>(rules(accessor));
        if (accessor.getAnnotatedReturnType() instanceof AnnotatedParameterizedType list) {
            List<Constrained> ofElements = rules(list.getAnnotatedActualTypeArguments()[0]);
            rules.add(value -> value == null || ((List<?>) value).stream().allMatch(e -> areKept(ofElements, e)));
        }
        return new Part(accessor, List.copyOf(rules));
    }

    private static List<Constrained> rules(AnnotatedElement of) {
        return Arrays.stream(of.getAnnotations())
                .map(Soundness::rule)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Constrained> rule(Annotation annotation) {
        return Optional.ofNullable(
                switch (annotation) {
                    case NotNull _ -> value -> value != null;
                    case Valid _ -> value -> value == null || of((Record) value);
                    case Min least -> atLeast(least.value());
                    case Max most -> atMost(most.value());
                    case Size size -> within(size.min(), size.max());
                    case Pattern form -> matching(form.regexp());
                    case Digits _, DecimalMin _, DecimalMax _ -> value -> value == null;
                    default ->
                        annotation.annotationType().isAnnotationPresent(Constraint.class) ? value -> false : null;
                });
    }

    private static Constrained atLeast(long least) {
        return value -> value == null || ((Number) value).longValue() >= least;
    }

    private static Constrained atMost(long most) {
        return value -> value == null || ((Number) value).longValue() <= most;
    }

    private static Constrained within(int min, int max) {
        return value -> {
            int length =
                    value instanceof List<?> list ? list.size() : value instanceof String text ? text.length() : min;
            return length >= min && length <= max;
        };
    }

    private static Constrained matching(String regexp) {
        java.util.regex.Pattern pattern = java.util.regex.Pattern.compile(regexp);
        return value -> value == null || pattern.matcher((String) value).matches();
    }
}
