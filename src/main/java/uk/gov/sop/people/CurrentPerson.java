package uk.gov.sop.people;

import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** Who is asking: always from the access token, by its issuer and subject, never from the request. */
@RequestScoped
public class CurrentPerson {

    private final JsonWebToken token;
    private final People people;
    private @Nullable Person person;

    CurrentPerson(JsonWebToken token, People people) {
        this.token = token;
        this.people = people;
    }

    /** With assignments, managers and theirs, read once a request. */
    public Person get() {
        return onRecord().orElseThrow(CurrentPerson::unknown);
    }

    /** For queries that find the person themselves, with {@link #subject}. */
    public String issuer() {
        return token.getIssuer();
    }

    public String subject() {
        return token.getSubject();
    }

    public static RuleBroken unknown() {
        return new RuleBroken(
                Rule.PERSON_UNKNOWN,
                "You are signed in, but no staff record is linked to this sign-in. Ask HR to link it.");
    }

    /** For what the back office does: empty where no staff record is linked to the sign-in. */
    public Optional<Person> onRecord() {
        Optional<Person> known = Optional.ofNullable(person);
        if (known.isEmpty()) {
            known = people.bySignIn(token.getIssuer(), token.getSubject());
            person = known.orElse(null);
        }
        return known;
    }

    /** The sign-in itself, linked to a staff record or not: on record for what back-office systems do. */
    public String signIn() {
        return "%s through %s".formatted(account(), client());
    }

    /** Whose sign-in it is, the same through whichever application. */
    public String account() {
        return "%s at %s".formatted(token.getSubject(), token.getIssuer());
    }

    /** The application that asks, as the identity provider registered it. */
    public String client() {
        return Objects.requireNonNullElse(token.getClaim("azp"), "unknown");
    }
}
