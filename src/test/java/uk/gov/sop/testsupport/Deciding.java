package uk.gov.sop.testsupport;

import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import uk.gov.sop.testsupport.Staff.Member;

/** What a manager does: look at what waits, and decide. */
public final class Deciding {

    private Deciding() {}

    /** Ids of the approvals that wait for a person. */
    public static List<String> inboxOf(Member decider) {
        return inbox(decider).extract().path("approvals.id");
    }

    /** The one approval that waits for a person. */
    public static String waitingFor(Member decider) {
        return inbox(decider).body("approvals", hasSize(1)).extract().path("approvals[0].id");
    }

    public static ValidatableResponse approve(Member decider, String approval) {
        return decide(decider, approval, "{\"decision\": \"APPROVED\"}");
    }

    /** @param reason empty for none */
    public static ValidatableResponse decline(Member decider, String approval, String reason) {
        String said = reason.isEmpty() ? "null" : '"' + reason + '"';
        return decide(decider, approval, "{\"decision\": \"DECLINED\", \"reason\": " + said + "}");
    }

    /** @param ruling JSON of the decision */
    public static ValidatableResponse decide(Member decider, String approval, String ruling) {
        return Api.as(decider)
                .contentType("application/json")
                .body(ruling)
                .put("/v1/approvals/" + approval + "/decision")
                .then();
    }

    private static ValidatableResponse inbox(Member decider) {
        return Api.as(decider).get("/v1/approvals").then().statusCode(200);
    }
}
