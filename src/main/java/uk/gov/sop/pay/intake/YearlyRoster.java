package uk.gov.sop.pay.intake;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.slips.SlipFigures;
import uk.gov.sop.pay.slips.SlipSeal;
import uk.gov.sop.shared.PlainSql;
import uk.gov.sop.shared.sealing.DataKeys;

/** Who worked for a department in a tax year, or when it ended, and may have a document of it. */
@Singleton
class YearlyRoster {

    /** Only the few runs that came in after one of a later pay date are searched for a payslip that did. */
    private static final String EMPLOYED = """
            with late as materialized (
                select part.run_id, run.received_at
                from payroll_run_part part join payroll_run run on run.id = part.run_id
                where part.department = ? and run.kind = 'PAYSLIPS' and run.status <> 'WITHDRAWN'
                  and exists (select from payroll_run_part other join payroll_run first on first.id = other.run_id
                              where other.department = part.department and other.pay_date >= part.pay_date
                                and first.received_at < run.received_at))
            select person.id, person.staff_number,
                   last.id as slip_id, last.run_id, last.tax_period, last.key_id, last.figures,
                   exists (select from late) and exists (
                           select from late join payslip earlier on earlier.run_id = late.run_id
                           where earlier.person_id = person.id and earlier.department = last.department
                             and earlier.tax_year = last.tax_year and earlier.id < last.id
                             and late.received_at > last.received_at) as overtaken,
                   document.id as document_id, document.published
            from (select distinct person_id from assignment
                  where department = ? and starts_on <= ? and ends_on >= ?) employed
            join person on person.id = employed.person_id
            left join lateral (
                select payslip.*, run.received_at from payslip join payroll_run run on run.id = payslip.run_id
                where ? and payslip.person_id = person.id and payslip.department = ? and payslip.tax_year = ?
                order by payslip.id desc limit 1) last on true
            left join lateral (
                select made.id, run.status = 'PUBLISHED' as published
                from yearly_document made join payroll_run run on run.id = made.run_id
                where made.person_id = person.id and made.department = ? and made.tax_year = ? and made.kind = ?
                  and made.run_id <> ?
                order by made.id desc limit 1) document on true""";

    private final DataSource database;
    private final DataKeys keys;

    YearlyRoster(DataSource database, DataKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /**
     * @param last their last payslip of the year and the department, which a P60 alone must agree with
     * @param document their document of the kind, the year and the department that came last
     */
    record Employed(
            UUID personId, @Nullable Last last, @Nullable Document document) {

        /** Paid in the year, and yet without a P60 of it. */
        boolean isWithout() {
            return last != null && document == null;
        }
    }

    /**
     * @param overtaken whether an earlier payslip of the year came in after it, so that its year to date may be out of date
     * @param figures null where what is sealed does not open
     */
    record Last(int taxPeriod, boolean overtaken, @Nullable SlipFigures figures) {}

    record Document(UUID id, boolean published) {}

    /** By staff number. */
    Map<String, Employed> of(UUID runId, YearlyHeader header) throws SQLException {
        String department = header.department();
        int year = header.taxYear();
        RunKind kind = header.kind();
        return PlainSql.keyed(
                database,
                EMPLOYED,
                "staff_number",
                row -> employed(row, department),
                department,
                department,
                header.payDate(),
                header.workedFrom(),
                kind == RunKind.P60,
                department,
                year,
                department,
                year,
                kind.name(),
                runId);
    }

    private Employed employed(ResultSet row, String department) throws SQLException {
        UUID person = row.getObject("id", UUID.class);
        UUID document = row.getObject("document_id", UUID.class);
        return new Employed(
                person,
                row.getObject("slip_id") == null ? null : last(row, person, department),
                document == null ? null : new Document(document, row.getBoolean("published")));
    }

    private Last last(ResultSet row, UUID person, String department) throws SQLException {
        var place = new SlipSeal.Place(
                row.getObject("slip_id", UUID.class), person, department, row.getObject("run_id", UUID.class));
        return new Last(
                row.getInt("tax_period"),
                row.getBoolean("overtaken"),
                SlipSeal.figuresIfTheyOpen(row.getBytes("figures"), place, keys.byId(row.getInt("key_id"))));
    }
}
