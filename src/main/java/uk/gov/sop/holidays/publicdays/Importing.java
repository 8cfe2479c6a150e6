package uk.gov.sop.holidays.publicdays;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.gov.sop.holidays.absences.Repricing;
import uk.gov.sop.holidays.absences.Repricing.Repriced;
import uk.gov.sop.holidays.policy.PublicHolidays;
import uk.gov.sop.holidays.policy.PublicHolidays.PublicHoliday;
import uk.gov.sop.holidays.policy.PublishedHolidays;
import uk.gov.sop.holidays.publicdays.PublicHolidaysRequest.DivisionRequest;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.people.Division;
import uk.gov.sop.shared.Fingerprint;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.Violation;

/** The act of putting a file in force, and what it would change. */
@Singleton
class Importing {

    private static final int MOST_FAULTS = 100;

    private final PublishedHolidays published;
    private final PublicHolidayImports imports;
    private final BookedLeave booked;
    private final Repricing repricing;
    private final CurrentPerson sender;
    private final Today today;

    Importing(
            PublishedHolidays published,
            PublicHolidayImports imports,
            BookedLeave booked,
            Repricing repricing,
            CurrentPerson sender,
            Today today) {
        this.published = published;
        this.imports = imports;
        this.booked = booked;
        this.repricing = repricing;
        this.sender = sender;
        this.today = today;
    }

    PublicHolidayChanges wouldChange(PublicHolidaysRequest file) {
        PublicHolidayChanges changes = changes(file);
        AffectedLeave affected = booked.affectedBy(changes.turned());
        return changes.affecting(affected.absences(), affected.people());
    }

    /** @return the import as it is kept */
    PublicHolidayImport apply(PublicHolidaysRequest file, PublicHolidayImport done) {
        PublicHolidayChanges changes = changes(file);
        AffectedLeave affected = booked.affectedBy(changes.turned());
        days(file).forEach(imports::keep);
        done.take(changes, Fingerprint.of(file), imports.nextEdition(), today.now(), sender.signIn());
        imports.persistAndFlush(done);
        published.holdLatest();
        List<Repriced> repriced = reprice(affected);
        PublicHolidayImport kept = imports.findById(done.id());
        kept.repriced(changes.affecting(repriced.size(), people(repriced)));
        return kept;
    }

    private List<Repriced> reprice(AffectedLeave affected) {
        return affected.byReason().entrySet().stream()
                .flatMap(reason -> repricing.reprice(reason.getValue(), reason.getKey()).stream())
                .toList();
    }

    private static int people(List<Repriced> repriced) {
        return (int) repriced.stream().map(Repriced::personId).distinct().count();
    }

    private PublicHolidayChanges changes(PublicHolidaysRequest file) {
        PublicHolidays before = published.certain();
        requireSound(file, before);
        return PublicHolidayChanges.between(before, before.replacedBy(days(file)));
    }

    private static Map<Division, List<PublicHoliday>> days(PublicHolidaysRequest file) {
        return file.byDivision().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().days()));
    }

    private static void requireSound(PublicHolidaysRequest file, PublicHolidays inForce) {
        List<Violation> faults = file.byDivision().entrySet().stream()
                .flatMap(entry ->
                        faults(entry.getKey(), entry.getValue(), inForce).all())
                .limit(MOST_FAULTS)
                .toList();
        if (!faults.isEmpty()) {
            throw new RuleBroken(
                    Rule.PUBLIC_HOLIDAYS_REFUSED, "Mend what is listed under errors and send the file again.", faults);
        }
    }

    private static DivisionFaults faults(Division division, DivisionRequest sent, PublicHolidays inForce) {
        return new DivisionFaults(division, sent, inForce.published(division));
    }
}
