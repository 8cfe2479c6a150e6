package uk.gov.sop.people;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Tokens;

@QuarkusTest
class StaffImportHttpTest {

    private final UUID id = Api.newId();
    private final String head = StaffFiles.newNumber();
    private final String report = StaffFiles.newNumber();
    private final String file = StaffFiles.file(StaffFiles.row(report, head), StaffFiles.row(head, ""));

    @Test
    void people_are_added_whatever_the_order_of_their_rows() {
        StaffFiles.put(id, file)
                .statusCode(201)
                .header("Location", endsWith("/v1/staff-imports/" + id))
                .body("rowsRead", equalTo(2))
                .body("peopleAdded", equalTo(2))
                .body("peopleChanged", equalTo(0))
                .body("importedBy", startsWith("hr-system at "));
        assertEquals(1, reportsTo(report, head));
    }

    @Test
    void the_same_file_again_is_a_lost_reply() {
        String first = StaffFiles.put(id, file).extract().asString();
        assertEquals(first, StaffFiles.put(id, file).statusCode(200).extract().asString());
    }

    @Test
    void the_same_file_under_another_id_changes_nothing() {
        StaffFiles.put(id, file);
        long kept = assignmentIds();
        StaffFiles.put(file).statusCode(201).body("peopleAdded", equalTo(0)).body("peopleChanged", equalTo(0));
        assertEquals(kept, assignmentIds());
    }

    @Test
    void another_file_under_the_same_id_needs_the_version_it_replaces() {
        String tag = StaffFiles.put(id, file).extract().header("ETag");
        String other = StaffFiles.file(StaffFiles.row(report, ""));
        StaffFiles.put(id, other).statusCode(428);
        StaffFiles.send(StaffFiles.client().header("If-Match", "\"stale\""), id, other)
                .statusCode(412);
        StaffFiles.send(StaffFiles.client().header("If-Match", tag), id, other)
                .statusCode(200)
                .body("peopleChanged", equalTo(1));
    }

    @Test
    void assignments_become_what_the_file_says_and_others_stay() {
        StaffFiles.put(file);
        String moved = StaffFiles.file(
                StaffFiles.row(report, head, "2022-04-04", "2026-03-31"),
                StaffFiles.row(report, "", "2026-04-01", "").replace(",CO,", ",EA,"));
        StaffFiles.put(moved).statusCode(201).body("peopleAdded", equalTo(0)).body("peopleChanged", equalTo(1));
        assertEquals(2, assignments(report));
        assertEquals(1, assignments(head));
        StaffFiles.put(file).body("peopleChanged", equalTo(1));
        assertEquals(1, assignments(report));
    }

    @Test
    void a_changed_name_changes_the_person_alone() {
        StaffFiles.put(file);
        StaffFiles.put(StaffFiles.file(StaffFiles.row(head, "").replace("Sian", "Siân")))
                .body("peopleChanged", equalTo(1));
        assertEquals(
                1, Staff.count("select count(*) from person where staff_number = ? and given_name = 'Siân'", head));
    }

    @Test
    void a_manager_may_be_on_record_and_not_in_the_file() {
        Member manager = Staff.head();
        StaffFiles.put(StaffFiles.file(StaffFiles.row(report, manager.staffNumber())))
                .statusCode(201);
        assertEquals(1, reportsTo(report, manager.staffNumber()));
    }

    @Test
    void a_link_to_a_sign_in_lets_the_person_in() {
        String subject = UUID.randomUUID().toString();
        String linked = StaffFiles.row(head, "").replaceFirst(",,$", ",%s,%s".formatted(Tokens.ISSUER, subject));
        StaffFiles.put(StaffFiles.file(linked)).statusCode(201);
        Api.withToken(Tokens.of(subject, Tokens.EVERY_STAFF_SCOPE))
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("staffNumber", equalTo(head));
    }

    @Test
    void two_people_may_change_places_at_the_identity_provider() {
        String one = UUID.randomUUID().toString();
        String two = UUID.randomUUID().toString();
        StaffFiles.put(linked(one, two)).statusCode(201);
        StaffFiles.put(linked(two, one)).statusCode(201).body("peopleChanged", equalTo(2));
        assertEquals(1, Staff.count("select count(*) from person where staff_number = ? and subject = ?", head, two));
    }

    @Test
    void a_byte_order_mark_is_tolerated() {
        StaffFiles.put("\uFEFF" + file).statusCode(201).body("rowsRead", equalTo(2));
    }

    @Test
    void staff_without_the_scope_cannot_send_staff() {
        StaffFiles.send(Api.as(Staff.head()), id, file).statusCode(403);
        StaffFiles.client().get("/v1/staff-imports/" + id).then().statusCode(404);
    }

    private String linked(String subjectOfHead, String subjectOfReport) {
        return StaffFiles.file(
                StaffFiles.row(head, "").replaceFirst(",,$", ",issuer," + subjectOfHead),
                StaffFiles.row(report, head).replaceFirst(",,$", ",issuer," + subjectOfReport));
    }

    private long assignmentIds() {
        return Staff.count("""
                select hashtext(string_agg(a.id::text, ',' order by a.id)) from assignment a
                join person p on p.id = a.person_id where p.staff_number in (?, ?)""", head, report);
    }

    private static long assignments(String number) {
        return Staff.count(
                "select count(*) from assignment a join person p on p.id = a.person_id where p.staff_number = ?",
                number);
    }

    private static long reportsTo(String number, String manager) {
        return Staff.count("""
                select count(*) from assignment a join person p on p.id = a.person_id
                join person m on m.id = a.manager_id where p.staff_number = ? and m.staff_number = ?""", number, manager);
    }
}
