package uk.gov.sop.people;

import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import uk.gov.sop.shared.Today;

/**
 * For what takes more than having signed in some time today. Quarkus has an annotation for it that takes the time of the
 * token for the person's where the token does not say that, so any token that was just refreshed would pass.
 */
@RequestScoped
public class RecentSignIn {

    private final JsonWebToken token;
    private final StepUp policy;
    private final Today today;

    RecentSignIn(JsonWebToken token, StepUp policy, Today today) {
        this.token = token;
        this.policy = policy;
        this.today = today;
    }

    /**
     * Comes before anything is looked up, so that the refusal tells nothing of what is there.
     *
     * @throws uk.gov.sop.shared.RuleBroken STEP_UP_REQUIRED unless the person proved who they are as strongly and as
     *     lately as policy asks
     */
    public void require() {
        if (!policy.isMetBy(token, today.now())) {
            throw policy.refusal();
        }
    }
}
