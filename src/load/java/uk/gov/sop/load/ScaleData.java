package uk.gov.sop.load;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who asks, and for what. */
final class ScaleData {

    private ScaleData() {}

    /** People employed today with a claim each, spread over all staff, with access tokens. */
    static List<Map<String, Object>> people(ServiceUnderLoad service, int many) {
        List<Map<String, Object>> people = new ArrayList<>();
        try (var database = DriverManager.getConnection(ServiceUnderLoad.DATABASE);
                var query = database.prepareStatement("""
                        select issuer, subject, latest.id
                        from (select person.* from person join assignment on person_id = person.id
                              where subject is not null and current_date between starts_on and ends_on
                              order by md5(staff_number) limit ?) person
                        cross join lateral (select id from claim where person_id = person.id order by id desc limit 1) latest""")) {
            query.setInt(1, many);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    String token = service.token(rows.getString(1), rows.getString(2), "expenses:read expenses:write");
                    people.add(Map.of("token", token, "claim", rows.getString(3)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Start ./mvnw quarkus:dev -Dsop.local.data=scale in another terminal.", e);
        }
        return people;
    }

    /** The department with most claims that are approved and not yet in a batch, and how many those are. */
    static Map<String, Object> mostDue() {
        try (var database = DriverManager.getConnection(ServiceUnderLoad.DATABASE);
                var statement = database.createStatement();
                var rows = statement.executeQuery("""
                        select department, count(*) from claim where status = 'APPROVED' and payment_id is null
                        group by department order by count(*) desc limit 1""")) {
            rows.next();
            return Map.of("department", rows.getString(1), "claims", rows.getLong(2));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Twenty lines of four kinds within the last weeks. */
    static String twentyLines() {
        LocalDate today = LocalDate.now();
        String lines = IntStream.range(0, 20)
                .mapToObj(i -> line(i, today.minusDays(1 + i)))
                .collect(Collectors.joining(","));
        return "{\"title\": \"A busy month\", \"lines\": [" + lines + "]}";
    }

    private static String line(int i, LocalDate day) {
        String common = "\"date\": \"%s\", \"description\": \"Visit %d\"".formatted(day, i);
        return switch (i % 4) {
            case 0 -> "{\"kind\": \"CAR_MILEAGE\", %s, \"from\": \"Leeds\", \"to\": \"York\", \"miles\": 25}".formatted(common);
            case 1 ->
                "{\"kind\": \"SUBSISTENCE\", %s, \"leftAt\": \"08:00\", \"backOn\": \"%s\", \"backAt\": \"19:00\"}"
                        .formatted(common, day);
            case 2 -> "{\"kind\": \"TAXI\", %s, \"amount\": {\"pence\": 1250, \"currency\": \"GBP\"}}".formatted(common);
            default ->
                ("{\"kind\": \"HOTEL\", %s, \"amount\": {\"pence\": 13000, \"currency\": \"GBP\"}, \"nights\": 1,"
                                + " \"area\": \"ELSEWHERE\"}")
                        .formatted(common);
        };
    }
}
