package uk.gov.sop.expenses.claims;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.sop.approvals.Inbox;
import uk.gov.sop.expenses.policy.ExpensePolicies;
import uk.gov.sop.expenses.policy.ExpensePolicy;
import uk.gov.sop.expenses.policy.MileageSplit;
import uk.gov.sop.expenses.policy.MileageSplit.At;
import uk.gov.sop.expenses.policy.MileageSplit.Journey;
import uk.gov.sop.shared.Money;

/** Prices claims with one person's car miles of each tax year in order of travel, over all that is not yet paid. */
@Singleton
class MileageSharing {

    private final Claims claims;
    private final ExpensePolicies policies;
    private final ApprovalLevels levels;
    private final Inbox inbox;

    MileageSharing(Claims claims, ExpensePolicies policies, ApprovalLevels levels, Inbox inbox) {
        this.claims = claims;
        this.policies = policies;
        this.levels = levels;
        this.inbox = inbox;
    }

    /** As if it were submitted now. */
    void price(Claim claim) {
        ExpensePolicy policy = policies.of(claim.department());
        List<Journey> own = claim.journeys();
        claim.price(policy, own.isEmpty() ? Map.of() : milesBefore(policy, with(own, others(claim))));
    }

    /**
     * After a claim was submitted, withdrawn, given back or decided: the others move up or make room. So does the claim
     * itself: lines may have been returned, or another one have gone into a batch, since it was priced.
     */
    void shareOut(Claim changed) {
        ExpensePolicy policy = policies.of(changed.department());
        boolean counts = switch (changed.status()) {
            case DRAFT, RETURNED -> false;
            case SUBMITTED, APPROVED, PAID -> true;
        };
        List<Journey> others = others(changed);
        List<Journey> all = counts ? with(changed.journeys(), others) : others;
        Map<At, Integer> before = milesBefore(policy, all);
        all.stream()
                .filter(journey -> !journey.paid() && isOtherwise(journey, policy, before))
                .map(Journey::claimId)
                .distinct()
                .map(id -> id.equals(changed.id()) ? changed : Objects.requireNonNull(claims.findById(id)))
                .forEach(claim -> reprice(claim, policy, before));
    }

    private static boolean isOtherwise(Journey journey, ExpensePolicy policy, Map<At, Integer> before) {
        int first = policy.mileage().firstMiles(journey.date(), journey.miles(), before.getOrDefault(journey.at(), 0));
        return first != journey.firstMiles();
    }

    /**
     * By the rates on record now.
     *
     * @param unpaid claims of one department, each as it is in the database
     * @return how many come to another amount
     */
    int reprice(String department, List<Claim> unpaid) {
        ExpensePolicy policy = policies.of(department);
        Set<UUID> people = unpaid.stream().map(claim -> claim.person().id()).collect(Collectors.toSet());
        Map<At, Integer> before = new HashMap<>();
        claims.journeys(people, department).values().forEach(own -> before.putAll(milesBefore(policy, own)));
        Map<UUID, String> summaries = new HashMap<>();
        for (Claim claim : unpaid) {
            Money was = claim.total();
            claim.price(policy, before);
            if (!claim.total().equals(was)) {
                summaries.put(claim.id(), claim.summary());
                lookAgain(claim, was);
            }
        }
        inbox.resummarise(summaries);
        return summaries.size();
    }

    private void reprice(Claim claim, ExpensePolicy policy, Map<At, Integer> before) {
        Money was = claim.total();
        claim.price(policy, before);
        inbox.resummarise(claim.id(), claim.summary());
        lookAgain(claim, was);
    }

    private void lookAgain(Claim claim, Money was) {
        if (claim.status() == ClaimStatus.APPROVED && claim.total().compareTo(was) > 0) {
            levels.lookAgain(claim);
        }
    }

    private List<Journey> others(Claim claim) {
        return claims.journeys(claim.person(), claim.department(), claim.id());
    }

    private static List<Journey> with(List<Journey> own, List<Journey> others) {
        List<Journey> all = new ArrayList<>(others);
        all.addAll(own);
        return all;
    }

    private static Map<At, Integer> milesBefore(ExpensePolicy policy, List<Journey> journeys) {
        return MileageSplit.milesBefore(journeys, policy.mileage()::threshold);
    }
}
