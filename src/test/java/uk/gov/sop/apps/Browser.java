package uk.gov.sop.apps;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import uk.gov.sop.testsupport.Api;

/** The page in a browser, as far as its requests go: it keeps cookies and sends what browsers send. */
final class Browser {

    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    /** To the identity provider and back, as the person with this subject. */
    Response signIn(String subject, int secondsOfFirstToken) {
        Map<String, String> asked = beginSignIn();
        return comeBack(subject + "~" + asked.get("code_challenge") + "~" + secondsOfFirstToken, asked.get("state"));
    }

    /** What the identity provider is asked, by name. */
    Map<String, String> beginSignIn() {
        return beginSignIn("/sign-in");
    }

    Map<String, String> beginSignIn(String address) {
        Response away = visit(address);
        String query = URI.create(away.header("Location")).getQuery();
        return Arrays.stream(query.split("&", -1))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
    }

    Response comeBack(String code, String state) {
        return visit("/sign-in/callback?code=" + code + "&state=" + state);
    }

    Response visit(String address) {
        Response answer = given().redirects()
                .follow(false)
                .cookies(cookies)
                .urlEncodingEnabled(false)
                .get(address);
        keep(answer);
        return answer;
    }

    /** A request of the page's own script, in a tab that has just been opened. */
    RequestSpecification own() {
        return tabOf("1");
    }

    /** The same in one that has been told for whom it speaks. */
    RequestSpecification tabOf(String person) {
        return fromSite("same-origin").header("X-SOP-Page", person);
    }

    /** A request that a page of some site caused; browsers say which. */
    RequestSpecification fromSite(String site) {
        return Api.anyone().header("Sec-Fetch-Site", site).cookies(cookies);
    }

    Response signOut() {
        return signOut("1");
    }

    /** In a tab that has been told for whom it speaks. */
    Response signOut(String person) {
        Response answer = tabOf(person).delete("/sign-in");
        keep(answer);
        return answer;
    }

    private void keep(Response answer) {
        answer.detailedCookies().asList().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    void plant(String name, String value) {
        cookies.put(name, value);
    }
}
