package uk.gov.sop.apps;

import jakarta.ws.rs.core.NewCookie;

/**
 * The page's cookies. Browsers accept a name that begins with {@code __Host-} only from this host itself, encrypted
 * (or from localhost), for the whole host; no neighbouring site can plant one.
 */
final class PageCookie {

    static final String SESSION = "__Host-sop-session";
    static final String ATTEMPT = "__Host-sop-sign-in";
    private static final int ATTEMPT_SECONDS = 600;
    private static final int UNTIL_BROWSER_CLOSES = -1;

    private PageCookie() {}

    /** The page itself needs no cookie, and what it fetches comes from the same site: Strict keeps nobody out. */
    static NewCookie session(Handle handle) {
        return cookie(SESSION, handle.text(), NewCookie.SameSite.STRICT, UNTIL_BROWSER_CLOSES);
    }

    /** Comes back on a link from another site, the identity provider's. */
    static NewCookie attempt(SignInAttempt attempt) {
        return cookie(ATTEMPT, attempt.handle().text(), NewCookie.SameSite.LAX, ATTEMPT_SECONDS);
    }

    static NewCookie gone(String name) {
        return cookie(name, "", NewCookie.SameSite.STRICT, 0);
    }

    private static NewCookie cookie(String name, String value, NewCookie.SameSite sameSite, int seconds) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite(sameSite)
                .maxAge(seconds)
                .build();
    }
}
