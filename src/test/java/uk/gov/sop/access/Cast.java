package uk.gov.sop.access;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import uk.gov.sop.expenses.payments.Finance;
import uk.gov.sop.pay.Paid;
import uk.gov.sop.pay.looks.Officers;
import uk.gov.sop.pay.retention.LegalHolding;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Deciding;
import uk.gov.sop.testsupport.Pictures;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Tokens;

/** The people of one row of the table, and the things of {@code self} that the others might be after. */
record Cast(
        Member manager, Member self, Member colleague, Member otherManager, Member delegate, Member otherDepartment) {

    static final byte[] PICTURE = Pictures.receipt("who may see it");
    private static final String JSON = "application/json";

    static Cast assembled() {
        Member head = Staff.head();
        Member manager = Staff.managedBy(head);
        Cast cast = new Cast(
                manager,
                Staff.managedBy(manager),
                Staff.managedBy(manager),
                Staff.managedBy(head),
                Staff.managedBy(head),
                Staff.managedBy(Staff.inDepartment("EA")));
        cast.delegation();
        return cast;
    }

    static String claimBody(boolean submit) {
        return """
                {"title": "Site visit", "submit": %s, "lines": [
                  {"kind": "CAR_MILEAGE", "date": "2026-11-12", "description": "Inspection", "from": "Bristol",
                   "to": "Exeter", "miles": 120}]}""".formatted(submit);
    }

    static String leaveBody() {
        return """
                {"type": "ANNUAL_LEAVE", "startsOn": "2026-12-07", "endsOn": "2026-12-11", "startsAfternoon": false,
                 "endsMidday": false}""";
    }

    String delegationBody() {
        return """
                {"delegateStaffNumber": "%s", "startsOn": "2026-11-16", "endsOn": "2026-11-20"}""".formatted(delegate.staffNumber());
    }

    Thing claim(boolean submit) {
        return created(
                self,
                "/v1/expense-claims/" + Api.newId(),
                JSON,
                claimBody(submit).getBytes(StandardCharsets.UTF_8));
    }

    Thing leave() {
        return created(self, "/v1/holidays/" + Api.newId(), JSON, leaveBody().getBytes(StandardCharsets.UTF_8));
    }

    static String leaveEntryBody() {
        return """
                {"kind": "BOUGHT", "onDate": "2026-11-16", "minutes": 444}""";
    }

    Thing leaveEntry() {
        return created(
                self, "/v1/leave-entries/" + Api.newId(), JSON, leaveEntryBody().getBytes(StandardCharsets.UTF_8));
    }

    static String routeBody() {
        return """
                {"name": "Depot run", "kind": "CAR_MILEAGE", "from": "Bristol", "to": "Exeter", "miles": 78,
                 "roundTrip": true, "description": "Depot inspection", "weekdays": ["TUESDAY"]}""";
    }

    Thing route() {
        return created(
                self, "/v1/favourite-routes/" + Api.newId(), JSON, routeBody().getBytes(StandardCharsets.UTF_8));
    }

    static String feedBody() {
        return "{\"privacy\": \"AWAY_ONLY\"}";
    }

    /** Its path is the secret one; its tag is of the settings. */
    Thing calendarFeed() {
        ValidatableResponse made = Api.as(self)
                .contentType(JSON)
                .body(feedBody())
                .put("/v1/calendar-feed")
                .then()
                .statusCode(201);
        String address = made.extract().path("address");
        return new Thing(
                address.substring(address.indexOf("/v1/")), made.extract().header("ETag"));
    }

    Thing receipt() {
        return created(self, "/v1/receipts/" + Api.newId(), "image/jpeg", PICTURE);
    }

    /** A delegation is its manager's: in this row {@code self} is a stranger to it. */
    Thing delegation() {
        return created(
                manager,
                "/v1/delegations/" + Api.newId(),
                JSON,
                delegationBody().getBytes(StandardCharsets.UTF_8));
    }

    /** Of a claim, of leave or of a leave entry: the only one that waits. */
    Thing approval(String of) {
        switch (of) {
            case "of leave" -> leave();
            case "of a leave entry" -> leaveEntry();
            default -> claim(true);
        }
        return new Thing("/v1/approvals/" + Deciding.waitingFor(manager), "\"\"");
    }

    Thing payslip() {
        return new Thing("/v1/payslips/" + Paid.payslipOf(self), "\"\"");
    }

    Thing p60() {
        return new Thing(Paid.p60Of(self), "\"\"");
    }

    Thing p11d() {
        return new Thing(Paid.p11dOf(self), "\"\"");
    }

    /** A colleague's, who is a payroll officer, at {@code self}. */
    Thing payLook() {
        return new Thing(Officers.look(colleague, self), null);
    }

    /** On the pay of {@code self}. */
    Thing legalHold() {
        return created(
                LegalHolding.officer(),
                "/v1/legal-holds/" + Api.newId(),
                JSON,
                LegalHolding.on(self).getBytes(StandardCharsets.UTF_8));
    }

    /** Of {@code self}, about their only payslip; as it is asked, and as officers answer it. */
    Thing payQuery(String path) {
        Thing asked = new Thing(path + "/" + Api.newId(), null);
        Paid.payslipOf(self);
        created(self, "/v1/pay-queries/" + asked.id(), JSON, payQueryBody().getBytes(StandardCharsets.UTF_8));
        return asked;
    }

    String payQueryBody() {
        return """
                {"payslipId": "%s", "line": "/payments/0", "text": "Why?"}""".formatted(Api.as(self).get("/v1/payslips").<String>path("payslips[0].id"));
    }

    /** To what was asked first, which has the id of the query. */
    static String answerBody(Thing query) {
        return "{\"text\": \"It is so.\", \"after\": \"%s\"}".formatted(query.id());
    }

    /** Where a path asks for one. */
    String payslipId(String path) {
        return path.contains("{payslipId}") ? Paid.payslipOf(self) : "";
    }

    /** With a claim of {@code self} in it. */
    Thing paymentBatch() {
        Finance.dueClaim(self, 3_700, 0);
        String path = "/v1/payment-batches/" + Api.newId();
        String body = Finance.order(self.department(), "SALARY");
        return new Thing(
                path,
                Finance.officer()
                        .contentType(JSON)
                        .body(body)
                        .put(path)
                        .then()
                        .statusCode(201)
                        .extract()
                        .header("ETag"));
    }

    /** Of a department in which no test has anybody that long: it finds nobody. */
    static String carryOverBody() {
        return "{\"department\": \"DWP\", \"on\": \"2021-04-01\"}";
    }

    static Thing carryOver() {
        return created(
                holidaysAdministrator(),
                "/v1/carry-overs/" + Api.newId(),
                JSON,
                carryOverBody().getBytes(StandardCharsets.UTF_8));
    }

    /** Of the public holidays that are in force already. */
    static Thing publicHolidayImport() {
        try (InputStream file = Cast.class.getResourceAsStream("/operating-model/public-holidays.json")) {
            return created(
                    holidaysAdministrator(), "/v1/public-holiday-imports/" + Api.newId(), JSON, file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RequestSpecification holidaysAdministrator() {
        return Api.withToken(Tokens.of("holidays", "holidays:administer"));
    }

    private static Thing created(Member owner, String path, String type, byte[] body) {
        return created(Api.as(owner), path, type, body);
    }

    private static Thing created(RequestSpecification client, String path, String type, byte[] body) {
        ValidatableResponse answer =
                client.contentType(type).body(body).put(path).then().statusCode(201);
        return new Thing(path, answer.extract().header("ETag"));
    }

    /** Something that exists, and its version. */
    record Thing(String path, String tag) {

        UUID id() {
            return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        }
    }
}
