package uk.gov.sop.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Dates and times as the contract writes them: Jackson would also trim them, or take them out of arrays of numbers. */
final class Written<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1;

    private final transient Function<String, T> parse;

    /** @param parse throws DateTimeException for what is none, IllegalArgumentException with a message of its own */
    Written(Class<T> type, Function<String, T> parse) {
        super(type);
        this.parse = parse;
    }

    @Override
    @SuppressWarnings("unchecked") // Jackson's way to refuse gives what stands in for it, or throws
    public @Nullable T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(handledType(), json);
        }
        String text = json.getText();
        try {
            return parse.apply(text);
        } catch (DateTimeException unknown) {
            return (T) context.handleWeirdStringValue(handledType(), text, "not as the contract writes it");
        }
    }
}
