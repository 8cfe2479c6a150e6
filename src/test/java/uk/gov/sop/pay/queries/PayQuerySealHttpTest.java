package uk.gov.sop.pay.queries;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.Paid;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** What somebody finds, or does, who can write to the database. */
@QuarkusTest
class PayQuerySealHttpTest {

    private final Member me = Staff.head();
    private final UUID more = Api.newId();
    private String slip;
    private UUID query;

    @BeforeEach
    void ask() {
        slip = Paid.payslipOf(me);
        query = Asking.asked(me, slip);
        Asking.write(me, query, more, "Another matter").statusCode(201);
    }

    /** What does not open would be in the way of whoever seals anew. */
    @AfterEach
    void clearAway() {
        Staff.run(
                "delete from pay_query_message where query_id in (select id from pay_query where person_id = ?)",
                me.id());
        Staff.run("delete from pay_query where person_id = ?", me.id());
    }

    @Test
    void what_was_written_is_sealed() {
        assertEquals(0, Staff.count("""
                select count(*) from pay_query_message
                where id = ? and position('much' in encode(text, 'escape')) > 0""", query));
    }

    @Test
    void it_opens_in_its_own_row_alone() {
        Staff.run("""
                update pay_query_message set text = other.text from pay_query_message other
                where pay_query_message.id = ? and other.id = ?""", more, query);
        Asking.read(me, query).statusCode(200).body("messages.text", contains("Why so much?", null));
    }

    @Test
    void it_opens_in_its_own_query_alone() {
        UUID other = Asking.asked(me, slip);
        Staff.run("update pay_query_message set query_id = ? where id = ?", other, more);
        Asking.read(me, other).statusCode(200).body("messages.text", contains("Why so much?", null));
    }
}
