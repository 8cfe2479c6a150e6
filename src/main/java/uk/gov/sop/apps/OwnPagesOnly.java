package uk.gov.sop.apps;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/**
 * A browser adds the session's cookie to requests that other sites cause too. What counts as the person's own wish
 * comes from our own page: the browser says so, and the page adds a header that no form or link can add.
 */
class OwnPagesOnly {

    private static final String FROM = "Sec-Fetch-Site";

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        if (isBySession(request) && !isOurs(request) && !isPlainVisit(request)) {
            throw new RuleBroken(
                    Rule.CROSS_SITE_REQUEST,
                    "Use the page itself. An application of its own sends an access token in the Authorization header.");
        }
    }

    private static boolean isBySession(ContainerRequestContext request) {
        return request.getCookies().containsKey(PageCookie.SESSION)
                && request.getHeaderString(HttpHeaders.AUTHORIZATION) == null;
    }

    private static boolean isOurs(ContainerRequestContext request) {
        return "same-origin".equals(request.getHeaderString(FROM)) && request.getHeaderString(TabPerson.HEADER) != null;
    }

    /** Going to the sign-in and coming back from it: addresses a person visits, which change nothing by the session. */
    private static boolean isPlainVisit(ContainerRequestContext request) {
        return request.getMethod().equals("GET")
                && !request.getUriInfo().getPath().startsWith("/v1/");
    }
}
