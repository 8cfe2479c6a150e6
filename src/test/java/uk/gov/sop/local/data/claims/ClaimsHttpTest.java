package uk.gov.sop.local.data.claims;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.local.data.DemoInDatabase;
import uk.gov.sop.local.data.cast.Colleague;
import uk.gov.sop.local.data.cast.Post;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;

/** Somebody new claims what a demo person claimed, day by day: the service comes to the same amounts. */
@QuarkusTest
class ClaimsHttpTest {

    @Test
    void a_driver_of_more_than_10000_miles_gets_what_the_service_would_work_out() {
        List<MadeClaim> claims = claims("joe.tregenza");
        assertTrue(claims.stream()
                .flatMap(claim -> claim.lines().stream())
                .anyMatch(line ->
                        line.parts().stream().anyMatch(part -> part.label().contains("above"))));
        replay("joe.tregenza", claims);
    }

    @Test
    void trains_and_meals_come_to_what_the_service_would_work_out() {
        replay("amara.okafor", claims("amara.okafor"));
        replay("kofi.boateng", claims("kofi.boateng"));
        replay("catrin.rees", claims("catrin.rees"));
    }

    @Test
    void the_employee_of_the_walk_through_is_far_from_10000_miles() {
        int miles = claims("amara.okafor").stream()
                .flatMap(claim -> claim.lines().stream())
                .mapToInt(line -> line.miles() == null ? 0 : line.miles())
                .sum();
        assertTrue(miles < 5_000, miles + " miles");
    }

    @Test
    void receipts_are_what_they_say_and_can_be_read() {
        Colleague kofi = DemoInDatabase.CAST.named("kofi.boateng");
        DemoInDatabase.people();
        List<UUID> ids =
                DemoInDatabase.as(kofi)
                        .get("/v1/expense-claims?limit=100")
                        .jsonPath()
                        .getList("claims.id", UUID.class)
                        .stream()
                        .flatMap(id -> DemoInDatabase.as(kofi)
                                .get("/v1/expense-claims/" + id)
                                .jsonPath()
                                .getList("lines.receiptIds.flatten()", UUID.class)
                                .stream())
                        .filter(id -> id != null)
                        .toList();
        assertTrue(ids.size() > 1);
        // Kept again under another id, each is taken for what it is.
        ids.forEach(id -> {
            var file = DemoInDatabase.as(kofi)
                    .get("/v1/receipts/" + id)
                    .then()
                    .statusCode(200)
                    .extract();
            DemoInDatabase.as(kofi)
                    .contentType(file.contentType())
                    .body(file.asByteArray())
                    .put("/v1/receipts/" + Api.newId())
                    .then()
                    .statusCode(201)
                    .body("mediaType", equalTo(file.contentType()));
            DemoInDatabase.as(kofi)
                    .get("/v1/receipts/" + id + "/thumbnail")
                    .then()
                    .statusCode(200);
        });
    }

    private static List<MadeClaim> claims(String username) {
        return new ClaimPlan(DemoInDatabase.CAST.named(username), DemoInDatabase.ALMANAC, new Rates(), Set.of(), true)
                .claims();
    }

    private static void replay(String username, List<MadeClaim> claims) {
        Post post = DemoInDatabase.CAST.named(username).posts().getFirst();
        Member twin = Staff.join(
                post.department(),
                Staff.inDepartment(post.department()),
                post.place().nation().division(),
                post.week().array().replaceAll("[{}]", ""),
                post.from());
        for (MadeClaim claim : claims) {
            if (claim.status() == MadeClaim.Status.RETURNED) {
                continue;
            }
            TestClock.on(
                    claim.createdAt().toLocalDate(),
                    LocalTime.of(18, 0),
                    () -> Api.as(twin)
                            .contentType("application/json")
                            .body(body(twin, claim))
                            .put("/v1/expense-claims/" + Api.newId())
                            .then()
                            .statusCode(201)
                            .body("status", equalTo(claim.status() == MadeClaim.Status.DRAFT ? "DRAFT" : "SUBMITTED"))
                            .body("total.pence", equalTo((int) claim.total()))
                            .body(
                                    "lines.amount.pence",
                                    equalTo(claim.lines().stream()
                                            .map(line -> (int) line.pence())
                                            .toList())));
        }
    }

    private static Map<String, Object> body(Member twin, MadeClaim claim) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (MadeClaim.Line made : claim.lines()) {
            Map<String, Object> line = new HashMap<>();
            line.put("kind", made.kind().name());
            line.put("date", made.date().toString());
            line.put("description", made.description());
            if (made.kind() == MadeClaim.Kind.TRAIN) {
                line.put("amount", Map.of("pence", made.pence(), "currency", "GBP"));
            }
            if (made.receipt() != null) {
                line.put("receiptIds", List.of(keep(twin, made.receipt()).toString()));
                line.put("reason", "The ticket is also in the claim that this one is made after");
            }
            if (made.miles() != null) {
                line.put("from", made.from());
                line.put("to", made.to());
                line.put("miles", made.miles());
            }
            if (made.leftAt() != null) {
                line.put("leftAt", made.leftAt().toLocalTime().toString());
                line.put("backOn", made.backAt().toLocalDate().toString());
                line.put("backAt", made.backAt().toLocalTime().toString());
            }
            lines.add(line);
        }
        return Map.of("title", claim.title(), "lines", lines, "submit", claim.status() != MadeClaim.Status.DRAFT);
    }

    private static UUID keep(Member twin, ReceiptFile receipt) {
        UUID id = Api.newId();
        Api.as(twin)
                .contentType(receipt.mediaType())
                .body(receipt.content())
                .put("/v1/receipts/" + id)
                .then()
                .statusCode(201);
        return id;
    }
}
