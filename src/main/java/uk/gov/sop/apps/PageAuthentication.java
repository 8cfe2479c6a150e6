package uk.gov.sop.apps;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the access token of the page's session in its request, where any other client puts its own: from here on the
 * page is verified, and allowed, like everyone else.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class PageAuthentication implements HttpAuthenticationMechanism {

    private final OidcAuthenticationMechanism bearer;
    private final PageSessions sessions;
    private final BlockingSecurityExecutor threads;

    PageAuthentication(OidcAuthenticationMechanism bearer, PageSessions sessions, BlockingSecurityExecutor threads) {
        this.bearer = bearer;
        this.sessions = sessions;
        this.threads = threads;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        Optional<Handle> handle = handleOf(request);
        if (handle.isEmpty()) {
            return bearer.authenticate(request, identities);
        }
        return threads.executeBlocking(() -> sessions.accessToken(handle.get())).chain(token -> {
            token.ifPresent(t -> request.request().headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + t));
            return bearer.authenticate(request, identities)
                    .onItem()
                    .ifNotNull()
                    .transform(identity -> TabPerson.check(request, identity));
        });
    }

    private static Optional<Handle> handleOf(RoutingContext request) {
        if (request.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            return Optional.empty();
        }
        return Optional.ofNullable(request.request().getCookie(PageCookie.SESSION))
                .map(Cookie::getValue)
                .flatMap(Handle::of);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return bearer.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return bearer.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return bearer.getCredentialTransport(request);
    }
}
