package uk.gov.sop.expenses.payments;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Tokens;

/** A finance officer as a client, and what comes before them. Officers need no staff record. */
@QuarkusTestResource(PayingDepartments.class)
public final class Finance {

    /** Friday of the week of the tests. */
    static final String PAY_DAY = "2026-11-20";

    private static final AtomicInteger DEPARTMENTS = new AtomicInteger();

    private Finance() {}

    public static RequestSpecification officer() {
        return Api.withToken(Tokens.of("finance", "expense-payments:read expense-payments:write"));
    }

    static RequestSpecification reader() {
        return Api.withToken(Tokens.of("finance", "expense-payments:read"));
    }

    public static String order(String department, String method) {
        return order(department, method, PAY_DAY);
    }

    static String order(String department, String method, String payOn) {
        return """
                {"department": "%s", "method": "%s", "payOn": "%s"}""".formatted(department, method, payOn);
    }

    public static String allPaid() {
        return """
                {"paidOn": "2026-11-16", "rejected": []}""";
    }

    static String allPaidBut(UUID payment, String reason) {
        return """
                {"paidOn": "2026-11-16", "rejected": [{"paymentId": "%s", "reason": "%s"}]}""".formatted(payment, reason);
    }

    /** A department in which nobody else is, and which has an account to pay from. */
    static String department() {
        return PayingDepartments.code(DEPARTMENTS.getAndIncrement());
    }

    /** Somebody with a cost centre and a bank account. */
    static Member payee(String department) {
        return payable(Staff.inDepartment(department));
    }

    static Member payable(Member member) {
        Staff.run("update assignment set cost_centre = ? where person_id = ?", "CC-1", member.id());
        Staff.run(
                "insert into bank_account (person_id, sort_code, account_number, changed_at) values (?, ?, ?, now())",
                member.id(),
                "000012",
                "55779911");
        return member;
    }

    /** An approved claim, approved on the day of the tests. */
    public static UUID dueClaim(Member claimant, long pence, long taxable) {
        UUID id = Api.newId();
        Staff.run("""
                insert into claim (id, person_id, department, title, status, total_pence, taxable_pence, submitted_at,
                                   decided_at, fingerprint, created_at, updated_at, version)
                values (?, ?, ?, 'Site visit', 'APPROVED', ?, ?, timestamptz '2026-11-13 09:00Z',
                        timestamptz '2026-11-16 09:00Z', '', now(), now(), 0)""", id, claimant.id(), claimant.department(), pence, taxable);
        return id;
    }

    static ValidatableResponse pay(UUID batch, String order) {
        return pay(officer(), batch, order);
    }

    static ValidatableResponse pay(RequestSpecification officer, UUID batch, String order) {
        return officer.contentType("application/json")
                .body(order)
                .put("/v1/payment-batches/" + batch)
                .then();
    }

    /** A new batch of all that is due. */
    static UUID paid(String department, String method) {
        UUID batch = Api.newId();
        pay(batch, order(department, method)).statusCode(201);
        return batch;
    }

    static ValidatableResponse acknowledge(RequestSpecification officer, UUID batch, String body) {
        return officer.contentType("application/json")
                .body(body)
                .put("/v1/payment-batches/" + batch + "/acknowledgement")
                .then();
    }

    static ValidatableResponse get(UUID batch) {
        return officer().get("/v1/payment-batches/" + batch).then();
    }

    static String file(RequestSpecification officer, UUID batch, String type) {
        return officer.accept(type)
                .get("/v1/payment-batches/" + batch)
                .then()
                .statusCode(200)
                .contentType(type)
                .extract()
                .asString();
    }

    static ValidatableResponse due(String department) {
        return officer()
                .get("/v1/expense-payments?department=" + department)
                .then()
                .statusCode(200);
    }

    /** The payment of a claim that did not come back. */
    static UUID paymentOf(UUID batch, UUID claim) {
        List<String> digits = file(officer(), batch, "text/csv")
                .lines()
                .filter(row -> row.contains(BatchedPayment.referenceOf(claim)))
                .toList();
        return UUID.fromString(digits.getFirst().substring(0, 36));
    }
}
