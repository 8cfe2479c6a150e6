package uk.gov.sop.holidays.policy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.gov.sop.holidays.policy.PublicHolidays.PublicHoliday;
import uk.gov.sop.people.Division;

/** What an administrator imported, as the database holds it. */
@Singleton
class ImportedHolidays {

    /** The edition before there is any import. */
    static final long NONE = 0;

    private final EntityManager database;

    ImportedHolidays(EntityManager database) {
        this.database = database;
    }

    /** The number of the latest import. */
    long edition() {
        return (Long) database.createNativeQuery(
                        "select coalesce(max(edition), " + NONE + ") from public_holiday_import", Long.class)
                .getSingleResult();
    }

    Map<Division, List<PublicHoliday>> byDivision() {
        List<Object[]> rows = database.createNativeQuery(
                        "select division, date, title, note from public_holiday", Object[].class)
                .getResultList();
        return rows.stream()
                .collect(groupingBy(
                        row -> Division.valueOf((String) row[0]),
                        mapping(
                                row -> new PublicHoliday((LocalDate) row[1], (String) row[2], (String) row[3]),
                                toList())));
    }
}
