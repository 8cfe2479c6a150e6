package uk.gov.sop.expenses.claims;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.approvals.ApprovalKind;
import uk.gov.sop.approvals.ApprovalSubject;
import uk.gov.sop.approvals.Ruling;
import uk.gov.sop.approvals.Ruling.LineRuling;
import uk.gov.sop.approvals.Ruling.Verdict;
import uk.gov.sop.expenses.policy.TaxableExcess;
import uk.gov.sop.expenses.rules.Finding;
import uk.gov.sop.shared.CivilDates;
import uk.gov.sop.shared.Money;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Uuid7;

/** A claim as its manager sees and decides it, line by line, and the manager above where it is dear. */
@Singleton
class ClaimApproval implements ApprovalSubject {

    private final Claims claims;
    private final Sharing sharing;
    private final ApprovalLevels levels;

    ClaimApproval(Claims claims, Sharing sharing, ApprovalLevels levels) {
        this.claims = claims;
        this.sharing = sharing;
        this.levels = levels;
    }

    @Override
    public ApprovalKind kind() {
        return ApprovalKind.EXPENSE_CLAIM;
    }

    @Override
    public boolean hasLines() {
        return true;
    }

    @Override
    public List<Fact> facts(UUID claimId, Reader reader) {
        return claims.whole(claimId).stream()
                .filter(claim -> reader == Reader.CLAIMANT || !claim.status().isOpen())
                .flatMap(ClaimApproval::facts)
                .toList();
    }

    private static Stream<Fact> facts(Claim claim) {
        Stream<Fact> lines = IntStream.range(0, claim.lines().size()).mapToObj(i -> fact(claim, i));
        Stream<Fact> total = Stream.of(new Fact("Total", claim.total().toString()));
        Stream<Fact> taxed = claim.taxable().pence() == 0
                ? Stream.empty()
                : Stream.of(new Fact("Taxed with pay", claim.taxable().toString()));
        return Stream.of(lines, total, taxed).flatMap(facts -> facts);
    }

    private static Fact fact(Claim claim, int position) {
        ClaimLine line = claim.lines().get(position);
        String label =
                "%s, %s: %s".formatted(CivilDates.text(line.date()), line.kind().title(), line.description());
        List<Finding> findings = claim.findings().stream()
                .filter(finding -> finding.line() == position && !finding.rule().isOfTax())
                .toList();
        List<String> remarks = Stream.of(
                        new LineInWords(line.said()).allBut(findings).stream(),
                        findings.stream().map(Finding::asRemark),
                        line.excess().map(TaxableExcess::remark).stream())
                .flatMap(texts -> texts)
                .toList();
        return new Fact(label, text(line), position, remarks, line.receiptIds());
    }

    /** A single amount is its own explanation. */
    private static String text(ClaimLine line) {
        String amount = line.amount().toString();
        return line.explanation().startsWith(amount) ? line.explanation() : amount + ": " + line.explanation();
    }

    @Override
    public void decided(UUID claimId, Ruling ruling, Instant at) {
        Claim claim = claims.whole(claimId).orElseThrow(RuleBroken::notFound);
        switch (ruling.decision()) {
            case APPROVED -> approved(claim, ruling, at);
            case DECLINED -> giveBack(claim, ruling.reason(), at);
        }
        sharing.shareOut(claim);
    }

    private void approved(Claim claim, Ruling ruling, Instant at) {
        Map<Integer, String> returned = new TreeMap<>();
        for (LineRuling line : ruling.lines()) {
            requireLine(claim, line.line());
            Money amount = line.amount();
            if (line.verdict() == Verdict.RETURN || amount == null) {
                returned.put(line.line(), line.reason());
            } else {
                claim.reduceLine(line.line(), amount, line.reason());
            }
        }
        if (returned.size() == claim.lines().size()) {
            throw new RuleBroken(Rule.DECISION_INVALID, "Every line goes back: decline the whole, with the reason.");
        }
        if (!returned.isEmpty()) {
            Claim rest = claim.returnLines(Uuid7.next(at), returned, at);
            claims.persist(rest);
            sharing.price(rest);
            sharing.price(claim);
        }
        approveOrPassOn(claim, ruling.reason(), at);
    }

    private void giveBack(Claim claim, @Nullable String reason, Instant at) {
        claim.giveBack(reason, at);
        sharing.price(claim);
    }

    private void approveOrPassOn(Claim claim, @Nullable String reason, Instant at) {
        if (claim.progress().waitingLevel() == 1 && levels.needsSecond(claim)) {
            levels.askSecond(claim);
        } else {
            claim.approve(reason == null ? levels.reasonBelow(claim) : reason, at);
        }
    }

    private static void requireLine(Claim claim, int position) {
        if (position >= claim.lines().size()) {
            throw new RuleBroken(
                    Rule.DECISION_INVALID,
                    "There is no line " + position + ": the claim has "
                            + claim.lines().size() + ", counted from 0.");
        }
    }
}
