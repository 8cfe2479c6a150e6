package uk.gov.sop.holidays.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.people.Division;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;

/** What one machine imports, as seen by another. */
@QuarkusTest
class PublishedHolidaysTest {

    private static final LocalDate EXTRA = LocalDate.of(2028, 2, 29);
    private static final String IMPORT = """
            insert into public_holiday_import (id, imported_by, imported_at, fingerprint, changes, edition, version)
            values (?, 'another machine', now(), '', '{}', nextval('public_holiday_edition'), 0)""";
    private static final String DAY =
            "insert into public_holiday (division, date, title, note) values ('SCOTLAND', ?, 'Leap day', '')";

    @Inject
    PublishedHolidays published;

    @Inject
    EntityManager database;

    @AfterEach
    void restore() {
        ReleasedHolidays.restore(published);
    }

    @Test
    void it_is_certain_to_whoever_writes_and_shows_to_readers_from_then_on() {
        importElsewhere();
        assertTrue(on(published.current()).isEmpty());
        assertEquals("Leap day", on(QuarkusTransaction.requiringNew().call(published::certain)));
        assertEquals("Leap day", on(published.current()));
    }

    @Test
    void it_shows_to_readers_at_the_next_look() {
        importElsewhere();
        published.look();
        assertEquals("Leap day", on(published.current()));
    }

    @Test
    void a_look_that_saw_an_older_edition_does_not_put_it_back() {
        importElsewhere();
        published.look();
        Staff.run("delete from public_holiday");
        Staff.run("delete from public_holiday_import");
        published.look();
        assertEquals("Leap day", on(published.current()));
    }

    @Test
    void an_import_that_fails_is_never_seen_by_readers() {
        QuarkusTransaction.begin();
        database.createNativeQuery(IMPORT.replace("?", "gen_random_uuid()")).executeUpdate();
        database.createNativeQuery(DAY.replace("?", "date '2028-02-29'")).executeUpdate();
        assertEquals("Leap day", on(published.certain()));
        assertEquals("Leap day", on(published.current()), "whoever imports prices by it already");
        QuarkusTransaction.rollback();
        assertTrue(on(published.current()).isEmpty());
        assertTrue(
                on(QuarkusTransaction.requiringNew().call(published::certain)).isEmpty());
    }

    private static void importElsewhere() {
        Staff.run(DAY, EXTRA);
        Staff.run(IMPORT, Api.newId());
    }

    private static String on(PublicHolidays holidays) {
        return holidays.on(Division.SCOTLAND, EXTRA)
                .map(PublicHolidays.PublicHoliday::title)
                .orElse("");
    }
}
