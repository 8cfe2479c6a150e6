package uk.gov.sop.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import uk.gov.sop.shared.sealing.Unopened;

/** The one place where failures become problem documents. Nothing of the inside is told: no class, no SQL, no stack. */
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final int RETRY_AFTER_SECONDS = 5;

    /** PostgreSQL's deadlock_detected, serialization_failure and lock_not_available: the same again may well succeed. */
    private static final Set<String> SENT_AWAY = Set.of("40P01", "40001", "55P03");

    private final AllowedMethods allowed;

    Problems(AllowedMethods allowed) {
        this.allowed = allowed;
    }

    @ServerExceptionMapper
    Response ruleBroken(RuleBroken broken) {
        Response.ResponseBuilder answer = response(broken.rule(), broken.getMessage(), broken.violations());
        broken.headers().forEach(answer::header);
        return answer.build();
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid) {
        return malformed(Violations.of(invalid));
    }

    @ServerExceptionMapper
    Response unreadable(MismatchedInputException unreadable) {
        return malformed(List.of(Violations.of(unreadable)));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(Throwable ignored) {
        return response(Rule.UNAUTHENTICATED, "Send a valid access token in the Authorization header.", List.of())
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException ignored) {
        return response(
                        Rule.FORBIDDEN,
                        "The access token lacks the scope that this operation names in the contract.",
                        List.of())
                .build();
    }

    @ServerExceptionMapper
    Response webApplication(WebApplicationException failure, UriInfo request) {
        if (failure.getCause() instanceof JsonProcessingException unreadable) {
            return malformed(List.of(Violations.of(unreadable)));
        }
        if (failure.getCause() instanceof RuleBroken broken) {
            return ruleBroken(broken);
        }
        int status = failure.getResponse().getStatus();
        if (status >= 500) {
            return unexpected(failure);
        }
        Rule rule = forStatus(status);
        Response.ResponseBuilder response = response(rule, detailOf(rule), List.of());
        if (failure instanceof NotAllowedException) {
            response.header("Allow", allowed.of(request.getPath()));
        }
        return response.build();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure) {
        Optional<RuleBroken> known =
                causes(failure).flatMap(Problems::brokenConstraint).findFirst();
        if (known.isPresent()) {
            return ruleBroken(known.get());
        }
        if (causes(failure).anyMatch(Problems::isSentAway)) {
            LOG.warn("Of requests that waited for one another the database sent one away");
            return unavailable();
        }
        if (causes(failure).anyMatch(Problems::isUnavailable)) {
            LOG.error("A part the service needs does not answer", failure);
            return unavailable();
        }
        if (causes(failure).anyMatch(Unopened.class::isInstance)) {
            return unreadable();
        }
        LOG.error("A request failed unexpectedly", failure);
        return response(
                        Rule.INTERNAL_ERROR,
                        "Nothing was changed. Try again; if it keeps failing, report the trace id.",
                        List.of())
                .build();
    }

    /** A database constraint that backs a rule bears its name, so that a lost race reads like the rule itself. */
    private static Stream<RuleBroken> brokenConstraint(Throwable cause) {
        if (cause instanceof OptimisticLockException || cause instanceof org.hibernate.StaleStateException) {
            return Stream.of(new RuleBroken(
                    Rule.STALE, "Somebody else changed it at the same moment. GET it again and repeat your change."));
        }
        // Asked of the driver, as Hibernate has no names of exclusion constraints.
        if (cause instanceof PSQLException broken && broken.getServerErrorMessage() != null) {
            String name = broken.getServerErrorMessage().getConstraint();
            return Arrays.stream(Rule.values())
                    .filter(rule -> rule.name().equalsIgnoreCase(name))
                    .map(rule -> new RuleBroken(rule, detailOf(rule)));
        }
        return Stream.empty();
    }

    private static boolean isSentAway(Throwable cause) {
        return cause instanceof SQLException sql && SENT_AWAY.contains(String.valueOf(sql.getSQLState()));
    }

    private static boolean isUnavailable(Throwable cause) {
        return cause instanceof JDBCConnectionException
                || cause instanceof SQLTransientConnectionException
                || (cause instanceof SQLException sql
                        && sql.getMessage() != null
                        && sql.getMessage().startsWith("Sorry, acquisition timeout"));
    }

    private static Response unavailable() {
        return response(Rule.UNAVAILABLE, "Nothing was changed. Try again in a few seconds.", List.of())
                .build();
    }

    /** Logged where it was found, and of no use to try again. */
    private static Response unreadable() {
        return response(
                        Rule.RECORD_UNREADABLE,
                        "It was damaged or moved, so it is not shown, and trying again does not help. Report the trace id: "
                                + "it can be put back from a backup, or sent again by payroll.",
                        List.of())
                .build();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }

    private static Response malformed(List<Violation> violations) {
        return response(Rule.MALFORMED_REQUEST, "Mend what is listed under errors and send it again.", violations)
                .build();
    }

    static Rule forStatus(int status) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.status() == status)
                .findFirst()
                .orElse(status < 500 ? Rule.MALFORMED_REQUEST : Rule.INTERNAL_ERROR);
    }

    static String detailOf(Rule rule) {
        return switch (rule) {
            case NOT_FOUND -> "No resource has this address. The contract lists them all.";
            case METHOD_NOT_ALLOWED -> "The Allow header lists the methods of this resource.";
            case NOT_ACCEPTABLE -> "The contract lists the media types this operation answers with.";
            case UNSUPPORTED_MEDIA_TYPE -> "The contract lists the media types this operation accepts.";
            case TOO_LARGE -> "The body is larger than this operation accepts.";
            case UNAUTHENTICATED -> "Send a valid access token in the Authorization header.";
            case LEAVE_CHANGED ->
                "Somebody's leave was changed in another way at the same moment, so nothing was done. Send the same again.";
            default -> rule.title() + ".";
        };
    }

    private static Response.ResponseBuilder response(Rule rule, @Nullable String detail, List<Violation> violations) {
        String text = detail == null ? rule.title() : detail;
        return Response.status(rule.status())
                .header("Retry-After", rule == Rule.UNAVAILABLE ? RETRY_AFTER_SECONDS : null)
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(Problem.of(rule, text, violations, Correlation.traceId()));
    }
}
