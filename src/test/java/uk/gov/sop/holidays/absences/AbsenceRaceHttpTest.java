package uk.gov.sop.holidays.absences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Deciding;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Together;

@QuarkusTest
class AbsenceRaceHttpTest {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Member manager = Staff.head();
    private final Member me = Staff.managedBy(manager);

    /** A cold start would let some wait for the database for too long. */
    @BeforeEach
    void warm_up() {
        Booking.put(Staff.managedBy(Staff.head()), Api.newId(), Booking.days("2026-12-14", "2026-12-18"));
    }

    @Test
    void fifty_times_the_same_request_makes_one_absence() {
        UUID id = Api.newId();
        List<Integer> statuses = statuses(
                50,
                i -> Booking.put(me, id, Booking.days("2026-12-14", "2026-12-18"))
                        .statusCode());
        assertEquals(1, times(201, statuses));
        assertEquals(49, times(200, statuses));
        assertEquals(1, Staff.count("select count(*) from approval where subject_id = ?", id));
    }

    @Test
    void of_twenty_requests_for_the_same_day_one_is_had() {
        List<Integer> statuses = statuses(
                20,
                i -> Booking.put(me, Api.newId(), Booking.days("2026-12-14", "2026-12-14"))
                        .statusCode());
        assertEquals(1, times(201, statuses));
        assertEquals(19, times(409, statuses));
    }

    @Test
    void twenty_requests_at_once_do_not_overdraw_the_balance() {
        LocalDate first = LocalDate.of(2026, 11, 2);
        Member brief = Staff.join("CO", manager, "ENGLAND_AND_WALES", Staff.FULL_TIME_WEEK, first);
        Staff.run("update assignment set ends_on = ? where person_id = ?", first.plusDays(20), brief.id());
        // Three weeks earn 1.6 days, the statutory minimum: one whole day and not two.
        // Whoever has found enough leave is held up before it is written, so that the others look meanwhile.
        Thread.ofPlatform()
                .start(() -> Staff.run("do 'begin lock table approval in share mode; perform pg_sleep(1); end'"));
        List<Integer> statuses = statuses(20, i -> {
            String day = first.plusDays(i / 5 * 7 + i % 5).toString();
            return Booking.put(brief, Api.newId(), Booking.days(day, day)).statusCode();
        });
        assertEquals(1, times(201, statuses));
        assertEquals(19, times(422, statuses));
    }

    @Test
    void of_twenty_changes_of_one_version_exactly_one_wins() {
        UUID id = Api.newId();
        String tag =
                Booking.put(me, id, Booking.days("2026-11-23", "2026-11-23")).header("ETag");
        List<Integer> statuses = statuses(20, i -> {
            String day = LocalDate.of(2027, 2, 1).plusWeeks(i).toString();
            return Booking.put(me, id, Booking.days(day, day), tag).statusCode();
        });
        assertEquals(1, times(200, statuses));
        assertEquals(19, times(412, statuses) + times(422, statuses));
        assertEquals(1, Staff.count("select count(*) from approval where subject_id = ? and status = 'WAITING'", id));
    }

    @Test
    void of_a_decision_and_a_change_at_once_the_first_stands_and_the_other_hears_so() {
        List<List<Integer>> rounds = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boolean cancels = i % 2 == 0;
            UUID id = Api.newId();
            String tag = Booking.put(me, id, Booking.days("2026-11-23", "2026-11-23"))
                    .header("ETag");
            String approval = Deciding.waitingFor(manager);
            rounds.add(statuses(
                    2,
                    n -> n == 0
                            ? Deciding.approve(manager, approval).extract().statusCode()
                            : changed(id, tag, cancels).statusCode()));
            Booking.cancel(me, id, Api.as(me).get("/v1/holidays/" + id).header("ETag"));
        }
        Set<List<Integer>> possible = Set.of(List.of(200, 412), List.of(409, 200));
        assertTrue(possible.containsAll(rounds), rounds::toString);
    }

    private Response changed(UUID id, String tag, boolean cancels) {
        return cancels
                ? Booking.cancel(me, id, tag)
                : Booking.put(me, id, Booking.days("2026-11-24", "2026-11-24"), tag);
    }

    /** The service's own queue is passed by: the two are worked out at the same turn. */
    @Test
    void the_database_itself_refuses_a_second_spending_of_one_balance() {
        Booking.put(me, Api.newId(), Booking.days("2026-12-14", "2026-12-14"));
        String spend = """
                insert into leave_event (person_id, turn, at, event, text)
                select person_id, max(turn) + 1, now(), 'ASKED', '' from leave_event where person_id = ?
                group by person_id""";
        String again = """
                insert into leave_event (person_id, turn, at, event, text)
                select person_id, max(turn), now(), 'ASKED', '' from leave_event where person_id = ?
                group by person_id""";
        Staff.run(spend, me.id());
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> Staff.run(again, me.id()));
        assertTrue(String.valueOf(refusal.getMessage()).contains("leave_changed"));
    }

    @Test
    void the_database_itself_keeps_closed_what_was_cancelled() {
        UUID id = Api.newId();
        String tag =
                Booking.put(me, id, Booking.days("2026-12-14", "2026-12-14")).header("ETag");
        Booking.cancel(me, id, tag).then().statusCode(200);
        IllegalStateException refusal = assertThrows(
                IllegalStateException.class,
                () -> Staff.run("update absence set status = 'APPROVED', decided_at = now() where id = ?", id));
        assertTrue(String.valueOf(refusal.getMessage()).contains("stays closed"));
    }

    @Test
    void two_hundred_rounds_of_fifty_conflicting_requests_leave_no_conflict() {
        int conflicts = 0;
        int won = 0;
        for (int round = 0; round < 200; round++) {
            Member racer = Staff.managedBy(Staff.head());
            String token = racer.token();
            List<Integer> statuses =
                    statuses(50, i -> plainly(token, Booking.days("2026-12-" + (14 + i % 3), "2026-12-18")));
            won += (int) times(201, statuses);
            conflicts += (int) Staff.count("""
                    select count(*) from absence one join absence other
                        on other.person_id = one.person_id and other.id > one.id and other.held && one.held
                    where one.person_id = ? and one.status = 'REQUESTED' and other.status = 'REQUESTED'""", racer.id());
            assertEquals(49, times(409, statuses), statuses::toString);
        }
        assertEquals(0, conflicts);
        assertEquals(200, won);
    }

    @Test
    void the_database_itself_refuses_leave_that_overlaps() {
        UUID id = Api.newId();
        Booking.put(me, id, Booking.days("2026-12-14", "2026-12-18"));
        String copy = """
                insert into absence (id, person_id, type, status, starts_on, ends_on, starts_afternoon, ends_midday,
                                     cost_minutes, days, requested_at, changed_at, fingerprint, version)
                select ?, person_id, type, 'REQUESTED', ?, ?, starts_afternoon, ends_midday, cost_minutes, days,
                       requested_at, changed_at, fingerprint, 0
                from absence where id = ?""";
        LocalDate friday = LocalDate.of(2026, 12, 18);
        IllegalStateException refusal =
                assertThrows(IllegalStateException.class, () -> Staff.run(copy, Api.newId(), friday, friday, id));
        assertTrue(String.valueOf(refusal.getMessage()).contains("absence_overlaps"));
        Staff.run(copy, Api.newId(), friday.plusDays(3), friday.plusDays(3), id);
    }

    /** So many requests would make the checks of each answer take longer than the answers. */
    private static int plainly(String token, String leave) {
        URI absence = URI.create("%s:%d/v1/holidays/%s".formatted(RestAssured.baseURI, RestAssured.port, Api.newId()));
        HttpRequest request = HttpRequest.newBuilder(absence)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(leave))
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Integer> statuses(int times, IntFunction<Integer> request) {
        return Together.run(times, request);
    }

    private static long times(int status, List<Integer> statuses) {
        return statuses.stream().filter(s -> s == status).count();
    }
}
