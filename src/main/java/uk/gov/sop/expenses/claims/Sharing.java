package uk.gov.sop.expenses.claims;

import jakarta.inject.Singleton;

/** What one claim does to the others of the same person: miles share a threshold, incidentals of a trip a limit. */
@Singleton
class Sharing {

    private final Claims claims;
    private final MileageSharing mileage;
    private final IncidentalsSharing incidentals;

    Sharing(Claims claims, MileageSharing mileage, IncidentalsSharing incidentals) {
        this.claims = claims;
        this.mileage = mileage;
        this.incidentals = incidentals;
    }

    /** Works out what the claim comes to and what of it is taxed, as if it were submitted now. */
    void price(Claim claim) {
        mileage.price(claim);
        incidentals.judge(claim);
    }

    /** After a claim was submitted, withdrawn, given back or decided. */
    void shareOut(Claim changed) {
        claims.hold(changed);
        mileage.shareOut(changed);
        incidentals.shareOut(changed);
    }
}
