package uk.gov.sop.holidays.publicdays;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import uk.gov.sop.holidays.policy.PublicHolidays.PublicHoliday;
import uk.gov.sop.people.Division;

@Singleton
class PublicHolidayImports implements PanacheRepositoryBase<PublicHolidayImport, UUID> {

    long nextEdition() {
        return (Long) getEntityManager()
                .createNativeQuery("select nextval('public_holiday_edition')", Long.class)
                .getSingleResult();
    }

    /** Whole years: they replace what was imported from the first of them on. */
    void keep(Division division, List<PublicHoliday> days) {
        int firstYear =
                days.stream().mapToInt(day -> day.date().getYear()).min().orElseThrow();
        getEntityManager()
                .createNativeQuery(
                        "delete from public_holiday where division = :division and date >= make_date(:year, 1, 1)")
                .setParameter("division", division.name())
                .setParameter("year", firstYear)
                .executeUpdate();
        getEntityManager()
                .createNativeQuery("""
                        insert into public_holiday (division, date, title, note)
                        select :division, *
                        from unnest(cast(:dates as date[]), cast(:titles as text[]), cast(:notes as text[]))""")
                .setParameter("division", division.name())
                .setParameter(
                        "dates", days.stream().map(day -> day.date().toString()).toArray(String[]::new))
                .setParameter("titles", days.stream().map(PublicHoliday::title).toArray(String[]::new))
                .setParameter("notes", days.stream().map(PublicHoliday::note).toArray(String[]::new))
                .executeUpdate();
    }
}
