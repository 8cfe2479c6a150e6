package uk.gov.sop.pay.yearly;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.P11DSamples;
import uk.gov.sop.pay.P60Samples;
import uk.gov.sop.pay.Paid;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

@QuarkusTest
class P11DHttpTest {

    private static final String PATH = "/v1/p11ds/" + P60Samples.YEAR;

    private final Member manager = Staff.head();
    private final Member me = Staff.managedBy(manager);
    private final UUID correction = Api.newId();

    @Test
    void my_p11d_has_every_benefit_with_what_it_means() {
        Paid.p11dOf(me);
        get(me, "")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("yearEnds", is("2026-04-05"))
                .body("p11ds.employer", contains("Employer of CO"))
                .body("p11ds[0].employerAddress", contains("1 Test Street", "London"))
                .body("p11ds[0].name", is(me.name()))
                .body("p11ds[0].niNumber", is("AB 12 34 56 C"))
                .body("p11ds[0].benefits.section", contains("F", "I"))
                .body("p11ds[0].benefits[0].cost", nullValue())
                .body("p11ds[0].benefits[0].madeGood", nullValue())
                .body("p11ds[0].benefits[1].cost.pence", is(84_000))
                .body("p11ds[0].benefits[1].madeGood.pence", is(12_000))
                .body("p11ds[0].benefits.cashEquivalent.pence", contains(318_000, 72_000))
                .body("p11ds[0].benefits[1].sectionName", is("Private medical treatment or insurance"))
                .body("p11ds[0].benefits[1].description", is("Private medical insurance"))
                .body("p11ds[0].benefits[1].meaning", containsString("paid for private medical treatment"))
                .body("p11ds[0].total.pence", is(390_000))
                .body("p11ds[0].meaning", containsString("takes nothing from your pay"))
                .body("p11ds[0].whoToAsk", containsString("the payroll of Employer of CO"));
        list(me).body("p11ds.taxYear", contains(P60Samples.YEAR))
                .body("p11ds.departmentName", contains("Cabinet Office"));
    }

    @Test
    void it_is_told_in_welsh_to_whoever_asks_for_it() {
        Paid.p11dOf(me);
        Api.withToken(me.steppedUp())
                .header("Accept-Language", "cy")
                .get(PATH)
                .then()
                .header("Content-Language", "cy")
                .body(
                        "p11ds[0].benefits.sectionName",
                        contains("Ceir a thanwydd ceir", "Triniaeth neu yswiriant meddygol preifat"))
                .body("p11ds[0].meaning", containsString("drwy eich cod treth"));
    }

    @Test
    void nobody_else_sees_it_and_least_of_all_the_manager() {
        Paid.p11dOf(me);
        get(manager, "").statusCode(404);
        list(manager).statusCode(200).body("p11ds", is(empty()));
    }

    @Test
    void neither_kind_is_seen_as_the_other() {
        Paid.p11dOf(me);
        Api.as(me).get("/v1/p60s").then().statusCode(200).body("p60s", is(empty()));
        Paid.p60Of(manager);
        list(manager).body("p11ds", is(empty()));
    }

    @Test
    void it_takes_a_second_factor_as_a_p60_does_and_its_list_takes_none() {
        Paid.p11dOf(me);
        Api.as(me).get(PATH).then().statusCode(401).body("rule", is("STEP_UP_REQUIRED"));
        assertEquals(0, recorded("p11d"));
        list(me).statusCode(200);
    }

    @Test
    void it_is_not_seen_before_it_is_published() {
        UUID run = Api.newId();
        Payroll.put(run, P11DSamples.run("CO", P60Samples.YEAR, P11DSamples.p11d(me.staffNumber())))
                .statusCode(201);
        get(me, "").statusCode(404);
        list(me).body("p11ds", is(empty()));
        Payroll.publish(run).statusCode(200);
        get(me, "").statusCode(200);
    }

    @Test
    void each_time_it_is_read_is_on_record_by_its_tax_year() {
        Paid.p11dOf(me);
        get(me, "").statusCode(200);
        list(me).statusCode(200);
        assertEquals(1, recorded("p11d"));
        assertEquals(1, recorded("p11d_list"));
        Api.as(me)
                .get("/v1/pay-disclosures")
                .then()
                .body("disclosures.what", contains("P11D_LIST", "P11D"))
                .body("disclosures.taxYear", contains(null, P60Samples.YEAR));
    }

    @Test
    void it_is_not_sent_again_where_nothing_has_changed() {
        Paid.p11dOf(me);
        String tag = get(me, "").extract().header("ETag");
        Api.withToken(me.steppedUp())
                .header("If-None-Match", tag)
                .get(PATH)
                .then()
                .statusCode(304);
    }

    @Test
    void the_wrong_one_stays_and_is_marked() {
        Paid.p11dOf(me);
        ObjectNode right = P11DSamples.p11d(me.staffNumber()).put("name", "Ada King");
        ObjectNode header = P11DSamples.header("CO", P60Samples.YEAR, right).put("corrects", true);
        Payroll.put(correction, P60Samples.run(header, right)).statusCode(201);
        get(me, "?replaced=true").statusCode(404);
        Payroll.publish(correction).statusCode(200);
        get(me, "").body("p11ds.name", contains("Ada King")).body("p11ds.replacement", contains(true));
        get(me, "?replaced=true").body("p11ds.name", contains(me.name())).body("p11ds.replaced", contains(true));
        list(me).body("p11ds.replacement", contains(true));
    }

    @Test
    void one_that_was_made_over_or_made_into_another_thing_does_not_open() {
        Paid.p11dOf(me);
        Staff.run("update yearly_document set kind = 'P60' where person_id = ?", me.id());
        Api.withToken(me.steppedUp()).get("/v1/p60s/" + P60Samples.YEAR).then().statusCode(500);
        Staff.run("update yearly_document set kind = 'P11D', person_id = ? where person_id = ?", manager.id(), me.id());
        get(manager, "").statusCode(500);
    }

    private long recorded(String what) {
        return Staff.count("select count(*) from disclosure where what = ? and subject_id = ?", what, me.id());
    }

    private static ValidatableResponse get(Member member, String query) {
        return Api.withToken(member.steppedUp()).get(PATH + query).then();
    }

    private static ValidatableResponse list(Member member) {
        return Api.as(member).get("/v1/p11ds").then();
    }
}
