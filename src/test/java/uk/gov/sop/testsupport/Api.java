package uk.gov.sop.testsupport;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.UUID;
import uk.gov.sop.shared.Uuid7;
import uk.gov.sop.testsupport.Staff.Member;

/** Requests as a client makes them; every answer is checked against the contract. Starts the database for all tests. */
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(PackagedApplication.class)
public final class Api {

    private Api() {}

    public static RequestSpecification as(Member member) {
        return withToken(member.token());
    }

    public static RequestSpecification withToken(String token) {
        return anyone().header("Authorization", "Bearer " + token);
    }

    public static RequestSpecification anyone() {
        return given().filter(new ContractCheck());
    }

    /** As a client makes it. */
    public static UUID newId() {
        return Uuid7.next(Instant.now());
    }
}
