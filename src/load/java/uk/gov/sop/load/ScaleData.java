package uk.gov.sop.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who asks, and for what. */
final class ScaleData {

    /** Of the many only the demo people can sign in; for a load run, one in twenty of the others and all managers can. */
    private static final String LINK = """
            update person set issuer = known.issuer, subject = 'load-' || staff_number
            from (select min(issuer) as issuer from person where subject is not null) known
            where person.subject is null
              and (md5(staff_number) like '0%' or person.id in (select manager_id from assignment))""";

    /** Who are paid and can sign in, numbered for whom pgbench draws one by lot. */
    private static final List<String> PAID_PEOPLE = List.of("drop table if exists load_person", """
            create table load_person as
            select row_number() over (order by md5(staff_number)) as n, issuer, subject, person.id as person,
                   latest.id as payslip, latest.department
            from person cross join lateral (
                select payslip.id, payslip.department from payslip join payroll_run run on run.id = run_id
                where person_id = person.id and run.status = 'PUBLISHED' and run.visible_from <= now()
                order by payslip.id desc limit 1) latest
            where subject is not null""", "alter table load_person add primary key (n)", "grant select on load_person to sop_service", "analyze load_person");

    private static final String NUMBERED = "select issuer, subject from load_person order by n limit ?";

    /** How many {@link #paid} are. */
    static final AtomicInteger PAID = new AtomicInteger();

    private ScaleData() {}

    /** People with payslips, spread over all staff, with access tokens for these. */
    static List<Map<String, Object>> paid(ServiceUnderLoad service, int many) {
        numberThePaid();
        var people = tokens(service::token, many, "pay:read", NUMBERED);
        PAID.set(people.size());
        return people;
    }

    /** The same people, who may take documents along. */
    static List<Map<String, Object>> paidWithTwoFactors(ServiceUnderLoad service, int many) {
        numberThePaid();
        return tokens(service::tokenOfTwoFactors, many, "pay:read", NUMBERED);
    }

    private static void numberThePaid() {
        try (var database = DriverManager.getConnection(ServiceUnderLoad.DATABASE);
                var statement = database.createStatement()) {
            statement.executeUpdate(LINK);
            for (String sql : PAID_PEOPLE) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Start ./mvnw quarkus:dev -Dsop.local.data=scale in another terminal.", e);
        }
    }

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

    /** People employed today, spread over all staff, with access tokens for their leave. */
    static List<Map<String, Object>> staff(ServiceUnderLoad service, int many) {
        return tokens(service::token, many, "holidays:read holidays:write", """
                select issuer, subject from person join assignment on person_id = person.id
                where subject is not null and current_date between starts_on and ends_on
                order by md5(staff_number) limit ?""");
    }

    /** Those with the largest teams. */
    static List<Map<String, Object>> managers(ServiceUnderLoad service, int many) {
        return tokens(service::token, many, "holidays:read holidays:write", """
                select issuer, subject from person
                join (select manager_id, count(*) as reports from assignment
                      where current_date between starts_on and ends_on group by manager_id) team
                     on team.manager_id = person.id
                where subject is not null order by abs(reports - 30), staff_number limit ?""");
    }

    private interface Token {
        String of(String issuer, String subject, String scopes);
    }

    private static List<Map<String, Object>> tokens(Token token, int many, String scopes, String sql) {
        List<Map<String, Object>> people = new ArrayList<>();
        try (var database = DriverManager.getConnection(ServiceUnderLoad.DATABASE);
                var link = database.createStatement();
                var query = database.prepareStatement(sql)) {
            link.executeUpdate(LINK);
            query.setInt(1, many);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    people.add(Map.of("token", token.of(rows.getString(1), rows.getString(2), scopes)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Start ./mvnw quarkus:dev -Dsop.local.data=scale in another terminal.", e);
        }
        return people;
    }

    /** A feed for each of these people, with the tag of what it holds. */
    static List<Map<String, Object>> feeds(List<Map<String, Object>> people) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            List<Map<String, Object>> feeds = new ArrayList<>();
            for (Map<String, Object> person : people) {
                URI address = made(client, String.valueOf(person.get("token")));
                HttpRequest fetch = HttpRequest.newBuilder(address).build();
                String tag = client.send(fetch, BodyHandlers.discarding())
                        .headers()
                        .firstValue("ETag")
                        .orElseThrow();
                feeds.add(Map.of("address", address.getPath(), "tag", tag));
            }
            return feeds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static URI made(HttpClient client, String token) throws IOException, InterruptedException {
        HttpRequest make = HttpRequest.newBuilder(ServiceUnderLoad.BASE.resolve("/v1/calendar-feed"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"privacy\": \"TYPE\"}"))
                .build();
        String answer = client.send(make, BodyHandlers.ofString()).body();
        Matcher address = Pattern.compile("\"address\":\"([^\"]+)\"").matcher(answer);
        if (!address.find()) {
            throw new IllegalStateException("No feed was made: " + answer);
        }
        return URI.create(address.group(1));
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

    static List<String> departments() {
        try (var database = DriverManager.getConnection(ServiceUnderLoad.DATABASE);
                var statement = database.createStatement();
                var rows = statement.executeQuery("select distinct department from assignment order by 1")) {
            List<String> departments = new ArrayList<>();
            while (rows.next()) {
                departments.add(rows.getString(1));
            }
            return departments;
        } catch (SQLException e) {
            throw new IllegalStateException("Start ./mvnw quarkus:dev -Dsop.local.data=scale in another terminal.", e);
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
