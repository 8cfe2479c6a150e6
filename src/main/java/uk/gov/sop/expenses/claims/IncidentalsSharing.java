package uk.gov.sop.expenses.claims;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import uk.gov.sop.expenses.policy.ExpensePolicies;
import uk.gov.sop.expenses.policy.ExpensePolicy;
import uk.gov.sop.expenses.policy.IncidentalsTrip;
import uk.gov.sop.expenses.policy.IncidentalsTrip.Stay;

/** Judges one person's incidentals trip by trip, over all claims of one employment that wait, are approved or paid. */
@Singleton
class IncidentalsSharing {

    private final Claims claims;
    private final ExpensePolicies policies;

    IncidentalsSharing(Claims claims, ExpensePolicies policies) {
        this.claims = claims;
        this.policies = policies;
    }

    /** As if it were submitted now, and after it is priced. */
    void judge(Claim claim) {
        if (!claim.stays().isEmpty()) {
            claim.judge(trips(claim, Stream.concat(claim.stays().stream(), others(claim).stream())));
        }
    }

    /** After a claim was submitted, withdrawn, given back or decided: trips became longer, shorter, dearer or cheaper. */
    void shareOut(Claim changed) {
        List<Stay> others = others(changed);
        Stream<Stay> own = switch (changed.status()) {
            case DRAFT, RETURNED -> Stream.of();
            case SUBMITTED, APPROVED, PAID -> changed.stays().stream();
        };
        List<IncidentalsTrip> trips = trips(changed, Stream.concat(own, others.stream()));
        trips.stream()
                .flatMap(trip -> trip.stays().stream().filter(stay -> isOtherwise(stay, trip)))
                .map(Stay::claimId)
                .distinct()
                .forEach(id -> claim(id, changed).judge(trips));
    }

    private static boolean isOtherwise(Stay stay, IncidentalsTrip trip) {
        return !stay.paid() && !stay.last().equals(trip.judge(stay));
    }

    private Claim claim(UUID id, Claim changed) {
        return id.equals(changed.id()) ? changed : Objects.requireNonNull(claims.findById(id));
    }

    private List<IncidentalsTrip> trips(Claim claim, Stream<Stay> stays) {
        ExpensePolicy policy = policies.of(claim.department());
        return policy.trips(stays.toList());
    }

    private List<Stay> others(Claim claim) {
        return claims.stays(claim.person(), claim.department(), claim.id());
    }
}
