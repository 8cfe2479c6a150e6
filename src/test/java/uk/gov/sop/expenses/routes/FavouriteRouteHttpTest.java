package uk.gov.sop.expenses.routes;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

@QuarkusTest
class FavouriteRouteHttpTest {

    private static final String BODY = """
            {"name": "Depot run", "kind": "CAR_MILEAGE", "from": "Bristol", "to": "Exeter", "miles": 78,
             "roundTrip": true, "description": "Depot inspection", "weekdays": []}""";

    private final Member me = Staff.head();
    private final UUID id = Api.newId();

    @Test
    void a_route_is_kept_once_changed_by_its_version_and_forgotten() {
        String first = put(id, BODY).statusCode(201).extract().asString();
        assertEquals(first, put(id, BODY).statusCode(200).extract().asString());
        put(id, BODY.replace("78", "80")).statusCode(428);
        String tag = tag();
        Api.as(me)
                .contentType("application/json")
                .header("If-Match", tag)
                .body(BODY.replace("78", "80"))
                .put("/v1/favourite-routes/" + id)
                .then()
                .statusCode(200)
                .body("miles", equalTo(80));
        delete(tag).statusCode(412);
        delete(tag()).statusCode(204);
        list().body("routes", hasSize(0));
    }

    @Test
    void at_most_fifty_are_kept() {
        for (int i = 0; i < 50; i++) {
            put(Api.newId(), BODY).statusCode(201);
        }
        put(id, BODY).statusCode(422).body("rule", equalTo("FAVOURITE_ROUTES_FULL"));
        list().body("routes", hasSize(50));
    }

    @Test
    void what_no_line_could_be_made_of_is_refused_where_it_is_wrong() {
        put(id, BODY.replace("CAR_MILEAGE", "TRAIN")).statusCode(400).body("errors.pointer", contains("/kind"));
        put(id, BODY.replace("CAR_MILEAGE", "COMPANY_CAR_MILEAGE"))
                .statusCode(400)
                .body("errors.pointer", contains("/fuel", "/engineCc"));
        put(id, BODY.replace("[]", "[\"MONDAY\", \"MONDAY\"]"))
                .statusCode(400)
                .body("errors.pointer", contains("/weekdays"));
        put(id, BODY.replace("\"weekdays\"", "\"fuel\": \"PETROL\", \"engineCc\": 1600, \"weekdays\""))
                .statusCode(400);
    }

    private ValidatableResponse put(UUID route, String body) {
        return Api.as(me)
                .contentType("application/json")
                .body(body)
                .put("/v1/favourite-routes/" + route)
                .then();
    }

    private ValidatableResponse delete(String tag) {
        return Api.as(me)
                .header("If-Match", tag)
                .delete("/v1/favourite-routes/" + id)
                .then();
    }

    private ValidatableResponse list() {
        return Api.as(me).get("/v1/favourite-routes").then().statusCode(200);
    }

    private String tag() {
        return Api.as(me)
                .get("/v1/favourite-routes/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }
}
