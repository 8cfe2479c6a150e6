package uk.gov.sop.expenses.claims;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.gov.sop.approvals.Inbox;
import uk.gov.sop.expenses.policy.ExpensePolicies;
import uk.gov.sop.expenses.policy.Terms;
import uk.gov.sop.shared.Money;

/**
 * Approves a small claim in which the rules found nothing, where the department's terms say so; some are drawn for a
 * person all the same. The draw is by a secret key over who spent on what and when, so that nobody can foresee it, and
 * making a claim anew, with another amount, draws the same. What was before a person stays with persons. No manager has a
 * hand in it.
 */
@Singleton
class ApprovalByRule {

    private final ExpensePolicies policies;
    private final Inbox inbox;
    private final SecretKeySpec key;

    ApprovalByRule(ExpensePolicies policies, Inbox inbox, @ConfigProperty(name = "sop.cursor-key") String secret) {
        this.policies = policies;
        this.inbox = inbox;
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** The rule with its evidence; empty where a person decides. After the claim was checked. */
    Optional<String> approves(Claim claim) {
        Terms terms = terms(claim);
        return Optional.ofNullable(terms.autoApproval())
                .filter(rule -> claim.findings().isEmpty()
                        && claim.total().pence() <= rule.upToPence()
                        && claim.continues().isEmpty()
                        && !inbox.wasAsked(claim.id())
                        && !isDrawn(claim, rule.checkOneIn()))
                .map(rule ->
                        "The total of %s is not above %s, the rules found nothing, and it was not among the one in %d drawn for a person (%s)."
                                .formatted(
                                        claim.total(),
                                        Money.pence(rule.upToPence()),
                                        rule.checkOneIn(),
                                        terms.clause()));
    }

    /** Whether the rule would still allow its total. */
    boolean isSmall(Claim claim) {
        Terms.AutoApproval rule = terms(claim).autoApproval();
        return rule != null && claim.total().pence() <= rule.upToPence();
    }

    private Terms terms(Claim claim) {
        return policies.of(claim.department()).on(claim.startsOn());
    }

    private boolean isDrawn(Claim claim, int oneIn) {
        String spent = claim.lines().stream()
                .map(line -> line.date() + " " + line.kind())
                .sorted()
                .collect(Collectors.joining("\n", claim.person().id() + "\n", ""));
        return Long.remainderUnsigned(number("approval by rule\n" + spent), oneIn) == 0;
    }

    private long number(String text) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return ByteBuffer.wrap(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC with SHA-256.", e);
        }
    }
}
