package uk.gov.sop.holidays.publicdays;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Together;

/** Imports that meet: under one id, at once, and beside whoever books. */
@QuarkusTest
class MeetingImportsHttpTest extends ImportingHolidays {

    private static final String TUESDAY = "2027-09-14";

    private final UUID id = Api.newId();

    @Test
    void another_file_under_the_same_id_names_the_version_it_follows() {
        HolidayFile.released().put(id).statusCode(201);
        HolidayFile other = HolidayFile.released().with("scotland", TUESDAY, "World Cup bank holiday");
        other.put(id).statusCode(428);
        other.put(HolidayFile.administrator().header("If-Match", "\"stale\""), id)
                .statusCode(412);
        String tag = HolidayFile.imported(id).extract().header("ETag");
        other.put(HolidayFile.administrator().header("If-Match", tag), id)
                .statusCode(200)
                .body("changes.divisions[1].added.date", contains(TUESDAY));
        HolidayFile.administrator()
                .header("If-None-Match", HolidayFile.imported(id).extract().header("ETag"))
                .get("/v1/public-holiday-imports/" + id)
                .then()
                .statusCode(304);
        other.put(HolidayFile.administrator().header("If-Match", tag), Api.newId())
                .statusCode(412);
    }

    @Test
    void of_many_at_once_one_makes_it() {
        HolidayFile file = HolidayFile.released().with("scotland", TUESDAY, "World Cup bank holiday");
        var answers = Together.run(10, i -> comingAgain(file));
        assertEquals(1, answers.stream().filter(status -> status == 201).count());
        assertEquals(9, answers.stream().filter(status -> status == 200).count());
        assertEquals(1, Staff.count("select count(*) from public_holiday_import where id = ?", id));
    }

    /** As a client does that is told there is another import under way. */
    private int comingAgain(HolidayFile file) {
        int status = file.put(id).extract().statusCode();
        return status == 503 ? comingAgain(file) : status;
    }

    @Test
    void an_import_waits_for_whoever_books_by_what_was_in_force() throws Exception {
        QuarkusTransaction.begin();
        published.certain();
        var answer = CompletableFuture.supplyAsync(
                () -> HolidayFile.released().put(id).extract().statusCode());
        Together.until(() -> Together.waiting() > 0);
        assertFalse(answer.isDone());
        QuarkusTransaction.rollback();
        assertEquals(201, answer.get(30, TimeUnit.SECONDS));
    }
}
