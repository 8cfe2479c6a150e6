package uk.gov.sop.shared;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.json.Json;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.Logger;

/** What fails before or beside a resource (no such path, no such method, refused by the router) is a problem too. */
@Singleton
class RouterProblems {

    private static final Logger LOG = Logger.getLogger(RouterProblems.class);
    private static final int AFTER_EVERY_RESOURCE = 30_000;

    void register(@Observes Router router) {
        router.route().order(AFTER_EVERY_RESOURCE).handler(request -> answer(request, Rule.NOT_FOUND));
        router.route().order(Integer.MIN_VALUE).failureHandler(RouterProblems::failed);
    }

    private static void failed(RoutingContext request) {
        Throwable failure = request.failure();
        if (request.response().headWritten()) {
            request.next();
        } else if (failure instanceof UnauthorizedException || failure instanceof AuthenticationFailedException) {
            answer(request, Rule.UNAUTHENTICATED);
        } else if (failure instanceof ForbiddenException) {
            answer(request, Rule.FORBIDDEN);
        } else {
            int status = request.statusCode() < 400 ? 500 : request.statusCode();
            if (status >= 500) {
                LOG.error("A request failed before it reached a resource", failure);
            }
            answer(request, Problems.forStatus(status));
        }
    }

    private static void answer(RoutingContext request, Rule rule) {
        Problem problem = Problem.of(rule, Problems.detailOf(rule), List.of(), Correlation.traceId());
        request.response()
                .setStatusCode(rule.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .end(Json.encode(problem));
    }
}
