package uk.gov.sop.people;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.TestClock;
import uk.gov.sop.testsupport.Tokens;

/** The columns that a staff file may leave out: cost centres and bank details. */
@QuarkusTest
class StaffImportFinanceTest {

    private static final LocalDate TOMORROW = TestClock.TODAY.plusDays(1);
    private static final LocalTime NOON = LocalTime.NOON;
    private static final String ACCOUNT = ",00-00-12,55779911";

    private final String number = StaffFiles.newNumber();
    private final String early = StaffFiles.row(number, "", "2022-04-04", "2024-03-31");
    private final String late = StaffFiles.row(number, "", "2024-04-01", "");
    private final String file = StaffFiles.fullFile(early + ",CO-1" + ACCOUNT, late + ",CO-2" + ACCOUNT);

    @Test
    void cost_centres_belong_to_assignments_and_bank_details_to_the_person() {
        StaffFiles.put(file).statusCode(201).body("peopleAdded", equalTo(1));
        assertEquals(1, costCentres("CO-1"));
        assertEquals(1, costCentres("CO-2"));
        assertEquals(1, accounts("000012", "55779911"));
    }

    @Test
    void the_same_again_changes_nothing() {
        StaffFiles.put(file);
        StaffFiles.put(file).statusCode(201).body("peopleChanged", equalTo(0));
    }

    @Test
    void a_file_without_the_columns_leaves_what_is_on_record() {
        StaffFiles.put(file);
        StaffFiles.put(StaffFiles.file(early, late)).statusCode(201).body("peopleChanged", equalTo(0));
        String moved = late.replace("London, Whitehall", "Cardiff");
        StaffFiles.put(StaffFiles.file(early, moved)).statusCode(201).body("peopleChanged", equalTo(1));
        assertEquals(1, costCentres("CO-1"));
        assertEquals(1, costCentres("CO-2"));
        assertEquals(1, accounts("000012", "55779911"));
    }

    @Test
    void an_assignment_that_was_not_on_record_has_no_cost_centre_when_the_file_names_none() {
        StaffFiles.put(file);
        StaffFiles.put(StaffFiles.file(early, StaffFiles.row(number, "", "2024-05-01", "")));
        assertEquals(1, costCentres("CO-1"));
        assertEquals(0, costCentres("CO-2"));
    }

    @Test
    void blanks_clear_what_is_on_record() {
        StaffFiles.put(file);
        StaffFiles.put(StaffFiles.fullFile(early + ",,,", late + ",CO-2,,"))
                .statusCode(201)
                .body("peopleChanged", equalTo(1));
        assertEquals(0, costCentres("CO-1"));
        assertEquals(1, costCentres("CO-2"));
        assertEquals(0, accounts("000012", "55779911"));
    }

    @Test
    void when_an_account_was_changed_is_known() {
        StaffFiles.put(file);
        StaffFiles.put(file.replace("CO-1", "CO-3"));
        TestClock.on(TOMORROW, NOON, () -> StaffFiles.put(file).body("peopleChanged", equalTo(1)));
        assertEquals(0, accountsChangedAt(TOMORROW.atTime(NOON)));
        TestClock.on(
                TOMORROW,
                NOON,
                () -> StaffFiles.put(file.replace("55779911", "55779912")).body("peopleChanged", equalTo(1)));
        assertEquals(1, accountsChangedAt(TOMORROW.atTime(NOON)));
        assertEquals(1, accounts("000012", "55779912"));
    }

    @Test
    void staff_are_not_shown_their_bank_details() {
        String subject = UUID.randomUUID().toString();
        StaffFiles.put(file.replace(",,,CO-", ",%s,%s,CO-".formatted(Tokens.ISSUER, subject)))
                .statusCode(201);
        Api.withToken(Tokens.of(subject, Tokens.EVERY_STAFF_SCOPE))
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body(not(containsString("9911")))
                .body(not(containsString("0012")));
    }

    private long costCentres(String costCentre) {
        return Staff.count("""
                select count(*) from assignment a join person p on p.id = a.person_id
                where p.staff_number = ? and a.cost_centre = ?""", number, costCentre);
    }

    private long accounts(String sortCode, String accountNumber) {
        return Staff.count("""
                select count(*) from bank_account b join person p on p.id = b.person_id
                where p.staff_number = ? and b.sort_code = ? and b.account_number = ?""", number, sortCode, accountNumber);
    }

    private long accountsChangedAt(LocalDateTime utc) {
        return Staff.count("""
                select count(*) from bank_account b join person p on p.id = b.person_id
                where p.staff_number = ? and b.changed_at = ?""", number, utc.atOffset(ZoneOffset.UTC));
    }
}
