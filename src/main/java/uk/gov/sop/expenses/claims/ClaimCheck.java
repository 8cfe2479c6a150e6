package uk.gov.sop.expenses.claims;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.sop.expenses.policy.ExpensePolicies;
import uk.gov.sop.expenses.receipts.KeptReceipts;
import uk.gov.sop.expenses.rules.Circumstances;
import uk.gov.sop.expenses.rules.LineRule;
import uk.gov.sop.expenses.rules.PricedLine;
import uk.gov.sop.people.Directory;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Today;

/** Gathers what the rules need to know, and has them look at a claim. */
@Singleton
class ClaimCheck {

    /** Longer than any stay, whose first night decides where it is found. */
    private static final int NEAR_DAYS = 90;

    private final Claims claims;
    private final KeptReceipts receipts;
    private final ExpensePolicies policies;
    private final Directory directory;
    private final Today today;

    ClaimCheck(Claims claims, KeptReceipts receipts, ExpensePolicies policies, Directory directory, Today today) {
        this.claims = claims;
        this.receipts = receipts;
        this.policies = policies;
        this.directory = directory;
        this.today = today;
    }

    /** After it is priced. */
    void look(Claim claim) {
        List<PricedLine> lines = claim.lines().stream().map(ClaimLine::priced).toList();
        claim.check(lines.isEmpty() ? List.of() : LineRule.findings(lines, circumstances(claim)));
    }

    private Circumstances circumstances(Claim claim) {
        Set<UUID> named = receiptsOf(claim);
        Map<UUID, String> content = receipts.likeThese(claim.person(), named).stream()
                .collect(Collectors.toMap(KeptReceipts.KeptReceipt::id, KeptReceipts.KeptReceipt::sha256));
        return new Circumstances(
                policies.of(claim.department()),
                LocalDateTime.ofInstant(today.now(), Today.LONDON),
                claim.person().staffNumber(),
                Circumstances.Work.of(claim.person(), claim.department()),
                claims.otherLines(claim.person(), claim.id(), near(claim), content.keySet()),
                directory.employed(passengers(claim)),
                content,
                receipts.claimedByOthers(named));
    }

    private static Set<UUID> receiptsOf(Claim claim) {
        return claim.lines().stream()
                .flatMap(line -> line.receiptIds().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> passengers(Claim claim) {
        return claim.lines().stream()
                .flatMap(line -> line.said().passengersOrNone().stream())
                .collect(Collectors.toSet());
    }

    private static DateRange near(Claim claim) {
        List<LocalDate> days =
                claim.lines().stream().map(ClaimLine::date).sorted().toList();
        return new DateRange(
                days.getFirst().minusDays(NEAR_DAYS), days.getLast().plusDays(NEAR_DAYS));
    }
}
