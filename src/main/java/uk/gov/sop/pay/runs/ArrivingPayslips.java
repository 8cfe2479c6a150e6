package uk.gov.sop.pay.runs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.slips.Figures;
import uk.gov.sop.pay.slips.Payslip;
import uk.gov.sop.pay.slips.SlipSeal;
import uk.gov.sop.shared.Arrivals;
import uk.gov.sop.shared.Json;
import uk.gov.sop.shared.LineErrors;
import uk.gov.sop.shared.Uuid7;
import uk.gov.sop.shared.sealing.DataKey;
import uk.gov.sop.shared.sealing.DataKeys;

/** The payslips of a run on their way in: in a table of the transaction's own, until all of them have passed. */
@Singleton
class ArrivingPayslips {

    private static final ObjectMapper JSON = Json.mapper();

    private static final String CREATE = """
            create temporary table arriving_payslip (
                line bigint, staff_number text, id uuid, department text, pay_date date, tax_year smallint,
                tax_period smallint, body text, person_id uuid) on commit drop""";

    private static final String[] COLUMNS = {
        "line", "staff_number", "id", "department", "pay_date", "tax_year", "tax_period", "body"
    };

    private static final String FIND_PEOPLE = """
            update arriving_payslip arriving set person_id = person.id
            from person where person.staff_number = arriving.staff_number""";

    private static final String UNKNOWN = """
            select line, '/staffNumber', 'must be the staff number of somebody on record'
            from arriving_payslip where person_id is null
            order by line limit :most""";

    private static final String TWICE = """
            select line, '/staffNumber', 'must occur once in a run'
            from (select line, row_number() over (partition by staff_number order by line) as occurrence
                  from arriving_payslip) counted
            where occurrence > 1
            order by line limit :most""";

    private static final String ELSEWHERE = """
            select line, '/staffNumber', 'must be of somebody who works for this department on the pay date'
            from arriving_payslip arriving
            where person_id is not null and not exists (
                select from assignment where assignment.person_id = arriving.person_id
                  and assignment.department = arriving.department
                  and arriving.pay_date between starts_on and ends_on)
            order by line limit :most""";

    private static final String PREVIOUS = """
            select arriving.line, arriving.tax_period, arriving.body, arriving.person_id, arriving.department,
                   previous.id, previous.run_id, previous.key_id, previous.figures
            from arriving_payslip arriving
            left join lateral (
                select * from payslip
                where payslip.person_id = arriving.person_id and payslip.department = arriving.department
                  and payslip.tax_year = arriving.tax_year and payslip.pay_date <= arriving.pay_date
                order by payslip.id desc limit 1) previous on true
            where previous.id is not null or arriving.tax_period = 1""";

    private static final String KEEP = """
            insert into payslip (id, run_id, person_id, department, pay_date, tax_year, tax_period, key_id, figures, body)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final List<String> CHECKS = List.of(UNKNOWN, TWICE, ELSEWHERE);
    private static final int BATCH = 1000;
    private static final Figures NOTHING = new Figures(0, 0, 0, 0, 0, 0);

    private final Arrivals arrivals;
    private final EntityManager entities;
    private final DataSource database;
    private final DataKeys keys;

    ArrivingPayslips(Arrivals arrivals, EntityManager entities, DataSource database, DataKeys keys) {
        this.arrivals = arrivals;
        this.entities = entities;
        this.database = database;
        this.keys = keys;
    }

    /** Once a transaction; nothing else may use the database until the rows are closed. */
    Arrivals.Rows open() throws SQLException {
        return arrivals.open(CREATE, "arriving_payslip", COLUMNS);
    }

    /** What only the whole run and the records here can tell. */
    void check(LineErrors errors) throws SQLException {
        arrivals.run(FIND_PEOPLE);
        arrivals.run("analyze arriving_payslip");
        CHECKS.forEach(query -> arrivals.check(query, errors));
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(PREVIOUS);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                checkYear(row, errors);
            }
        }
    }

    private void checkYear(ResultSet row, LineErrors errors) throws SQLException {
        Payslip payslip = payslip(row.getString("body"));
        UUID id = row.getObject("id", UUID.class);
        Figures before = id == null ? NOTHING : previous(row, id);
        for (Figures.Figure figure : Figures.ALL) {
            long expected = figure.of().applyAsLong(before) + figure.of().applyAsLong(payslip.thisPeriod());
            if (figure.of().applyAsLong(payslip.yearToDate()) != expected) {
                errors.add(
                        row.getLong("line"),
                        "/yearToDate/" + figure.name(),
                        id == null
                                ? "must equal thisPeriod: the tax year begins with this payslip"
                                : "must be the year to date of the payslip before, plus thisPeriod");
            }
        }
    }

    private Figures previous(ResultSet row, UUID id) throws SQLException {
        var place = new SlipSeal.Place(
                id,
                row.getObject("person_id", UUID.class),
                row.getString("department"),
                row.getObject("run_id", UUID.class));
        return SlipSeal.figures(row.getBytes("figures"), place, keys.byId(row.getInt("key_id")))
                .yearToDate();
    }

    /** In place of what the run held before. */
    void keep(UUID runId, String department) throws SQLException {
        entities.flush();
        DataKey key = keys.current(department);
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select * from arriving_payslip order by person_id");
                ResultSet row = query.executeQuery();
                PreparedStatement insert = connection.prepareStatement(KEEP)) {
            for (int i = 1; row.next(); i++) {
                add(insert, row, runId, key);
                if (i % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, ResultSet row, UUID runId, DataKey key) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID person = row.getObject("person_id", UUID.class);
        SlipSeal sealed = SlipSeal.of(
                payslip(row.getString("body")), new SlipSeal.Place(id, person, key.department(), runId), key);
        insert.setObject(1, id);
        insert.setObject(2, runId);
        insert.setObject(3, person);
        insert.setString(4, key.department());
        insert.setObject(5, row.getObject("pay_date"));
        insert.setInt(6, row.getInt("tax_year"));
        insert.setInt(7, row.getInt("tax_period"));
        insert.setInt(8, sealed.keyId());
        insert.setBytes(9, sealed.figures());
        insert.setBytes(10, sealed.body());
        insert.addBatch();
    }

    void forget(UUID runId) {
        entities.createNativeQuery("delete from payslip where run_id = :run")
                .setParameter("run", runId)
                .executeUpdate();
    }

    /** As {@link #open} takes it. */
    static @Nullable Object[] row(long line, Payslip payslip, PayRunHeader header) {
        return new @Nullable Object[] {
            line,
            payslip.staffNumber(),
            idOn(header),
            header.department(),
            header.payDate(),
            header.taxYear(),
            header.taxPeriod(),
            json(payslip)
        };
    }

    /** With the pay date as its time: lists are paged in the order of ids, and staff read them by pay date. */
    private static UUID idOn(PayRunHeader header) {
        return Uuid7.next(header.payDate().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static String json(Payslip payslip) {
        try {
            return JSON.writeValueAsString(payslip);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was read as JSON can be written as JSON.", e);
        }
    }

    private static Payslip payslip(String json) {
        try {
            return JSON.readValue(json, Payslip.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was written here can be read here.", e);
        }
    }
}
