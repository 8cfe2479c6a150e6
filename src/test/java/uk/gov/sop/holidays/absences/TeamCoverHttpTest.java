package uk.gov.sop.holidays.absences;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Deciding;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;

/** What a manager is told of the team before deciding. */
@QuarkusTest
class TeamCoverHttpTest {

    private final Member manager = Staff.head();
    private final Member me = Staff.managedBy(manager);

    @Test
    void the_manager_is_told_of_short_notice_and_of_who_else_is_away() {
        Member colleague = Staff.managedBy(manager);
        Booking.put(colleague, Api.newId(), Booking.days("2026-12-15", "2026-12-15"));
        Deciding.approve(manager, Deciding.waitingFor(manager));
        TestClock.on(LocalDate.of(2026, 12, 10), LocalTime.NOON, () -> {
            Api.as(manager)
                    .get("/v1/approvals/" + ask())
                    .then()
                    .body(
                            "facts.findAll { it.label == 'To consider' }.text",
                            hasItem("Your department asks for 10 days' notice of this much leave; this gives 4."))
                    .body(
                            "facts.findAll { it.label == 'To consider' }.text",
                            hasItem(
                                    "On Tuesday 15 December 2026 0 of the 2 of the team who work that day would be there; your"
                                            + " department wants 50%."))
                    .body(
                            "facts.findAll { it.label == 'In the team' }.text",
                            contains(colleague.name() + " is away 15 December 2026"));
        });
    }

    @Test
    void who_is_there_for_some_of_the_day_is_not_counted_as_away() {
        Member early = Staff.managedBy(manager);
        Booking.put(early, Api.newId(), Booking.morning("2026-12-18"));
        Deciding.approve(manager, Deciding.waitingFor(manager));
        assertEquals(List.of(), toConsider());
    }

    @Test
    void who_would_not_work_then_anyway_is_not_counted_as_there() {
        Staff.managedBy(manager);
        Staff.join("CO", manager, "ENGLAND_AND_WALES", "555,555,555,555,0,0,0", LocalDate.of(2022, 4, 4));
        Member away = Staff.managedBy(manager);
        Booking.put(away, Api.newId(), Booking.days("2026-12-18", "2026-12-18"));
        Deciding.approve(manager, Deciding.waitingFor(manager));
        assertEquals(
                List.of("On Friday 18 December 2026 1 of the 3 of the team who work that day would be there; your"
                        + " department wants 50%."),
                toConsider());
    }

    private List<String> toConsider() {
        return Api.as(manager)
                .get("/v1/approvals/" + ask())
                .then()
                .extract()
                .path("facts.findAll { it.label == 'To consider' }.text");
    }

    private String ask() {
        Booking.put(me, Api.newId(), Booking.days("2026-12-14", "2026-12-18"))
                .then()
                .statusCode(201);
        return Deciding.waitingFor(manager);
    }
}
