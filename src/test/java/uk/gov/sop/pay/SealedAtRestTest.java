package uk.gov.sop.pay;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** Who has the database, or a copy of it, has nobody's pay. */
@QuarkusTest
class SealedAtRestTest {

    /** Long enough to be nothing else by chance. */
    private static final Map<String, Long> AMOUNTS = Map.of(
            "308333", 4_738_291_057L,
            "37340", 1_029_384_756L,
            "16283", 918_273_645L,
            "16804", 837_465_921L,
            "70427", 2_785_124_322L,
            "237906", 1_953_166_735L,
            "291529", 3_900_825_136L,
            "3700000", 5_647_382_910L);

    private final Member me = Staff.head();

    @Test
    void nothing_of_a_payslip_can_be_read_in_any_table() throws SQLException {
        pay();
        assertNowhere(List.of("ZY987654D", "SK7319", "Tide over award", "****7351", "Held at rest"), AMOUNTS.values());
        assertEquals(Set.of("person"), WholeDatabase.tablesWith(me.staffNumber()));
    }

    @Test
    void nothing_of_a_file_that_was_refused_can_be_read_in_any_table() throws SQLException {
        ObjectNode payslip =
                PaySamples.april(me.staffNumber()).put("niNumber", "ZY543210D").put("Araminta Featherstonehaugh", 1);
        Payroll.put(Api.newId(), PaySamples.run("CO", PaySamples.APRIL, payslip))
                .statusCode(422);
        assertNowhere(List.of("ZY543210D", "Featherstonehaugh"), List.of());
    }

    @Test
    void nothing_of_a_p60_can_be_read_in_any_table() throws SQLException {
        String json = P60Samples.p60(me.staffNumber())
                .put("niNumber", "ZY876543C")
                .put("taxCode", "SK6283")
                .put("name", "Formerly Quillfeather")
                .toString()
                .replace("4000000", "5102938471")
                .replace("548420", "1692837465")
                .replace("219440", "738291046")
                .replace("1037", "87654321");
        UUID run = Api.newId();
        ObjectNode colleague = P60Samples.p60(Staff.head().staffNumber());
        Payroll.put(run, P60Samples.run("CO", P60Samples.YEAR, PaySamples.tree(json), colleague))
                .statusCode(201);
        assertEquals(1, Staff.count("select count(*) from yearly_document where person_id = ?", me.id()));
        assertNowhere(
                List.of("ZY876543C", "SK6283", "Quillfeather"),
                List.of(5_102_938_471L, 1_692_837_465L, 738_291_046L, 87_654_321L));
    }

    @Test
    void nothing_of_a_p11d_can_be_read_in_any_table() throws SQLException {
        String json = P11DSamples.p11d(me.staffNumber())
                .put("niNumber", "ZY765432C")
                .put("name", "Formerly Larkspurton")
                .toString()
                .replace("Car for private use", "Barouche to Windermere")
                .replace("84000", "5192837465")
                .replace("12000", "1827364554")
                .replace("72000", "3365472911")
                .replace("318000", "4192837465")
                .replace("390000", "7558310376");
        UUID run = Api.newId();
        ObjectNode colleague = P11DSamples.p11d(Staff.head().staffNumber());
        Payroll.put(run, P11DSamples.run("CO", P60Samples.YEAR, PaySamples.tree(json), colleague))
                .statusCode(201);
        assertEquals(1, Staff.count("select count(*) from yearly_document where person_id = ?", me.id()));
        assertNowhere(
                List.of("ZY765432C", "Larkspurton", "Windermere"),
                List.of(5_192_837_465L, 1_827_364_554L, 3_365_472_911L, 4_192_837_465L, 7_558_310_376L));
    }

    @Test
    void the_search_finds_what_is_there_in_whichever_form() throws SQLException {
        Staff.run("create table found_at_rest (id uuid primary key, said text, kept bytea)");
        try {
            for (String value : List.of(
                    "'x 4738291057 y', null",
                    "encode('..4738291057', 'hex'), null",
                    "encode('.4738291057', 'base64'), null",
                    "null, '4738291057'::bytea",
                    "null, decode('789c333137b630b23434303507000b5f020f', 'hex')",
                    "null, int8send(4738291057)")) {
                Staff.run("delete from found_at_rest");
                Staff.run("insert into found_at_rest values (?, " + value + ")", UUID.randomUUID());
                assertTrue(WholeDatabase.tablesWith(4_738_291_057L).contains("found_at_rest"), value);
            }
        } finally {
            Staff.run("drop table found_at_rest");
        }
    }

    /** With a colleague, since the totals of a run tell what one person alone in it is paid. */
    private void pay() {
        String json = PaySamples.april(me.staffNumber())
                .put("niNumber", "ZY987654D")
                .put("taxCode", "SK7319 M1")
                .put("taxBasis", "WEEK1_MONTH1")
                .put("message", "Held at rest")
                .toString()
                .replace("\"Salary\"", "\"Tide over award\"")
                .replace("****4321", "****7351");
        for (var amount : AMOUNTS.entrySet()) {
            json = json.replaceAll(
                    "(?<=:)" + amount.getKey() + "(?=[,}])", amount.getValue().toString());
        }
        UUID run = Api.newId();
        String colleague = Staff.head().staffNumber();
        ObjectNode mine = PaySamples.tree(json);
        Payroll.put(run, PaySamples.run("CO", PaySamples.APRIL, mine, PaySamples.april(colleague)))
                .statusCode(201);
        Payroll.publish(run).statusCode(200);
        String id = Api.as(me).get("/v1/payslips").path("payslips[0].id");
        Api.as(me)
                .get("/v1/payslips/" + id)
                .then()
                .statusCode(200)
                .body("niNumber", equalTo("ZY 98 76 54 D"))
                .body("totals.net.pence", equalTo(1_953_166_735));
    }

    private static void assertNowhere(List<String> words, Collection<Long> amounts) throws SQLException {
        for (String said : words) {
            assertEquals(Set.of(), WholeDatabase.tablesWith(said), said);
        }
        for (long amount : amounts) {
            assertEquals(Set.of(), WholeDatabase.tablesWith(amount), "" + amount);
        }
    }
}
