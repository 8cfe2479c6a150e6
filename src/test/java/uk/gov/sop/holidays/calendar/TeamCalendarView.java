package uk.gov.sop.holidays.calendar;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff.Member;

/** A team's calendar as somebody sees it. */
final class TeamCalendarView {

    private TeamCalendarView() {}

    static ValidatableResponse calendar(Member member, String query) {
        return Api.as(member).get("/v1/team-calendar" + query).then().statusCode(200);
    }

    /** {@code AWAY 2026-12-08 2026-12-09 WHOLE_DAY}, one for each span. */
    static List<String> spans(ValidatableResponse answer, Member member) {
        JsonPath json = answer.extract().jsonPath();
        List<Map<String, String>> spans = json.getList("people.find { it.name == '" + member.name() + "' }.spans");
        return spans.stream()
                .map(span -> String.join(" ", span.get("kind"), span.get("from"), span.get("to"), span.get("part")))
                .toList();
    }
}
