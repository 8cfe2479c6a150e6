package uk.gov.sop.apps;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/**
 * For whom a tab of the page speaks. All tabs share the cookie of whoever signed in last, and one that was opened
 * before may still hold what somebody else made: it must not go out as this person's.
 */
final class TabPerson {

    /** Sent with all that a tab asks; the answer tells a tab that does not know yet. */
    static final String HEADER = "X-SOP-Page";

    private static final String NOT_KNOWN_YET = "1";

    private TabPerson() {}

    /** The session's person where the tab speaks for the same one; any other is treated as if the session had ended. */
    static SecurityIdentity check(RoutingContext request, SecurityIdentity session) {
        String person = nameOf(((JsonWebToken) session.getPrincipal()).getSubject());
        if (!speaksFor(person, request.request().getHeader(HEADER))) {
            throw new AuthenticationFailedException();
        }
        request.response().putHeader(HEADER, person);
        return session;
    }

    /** Whoever wants to leave must not throw out somebody else. */
    static void requireOwn(SignInTokens session, @Nullable String spokenFor) {
        if (!speaksFor(nameOf(session.subject()), spokenFor)) {
            throw new RuleBroken(
                    Rule.UNAUTHENTICATED,
                    "You are signed out already. Somebody else has signed in here since, and stays signed in.");
        }
    }

    private static boolean speaksFor(String person, @Nullable String spokenFor) {
        return spokenFor == null || spokenFor.equals(NOT_KNOWN_YET) || spokenFor.equals(person);
    }

    /** Fits a header, and tells nobody who it is, whatever the identity provider's subjects look like. */
    private static String nameOf(String subject) {
        return Handle.base64(Handle.sha256(subject));
    }
}
