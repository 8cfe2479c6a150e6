package uk.gov.sop.shared;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code X-Request-ID} in and out, and the trace that a report to the contact centre can name. */
@Singleton
class Correlation {

    private static final String HEADER = "X-Request-ID";
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final int BEFORE_EVERYTHING = 1000;

    void register(@Observes Filters filters) {
        filters.register(Correlation::echo, BEFORE_EVERYTHING);
    }

    private static void echo(RoutingContext request) {
        String sent = request.request().getHeader(HEADER);
        boolean usable = sent != null && WELL_FORMED.matcher(sent).matches();
        request.response().putHeader(HEADER, usable ? sent : UUID.randomUUID().toString());
        request.put(SecretPaths.LOGGED, SecretPaths.veiled(request.normalizedPath()));
        if (request.normalizedPath().startsWith("/v1/")) {
            // Personal unless a resource says otherwise: forgetting to say it must fail safe.
            request.addHeadersEndHandler(end -> {
                if (!request.response().headers().contains("Cache-Control")) {
                    request.response().putHeader("Cache-Control", "no-store");
                }
            });
        }
        request.next();
    }

    static @Nullable String traceId() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
