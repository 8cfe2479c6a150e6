package uk.gov.sop.pay.yearly;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.P60Samples;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** Who a P60 is from and for, as HMRC wants it on the form. */
@QuarkusTest
class P60FormHttpTest {

    private final UUID run = Api.newId();
    private final Member me = Staff.head();
    private final ObjectNode p60 = P60Samples.p60(me.staffNumber());
    private final ObjectNode header = P60Samples.header("CO", P60Samples.YEAR, p60);

    @Test
    void it_names_the_employer_with_the_address() {
        send();
        report().body(not(containsString("EMPLOYER_ADDRESS_MISSING")));
        read().body("p60s[0].employerAddress", contains("1 Test Street", "London"));
    }

    @Test
    void without_the_address_an_officer_is_warned_once_and_the_run_is_taken() {
        header.remove("employerAddress");
        send();
        String told = report().extract().asString();
        assertEquals(2, told.split("EMPLOYER_ADDRESS_MISSING", -1).length, told);
        read().body("p60s[0].employerAddress", empty());
    }

    @Test
    void an_address_has_one_to_five_lines_of_up_to_forty_characters() {
        refusedFor(List.of(), "/employerAddress");
        refusedFor(List.of("1", "2", "3", "4", "5", "6"), "/employerAddress");
        refusedFor(List.of("1 Test Street", "x".repeat(41)), "/employerAddress/1");
        refusedFor(List.of("1 Test Street\nLondon"), "/employerAddress/0");
        address(List.of("1", "2", "3", "4", "x".repeat(40)));
        send();
    }

    @Test
    void the_address_comes_as_csv_too_line_by_line() {
        String csv = """
                row,kind,department,employer,employerAddress.0,employerAddress.1,payeReference,taxYear,documents,\
                totals.pay,totals.tax,totals.ni,totals.studentLoan,totals.postgraduateLoan,staffNumber,name,niNumber,\
                taxCode,taxBasis,previousEmployments.pay,previousEmployments.tax,thisEmployment.pay,thisEmployment.tax,\
                total.pay,total.tax,studentLoan,postgraduateLoan
                RUN,P60,CO,Cabinet Office,1 Test Street,%s,120/AB12345,2025,1,400,0,0,0,0,,,,,,,,,,,,,
                P60,,,,,,,,,,,,,,%s,Ada King,AB123456C,1257L,CUMULATIVE,0,0,400,0,400,0,0,0
                """;
        Payroll.putCsv(run, csv.formatted("x".repeat(41), me.staffNumber()))
                .statusCode(422)
                .body("errors.column", contains("employerAddress.1"));
        Payroll.putCsv(run, csv.formatted("London", me.staffNumber())).statusCode(201);
        Payroll.publish(run).statusCode(200);
        read().body("p60s[0].employerAddress", contains("1 Test Street", "London"))
                .body("p60s[0].name", is("Ada King"));
    }

    @Test
    void it_has_the_name_of_that_time_and_that_of_today_where_payroll_gave_none() {
        p60.put("name", "Ada King");
        send();
        read().body("p60s.name", contains("Ada King")).body("name", is(me.name()));
        Member other = Staff.head();
        send(P60Samples.run("CO", P60Samples.YEAR, P60Samples.p60(other.staffNumber())), Api.newId());
        read(other).body("p60s.name", contains(other.name()));
    }

    @Test
    void a_name_is_text() {
        p60.put("name", "x".repeat(101));
        refused("/name");
    }

    private void address(List<String> lines) {
        lines.forEach(header.putArray("employerAddress")::add);
    }

    private void refusedFor(List<String> lines, String pointer) {
        address(lines);
        refused(pointer);
    }

    private void refused(String pointer) {
        Payroll.put(Api.newId(), P60Samples.run(header, p60)).statusCode(422).body("errors.column", contains(pointer));
    }

    private void send() {
        send(P60Samples.run(header, p60), run);
    }

    private static void send(String file, UUID run) {
        Payroll.put(run, file).statusCode(201);
        Payroll.publish(run).statusCode(200);
    }

    private ValidatableResponse report() {
        return Payroll.client()
                .get("/v1/payroll-runs/" + run + "/report")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse read() {
        return read(me);
    }

    private static ValidatableResponse read(Member member) {
        return Api.withToken(member.steppedUp())
                .get("/v1/p60s/" + P60Samples.YEAR)
                .then()
                .statusCode(200);
    }
}
