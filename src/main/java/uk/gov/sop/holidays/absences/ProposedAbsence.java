package uk.gov.sop.holidays.absences;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.holidays.policy.AbsenceType;

/**
 * What is to stand in the place of an approved absence, while that waits for a decision.
 *
 * @param days what each day would cost
 * @param askedAt when it was asked for; notice counts from then
 */
record ProposedAbsence(
        AbsenceType type,
        AbsenceDates dates,
        List<PartDay> partDays,
        @Nullable LocalDate evidenceTo,
        List<AbsenceDay> days,
        Instant askedAt) {

    static ProposedAbsence of(Quote quote, Instant askedAt) {
        quote.requireAcceptable();
        AbsenceTerms terms = quote.terms();
        return new ProposedAbsence(
                terms.type(),
                terms.dates(),
                terms.partDays(),
                terms.evidenceTo(),
                quote.cost().days(),
                askedAt);
    }

    ProposedAbsence at(AbsenceCost cost) {
        return new ProposedAbsence(type, dates, partDays, evidenceTo, cost.days(), askedAt);
    }

    AbsenceTerms terms() {
        return new AbsenceTerms(type, dates, partDays, evidenceTo);
    }

    AbsenceCost cost() {
        return new AbsenceCost(days);
    }
}
