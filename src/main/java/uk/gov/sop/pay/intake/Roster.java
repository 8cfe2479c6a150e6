package uk.gov.sop.pay.intake;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.slips.SlipFigures;
import uk.gov.sop.pay.slips.SlipSeal;
import uk.gov.sop.shared.PlainSql;
import uk.gov.sop.shared.sealing.DataKeys;

/** Who may be paid by a department on a pay date, and by which payslip before. */
@Singleton
class Roster {

    /**
     * Whoever worked for the department within a year: their last pay comes after they left. Few runs come in after one of a
     * later pay date, mostly none, and only these are searched for a payslip that did. The regular payslip of a pay date,
     * which its first run brings, is looked for only where the last one came in a later run.
     */
    private static final String EMPLOYED = """
            with late as materialized (
                select part.run_id, run.received_at
                from payroll_run_part part join payroll_run run on run.id = part.run_id
                where part.department = ? and run.kind = 'PAYSLIPS' and run.status <> 'WITHDRAWN'
                  and exists (select from payroll_run_part other join payroll_run first on first.id = other.run_id
                              where other.department = part.department and other.pay_date >= part.pay_date
                                and first.received_at < run.received_at))
            select person.id, person.staff_number, employed.ends_on >= ? as here,
                   before.id as slip_id, before.run_id, before.tax_year, before.tax_period, before.pay_date, before.key_id,
                   before.figures, made.status = 'PUBLISHED' as published,
                   regular.id as regular_id, regular.run_id as regular_run_id, regular.key_id as regular_key_id,
                   regular.figures as regular_figures,
                   exists (select from late) and exists (
                           select from late join payslip earlier on earlier.run_id = late.run_id
                           where earlier.person_id = person.id and earlier.department = before.department
                             and earlier.tax_year = before.tax_year and earlier.id < before.id
                             and late.received_at > made.received_at) as overtaken,
                   ? and exists (select from payslip newer where newer.replaces = before.id) as replaced,
                   ? and exists (select from payslip other
                                 where other.person_id = person.id and other.department = before.department
                                   and other.pay_date = before.pay_date and other.id <> before.id and other.run_id <> ?
                                   and not exists (
                                       select from payslip newer where newer.replaces = other.id)) as several,
                   person.id in (select p60.person_id
                                 from yearly_document p60 join payroll_run run on run.id = p60.run_id
                                 where run.kind = 'P60' and run.tax_year = ? and p60.department = ?) as certified
            from (select person_id, max(ends_on) as ends_on from assignment
                  where department = ? and starts_on <= ? and ends_on >= ? group by person_id) employed
            join person on person.id = employed.person_id
            left join lateral (
                select * from payslip
                where payslip.person_id = person.id and payslip.department = ? and payslip.pay_date <= ?
                  and payslip.run_id <> ? and (?::uuid is null or payslip.run_id = ?)
                order by payslip.id desc limit 1) before on true
            left join payroll_run made on made.id = before.run_id
            left join payroll_run_part part on part.run_id = before.run_id and part.department = before.department
            left join lateral (
                select first.id, first.run_id, first.key_id, first.figures from payslip first
                where part.turn > 0 and first.person_id = person.id and first.department = before.department
                  and first.pay_date = before.pay_date and first.id < before.id
                  and not exists (select from payslip newer where newer.replaces = first.id)
                order by first.id limit 1) regular on true""";

    private final DataSource database;
    private final DataKeys keys;

    Roster(DataSource database, DataKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /**
     * Somebody who may be in the run.
     *
     * @param here whether they work for the department on the pay date still
     * @param before their last payslip of the department, up to the pay date; of a correction that names a run, the one in
     *     that
     * @param certified whether they have a P60 of the run's tax year, published or not
     */
    record Employed(UUID personId, boolean here, @Nullable Before before, boolean certified) {}

    /**
     * A payslip that a new one follows, or corrects.
     *
     * @param samePayDate whether it is of the run's own pay date
     * @param replaced for a correction, whether another one, published or not, corrects it already
     * @param several for a correction, whether they have others of the pay date, of which it is the last
     * @param overtaken whether an earlier payslip of the year came in after it, so that its year to date may be out of date
     * @param figures null where what is sealed does not open: that is looked into, and holds nobody else's pay up
     * @param regular figures of the regular payslip of its pay date, which of several is the first; null as well where they
     *     do not open
     */
    record Before(
            UUID id,
            int taxYear,
            int taxPeriod,
            boolean samePayDate,
            boolean published,
            boolean replaced,
            boolean several,
            boolean overtaken,
            @Nullable SlipFigures figures,
            @Nullable SlipFigures regular) {}

    /** By staff number. */
    Map<String, Employed> of(UUID runId, PayRunHeader header) throws SQLException {
        return PlainSql.keyed(
                database,
                EMPLOYED,
                "staff_number",
                row -> employed(row, header),
                header.department(),
                header.payDate(),
                header.asCorrection(),
                header.asCorrection(),
                runId,
                header.taxYear(),
                header.department(),
                header.department(),
                header.payDate(),
                header.payDate().minusYears(1),
                header.department(),
                header.payDate(),
                runId,
                header.correctsRun(),
                header.correctsRun());
    }

    private Employed employed(ResultSet row, PayRunHeader header) throws SQLException {
        UUID person = row.getObject("id", UUID.class);
        UUID slip = row.getObject("slip_id", UUID.class);
        return new Employed(
                person,
                row.getBoolean("here"),
                slip == null ? null : before(row, person, slip, header),
                row.getBoolean("certified"));
    }

    private Before before(ResultSet row, UUID person, UUID slip, PayRunHeader header) throws SQLException {
        SlipFigures figures = figures(row, "", slip, person, header);
        UUID regular = row.getObject("regular_id", UUID.class);
        return new Before(
                slip,
                row.getInt("tax_year"),
                row.getInt("tax_period"),
                row.getObject("pay_date", LocalDate.class).equals(header.payDate()),
                row.getBoolean("published"),
                row.getBoolean("replaced"),
                row.getBoolean("several"),
                row.getBoolean("overtaken"),
                figures,
                regular == null ? figures : figures(row, "regular_", regular, person, header));
    }

    /** @param of what the names of the columns begin with */
    private @Nullable SlipFigures figures(ResultSet row, String of, UUID slip, UUID person, PayRunHeader header)
            throws SQLException {
        UUID run = row.getObject(of + "run_id", UUID.class);
        return SlipSeal.figuresIfTheyOpen(
                row.getBytes(of + "figures"),
                new SlipSeal.Place(slip, person, header.department(), run),
                keys.byId(row.getInt(of + "key_id")));
    }
}
