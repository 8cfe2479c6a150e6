package uk.gov.sop.apps;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Sign-in of the phone page. Not in the contract: it is how this one client gets its tokens, and others get their own. */
@Path("/sign-in")
public class SignInResource {

    private static final URI HOME = URI.create("/");
    private static final URI FAILED = URI.create("/#/sign-in-failed");

    /** What a person may sign in for that takes more than their password. */
    private static final String PAY = "pay";

    private final IdentityProvider provider;
    private final PageSessions sessions;
    private final String acrForPay;

    SignInResource(
            IdentityProvider provider,
            PageSessions sessions,
            @ConfigProperty(name = "sop.pay.step-up.acr") String acrForPay) {
        this.provider = provider;
        this.sessions = sessions;
        this.acrForPay = acrForPay;
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<Void> begin(UriInfo here, @Nullable @QueryParam("for") String purpose) {
        SignInAttempt attempt = new SignInAttempt(Handle.fresh());
        Optional<String> acr = PAY.equals(purpose) ? Optional.of(acrForPay) : Optional.empty();
        return seeOther(provider.authorization(attempt, callback(here), acr), PageCookie.attempt(attempt));
    }

    @GET
    @Path("callback")
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<Void> comeBack(
            UriInfo here,
            @Nullable @QueryParam("code") String code,
            @Nullable @QueryParam("state") String state,
            @Nullable @CookieParam(PageCookie.ATTEMPT) String cookie,
            @Nullable @CookieParam(PageCookie.SESSION) String before) {
        Optional<SignInTokens> tokens = Handle.of(cookie)
                .map(SignInAttempt::new)
                .filter(attempt -> attempt.isAnsweredBy(state) && code != null)
                .flatMap(attempt -> provider.exchange(String.valueOf(code), attempt, callback(here)));
        if (tokens.isEmpty()) {
            return seeOther(FAILED, PageCookie.gone(PageCookie.ATTEMPT));
        }
        Handle.of(before).ifPresent(sessions::end);
        Handle handle = sessions.begin(tokens.get());
        return seeOther(HOME, PageCookie.gone(PageCookie.ATTEMPT), PageCookie.session(handle));
    }

    /** Signs out, here and at the identity provider: the person of the tab, and nobody who signed in since. */
    @DELETE
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<Void> end(
            @Nullable @CookieParam(PageCookie.SESSION) String cookie,
            @Nullable @HeaderParam(TabPerson.HEADER) String spokenFor) {
        Handle.of(cookie)
                .flatMap(handle -> sessions.end(handle, spokenFor))
                .ifPresent(tokens -> provider.end(tokens.refresh()));
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(PageCookie.gone(PageCookie.SESSION))
                .build();
    }

    private static URI callback(UriInfo here) {
        return here.getBaseUri().resolve("/sign-in/callback");
    }

    private static RestResponse<Void> seeOther(URI there, NewCookie... cookies) {
        return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.SEE_OTHER)
                .location(there)
                .header("Cache-Control", "no-store")
                .cookie(cookies)
                .build();
    }
}
