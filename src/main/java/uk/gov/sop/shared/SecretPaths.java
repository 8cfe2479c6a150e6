package uk.gov.sop.shared;

import io.micrometer.core.instrument.config.MeterFilter;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Keeps secrets that are a part of an address out of the log, of traces and of metrics. Nothing else in an address is as long:
 * an id has 36 characters.
 */
@Singleton
class SecretPaths implements SpanProcessor {

    /** What the access log names as the path of a request. */
    static final String LOGGED = "path";

    private static final Pattern LONG = Pattern.compile("[^/?]{40,}");
    private static final List<AttributeKey<String>> ADDRESSES = List.of(
            AttributeKey.stringKey("url.path"),
            AttributeKey.stringKey("url.full"),
            AttributeKey.stringKey("http.target"),
            AttributeKey.stringKey("http.url"));

    static String veiled(String path) {
        return LONG.matcher(path).replaceAll("***");
    }

    /** A request that no resource takes is counted by its path. */
    @Produces
    @Singleton
    MeterFilter veiledMetrics() {
        return MeterFilter.replaceTagValues("uri", SecretPaths::veiled);
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        for (AttributeKey<String> address : ADDRESSES) {
            String path = span.getAttribute(address);
            if (path != null) {
                span.setAttribute(address, veiled(path));
            }
        }
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {}

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
