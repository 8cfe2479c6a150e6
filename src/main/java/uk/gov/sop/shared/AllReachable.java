package uk.gov.sop.shared;

import jakarta.inject.Singleton;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import org.jspecify.annotations.Nullable;

/**
 * What is validated are records that were just read. By default Hibernate ORM is asked of each property of each of them
 * whether it is loaded yet, which takes longer than to validate it.
 */
@Singleton
class AllReachable implements TraversableResolver {

    @Override
    public boolean isReachable(@Nullable Object of, Path.Node property, Class<?> root, Path path, ElementType type) {
        return true;
    }

    @Override
    public boolean isCascadable(@Nullable Object of, Path.Node property, Class<?> root, Path path, ElementType type) {
        return true;
    }
}
