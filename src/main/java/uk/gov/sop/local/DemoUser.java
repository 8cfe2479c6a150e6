package uk.gov.sop.local;

import java.util.Set;
import java.util.UUID;

/** A made-up person who can sign in on this machine; the subject is Keycloak's id and the token's {@code sub}. */
public record DemoUser(String subject, String username, String givenName, String familyName, Set<String> roles) {

    /** Everyone's password: these people exist only where {@link LocalKeycloak} runs. */
    public static final String PASSWORD = "correct-horse-demo";

    /** What everyone's second factor, a code of six digits for 30 seconds (RFC 6238), is made from. */
    public static final String CODE_KEY = "correct-horse-second";

    /** The same as authenticator apps take it, in base32. */
    public static final String CODE_KEY_FOR_APPS = "MNXXE4TFMN2C22DPOJZWKLLTMVRW63TE";

    public DemoUser {
        // Keycloak would take any text as an id, and the people in the database are found by a UUID.
        subject = UUID.fromString(subject).toString();
        roles = Set.copyOf(roles);
    }

    public String fullName() {
        return givenName + " " + familyName;
    }
}
