package uk.gov.sop.local.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.sop.local.LocalDatabase;
import uk.gov.sop.local.data.cast.Cast;

/** Loads into a real, empty database. */
class MadeUpDataTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String ISSUER = "http://localhost:8180/realms/sop";
    private static final String PEOPLE = "select count(*) from person";
    private static final String UPKEEP = """
            select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || convalidated
            from pg_constraint where connamespace = 'public'::regnamespace
            union all select indexdef from pg_indexes where schemaname = 'public' order by 1""";

    private static LocalDatabase database;

    @TempDir
    private Path receipts;

    private final List<String> console = new ArrayList<>();
    private int startedAnew;

    @BeforeAll
    static void start() {
        database = LocalDatabase.startFresh();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        try (var connection = data(ISSUER, TODAY).connect();
                var statement = connection.createStatement()) {
            statement.execute(
                    "drop schema if exists sop_local cascade; drop schema public cascade; create schema public");
            connection.commit();
        }
    }

    @Test
    void the_demo_is_made_once_and_then_kept() throws Exception {
        bringUp(DataSize.DEMO, ISSUER, TODAY);
        assertEquals(60, number(PEOPLE));
        assertEquals(60, number("select count(*) from bank_account where sort_code like '0000%'"));
        assertEquals(0, number("select count(*) from assignment where cost_centre is null"));
        try (var files = Files.walk(receipts).filter(Files::isRegularFile)) {
            assertEquals(number("select count(*) from receipt"), files.count());
        }
        run("delete from payslip");
        bringUp(DataSize.DEMO, ISSUER, TODAY.plusDays(60));
        assertEquals(0, number("select count(*) from payslip"));
        assertTrue(console.getLast().contains("ends on 2026-11-21"), console.toString());
    }

    @Test
    void sign_ins_follow_the_issuers_address() throws Exception {
        bringUp(DataSize.DEMO, ISSUER, TODAY);
        bringUp(DataSize.DEMO, "http://localhost:8181/realms/sop", TODAY);
        assertEquals(60, number("select count(*) from person where issuer = 'http://localhost:8181/realms/sop'"));
    }

    @Test
    void nothing_is_made_where_there_are_people_or_none_is_wanted() throws Exception {
        bringUp(DataSize.DEMO, ISSUER, TODAY);
        run("drop schema sop_local cascade");
        run("delete from payslip; delete from yearly_document; delete from payroll_run");
        bringUp(DataSize.DEMO, ISSUER, TODAY);
        assertEquals(0, number("select count(*) from payslip"));
        empty();
        bringUp(DataSize.NONE, ISSUER, TODAY);
        assertEquals(0, number("select count(*) from pg_class where relname = 'person'"));
    }

    @Test
    void a_load_that_was_interrupted_begins_anew() throws Exception {
        bringUp(DataSize.DEMO, ISSUER, TODAY);
        run("update sop_local.made_up_data set complete = false; delete from payslip");
        bringUp(DataSize.DEMO, ISSUER, TODAY);
        assertEquals(1, startedAnew);
        assertTrue(number("select count(*) from payslip") > 1_400);
    }

    @Test
    void many_people_are_copied_in_under_the_same_constraints_as_before() throws Exception {
        bringUp(DataSize.DEMO, ISSUER, TODAY);
        List<String> before = texts(UPKEEP);
        new LargeLoad(data(ISSUER, TODAY), Cast.of(TODAY, 700), new Almanac(TODAY)).run();
        assertEquals(before, texts(UPKEEP));
        assertFalse(before.stream().anyMatch(line -> line.endsWith("false")));
        assertEquals(700, number(PEOPLE));
        assertEquals(17, number("select count(distinct department) from assignment where ends_on = '9999-12-31'"));
        assertEquals(640 * 24, number("""
                select count(*) from payslip join person on person.id = person_id where issuer is null"""));
        assertEquals(0, number("""
                select count(*) from payroll_run run
                join (select run_id, count(*) as payslips from payslip group by run_id) sum on sum.run_id = run.id
                where run.payslips <> sum.payslips"""));
        assertEquals(17, number("select count(*) from data_key where retired_at is null"));
        assertTrue(console.getLast().startsWith("Complete"), console.toString());
    }

    @Test
    void the_crowd_is_always_the_same_people() {
        Cast one = Cast.of(TODAY, 500);
        Cast other = Cast.of(TODAY, 500);
        IntStream.range(0, 500).forEach(i -> assertEquals(one.get(i), other.get(i)));
    }

    private void bringUp(DataSize size, String issuer, LocalDate today) throws SQLException, IOException {
        data(issuer, today).bringUp(size, () -> {
            startedAnew++;
            try {
                empty();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private MadeUpData data(String issuer, LocalDate today) {
        return new MadeUpData(
                database.jdbcUrl(), Path.of("src/main/resources/db/migration"), receipts, issuer, today, console::add);
    }

    private long number(String query) throws SQLException {
        return Long.parseLong(texts(query).getFirst());
    }

    private void run(String sql) throws SQLException {
        try (var connection = data(ISSUER, TODAY).connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
            connection.commit();
        }
    }

    private List<String> texts(String query) throws SQLException {
        try (var connection = data(ISSUER, TODAY).connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
