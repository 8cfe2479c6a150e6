package uk.gov.sop.shared;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.inject.Singleton;
import java.util.Arrays;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.spi.nodenameprovider.JavaBeanProperty;
import org.hibernate.validator.spi.nodenameprovider.Property;
import org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider;

/** What breaks a constraint is named as the client wrote it, also where Java cannot have that name. */
@Singleton
class JsonNames implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        configuration.propertyNodeNameProvider(new Written());
    }

    private static final class Written implements PropertyNodeNameProvider {

        @Override
        public String getName(Property property) {
            return property instanceof JavaBeanProperty known
                    ? Arrays.stream(known.getDeclaringClass().getDeclaredFields())
                            .filter(field -> field.getName().equals(property.getName()))
                            .filter(field -> field.isAnnotationPresent(JsonProperty.class))
                            .map(field ->
                                    field.getAnnotation(JsonProperty.class).value())
                            .findFirst()
                            .orElse(property.getName())
                    : property.getName();
        }
    }
}
