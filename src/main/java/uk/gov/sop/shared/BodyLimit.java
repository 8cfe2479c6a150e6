package uk.gov.sop.shared;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Everyday requests are small; only the files of the back office may grow to the server's own limit
 * ({@code quarkus.http.limits.max-body-size}), since they are read as streams.
 */
@Singleton
class BodyLimit {

    /** After the server's own limit has been applied, which this one narrows. */
    private static final int AFTER_SERVER_LIMIT = 1;

    private static final List<String> FILES =
            List.of("/v1/payroll-runs/", "/v1/staff-imports/", "/v1/exchange-rate-imports/");
    private static final int TOO_LARGE = 413;

    private final long everyday;

    BodyLimit(@ConfigProperty(name = "sop.everyday-body-limit") MemorySize everyday) {
        this.everyday = everyday.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::apply, AFTER_SERVER_LIMIT);
    }

    private void apply(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (FILES.stream().anyMatch(request.normalizedPath()::startsWith)) {
            request.next();
        } else if (length == null) {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, everyday);
            request.next();
        } else if (Long.parseLong(length) > everyday) {
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
            request.fail(TOO_LARGE);
        } else {
            request.next();
        }
    }
}
