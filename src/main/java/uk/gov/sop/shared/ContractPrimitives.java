package uk.gov.sop.shared;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/** A primitive cannot be absent, so whoever leaves it out of a request is refused: the contract says so too. */
final class ContractPrimitives {

    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private static final DotName JSON_PROPERTY = DotName.createSimple(JsonProperty.class);

    private ContractPrimitives() {}

    static void require(IndexView code, Map<String, Schema> schemas) {
        code.getKnownClasses().stream().filter(ClassInfo::isRecord).forEach(record -> {
            String name = nameOf(record);
            if (name.endsWith("Request") && schemas.containsKey(name)) {
                require(record, schemas.get(name));
            }
        });
    }

    private static void require(ClassInfo record, Schema schema) {
        Set<String> required = new LinkedHashSet<>();
        for (RecordComponentInfo component : record.recordComponentsInDeclarationOrder()) {
            String name = nameOf(record, component);
            boolean asked = schema.getRequired() != null && schema.getRequired().contains(name);
            if (asked || component.type().kind() == Type.Kind.PRIMITIVE) {
                required.add(name);
            }
        }
        if (!required.isEmpty()) {
            schema.setRequired(List.copyOf(required));
        }
    }

    /** As JSON has it. */
    private static String nameOf(ClassInfo record, RecordComponentInfo component) {
        AnnotationInstance property = record.field(component.name()).annotation(JSON_PROPERTY);
        return property == null ? component.name() : property.value().asString();
    }

    private static String nameOf(ClassInfo record) {
        AnnotationInstance schema = record.declaredAnnotation(SCHEMA);
        AnnotationValue name = schema == null ? null : schema.value("name");
        return name == null ? record.simpleName() : name.asString();
    }
}
