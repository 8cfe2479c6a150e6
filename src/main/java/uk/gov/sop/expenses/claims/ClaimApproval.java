package uk.gov.sop.expenses.claims;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.approvals.ApprovalKind;
import uk.gov.sop.approvals.ApprovalSubject;
import uk.gov.sop.approvals.Decision;
import uk.gov.sop.shared.CivilDates;
import uk.gov.sop.shared.RuleBroken;

/** A claim as its manager sees and decides it. */
@Singleton
class ClaimApproval implements ApprovalSubject {

    private final Claims claims;

    ClaimApproval(Claims claims) {
        this.claims = claims;
    }

    @Override
    public ApprovalKind kind() {
        return ApprovalKind.EXPENSE_CLAIM;
    }

    @Override
    public List<Fact> facts(UUID claimId) {
        return claims.findByIdOptional(claimId).stream()
                .flatMap(ClaimApproval::facts)
                .toList();
    }

    private static Stream<Fact> facts(Claim claim) {
        Stream<Fact> lines = claim.lines().stream()
                .map(line -> new Fact(
                        "%s, %s: %s"
                                .formatted(
                                        CivilDates.text(line.date()),
                                        line.kind().title(),
                                        line.description()),
                        text(line)));
        return Stream.concat(lines, Stream.of(new Fact("Total", claim.total().toString())));
    }

    /** A single amount is its own explanation. */
    private static String text(ClaimLine line) {
        String amount = line.amount().toString();
        return line.explanation().startsWith(amount) ? line.explanation() : amount + ": " + line.explanation();
    }

    @Override
    public void decided(UUID claimId, Decision decision, @Nullable String reason, Instant at) {
        Claim claim = claims.findByIdOptional(claimId).orElseThrow(RuleBroken::notFound);
        switch (decision) {
            case APPROVED -> claim.approve(reason, at);
            case DECLINED -> claim.giveBack(reason, at);
        }
    }
}
