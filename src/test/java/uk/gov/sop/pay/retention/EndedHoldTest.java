package uk.gov.sop.pay.retention;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Supplier;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;

/** What is deleted is gone for good, so whoever ends a hold by mistake has 14 days to place another. */
@QuarkusTest
class EndedHoldTest {

    private static final int GRACE = 14;
    private static final LocalDate ENDED = LocalDate.of(2029, 5, 1);

    @Inject
    Retention retention;

    private final Member me = OldPay.somebody();

    /** Other tests are there on days on which these holds still keep. */
    @AfterEach
    void letGo() {
        OldPay.letGo(me);
    }

    @Test
    void it_says_until_when_it_keeps() {
        UUID hold = LegalHolding.placed(LegalHolding.on(me));
        LegalHolding.get(hold).body("keepsUntil", nullValue());
        LegalHolding.end(hold).statusCode(204);
        LegalHolding.get(hold).body("keepsUntil", equalTo("2026-11-30"));
    }

    @Test
    void pay_of_a_person_is_kept_until_its_last_day_and_deleted_the_day_after() {
        OldPay.paid(me);
        ended(LegalHolding.on(me));
        goesAfterItsLastDay(ENDED, () -> OldPay.of(me, "payslip"));
    }

    @Test
    void pay_of_a_department_is_kept_until_its_last_day_and_deleted_the_day_after() {
        OldPay.p60(me);
        ended(LegalHolding.onDepartment(OldPay.DEPARTMENT));
        goesAfterItsLastDay(ENDED, () -> OldPay.of(me, "yearly_document"));
    }

    @Test
    void reports_are_kept_until_its_last_day_and_deleted_the_day_after() {
        UUID run = OldPay.paid(me);
        UUID hold = LegalHolding.placed(LegalHolding.onDepartment(OldPay.DEPARTMENT));
        LocalDate ended = TestClock.TODAY.plusDays(20);
        at(ended, () -> LegalHolding.end(hold).statusCode(204));
        goesAfterItsLastDay(ended, () -> Staff.count("select count(*) from payroll_run_report where run_id = ?", run));
    }

    @Test
    void another_that_is_placed_on_its_last_day_keeps_on() {
        OldPay.paid(me);
        ended(LegalHolding.on(me));
        at(ENDED.plusDays(GRACE), () -> LegalHolding.placed(LegalHolding.on(me)));
        at(ENDED.plusDays(GRACE + 1), retention::deleteOverdue);
        assertEquals(1, OldPay.of(me, "payslip"));
    }

    @Test
    void it_is_listed_until_its_last_day() {
        String hold = ended(LegalHolding.on(me)).toString();
        at(ENDED.plusDays(GRACE), () -> listed(hasItem(hold)));
        at(ENDED.plusDays(GRACE + 1), () -> listed(not(hasItem(hold))));
    }

    private void goesAfterItsLastDay(LocalDate ended, Supplier<Long> rows) {
        at(ended.plusDays(GRACE), retention::deleteOverdue);
        assertEquals(1, rows.get());
        at(ended.plusDays(GRACE + 1), retention::deleteOverdue);
        assertEquals(0, rows.get());
    }

    /** On the day. */
    private static UUID ended(String body) {
        UUID hold = LegalHolding.placed(body);
        at(ENDED, () -> LegalHolding.end(hold).statusCode(204));
        return hold;
    }

    private static void listed(Matcher<Iterable<? super String>> ids) {
        LegalHolding.officer()
                .get("/v1/legal-holds?limit=100")
                .then()
                .statusCode(200)
                .body("holds.id", ids);
    }

    private static void at(LocalDate day, Runnable act) {
        TestClock.on(day, LocalTime.of(3, 10), act);
    }
}
