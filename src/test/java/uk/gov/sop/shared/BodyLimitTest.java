package uk.gov.sop.shared;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Tokens;

@QuarkusTest
class BodyLimitTest {

    private final byte[] large = new byte[12 * 1024 * 1024];

    BodyLimitTest() {
        Arrays.fill(large, (byte) ' ');
    }

    @Test
    void an_everyday_request_is_small() {
        everyday()
                .body(large)
                .put("/v1/delegations/" + Api.newId())
                .then()
                .statusCode(413)
                .body("rule", equalTo("TOO_LARGE"));
    }

    @Test
    void a_request_that_does_not_say_its_length_is_small_too() {
        everyday()
                .body(new ByteArrayInputStream(large))
                .put("/v1/delegations/" + Api.newId())
                .then()
                .statusCode(413)
                .body("rule", equalTo("TOO_LARGE"));
    }

    @Test
    void a_file_of_the_back_office_may_be_large() {
        Api.withToken(Tokens.of("hr-system", "staff-imports:write"))
                .contentType("text/csv")
                .body(large)
                .put("/v1/staff-imports/" + Api.newId())
                .then()
                .statusCode(422);
    }

    private static RequestSpecification everyday() {
        return Api.as(Staff.head()).contentType("application/json");
    }
}
