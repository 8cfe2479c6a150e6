package uk.gov.sop.pay.runs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.slips.Figures;
import uk.gov.sop.pay.slips.Payslip;
import uk.gov.sop.shared.Arrivals;
import uk.gov.sop.shared.Json;
import uk.gov.sop.shared.LineErrors;
import uk.gov.sop.shared.Uuid7;

/** The payslips of a run on their way in: in a table of the transaction's own, until all of them have passed. */
@Singleton
class ArrivingPayslips {

    private static final ObjectMapper JSON = Json.mapper();

    private static final String[] COLUMNS = {
        "line",
        "staff_number",
        "id",
        "department",
        "pay_date",
        "tax_year",
        "tax_period",
        "tax_code",
        "tax_basis",
        "ni_number",
        "ni_letter",
        "annual_salary",
        "week_minutes",
        "payments",
        "deductions",
        "net_payments",
        "gross",
        "taxable",
        "niable",
        "tax",
        "ni",
        "pension",
        "ytd_gross",
        "ytd_taxable",
        "ytd_niable",
        "ytd_tax",
        "ytd_ni",
        "ytd_pension",
        "total_payments",
        "total_deductions",
        "total_net",
        "message"
    };

    private static final String CREATE = """
            create temporary table arriving_payslip on commit drop as
            select 0::bigint as line, ''::text as staff_number, payslip.* from payslip with no data""";

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

    private static final String YEAR_TO_DATE = """
            select line, '/yearToDate/' || figure.name,
                   case when previous.id is null then 'must equal thisPeriod: the tax year begins with this payslip'
                        else 'must be the year to date of the payslip before, plus thisPeriod' end
            from arriving_payslip arriving
            left join lateral (
                select * from payslip
                where payslip.person_id = arriving.person_id and payslip.department = arriving.department
                  and payslip.tax_year = arriving.tax_year and payslip.pay_date <= arriving.pay_date
                order by payslip.id desc limit 1) previous on true
            cross join lateral (values
                ('gross', arriving.ytd_gross, coalesce(previous.ytd_gross, 0) + arriving.gross),
                ('taxable', arriving.ytd_taxable, coalesce(previous.ytd_taxable, 0) + arriving.taxable),
                ('niable', arriving.ytd_niable, coalesce(previous.ytd_niable, 0) + arriving.niable),
                ('tax', arriving.ytd_tax, coalesce(previous.ytd_tax, 0) + arriving.tax),
                ('ni', arriving.ytd_ni, coalesce(previous.ytd_ni, 0) + arriving.ni),
                ('pension', arriving.ytd_pension, coalesce(previous.ytd_pension, 0) + arriving.pension)
            ) figure (name, stated, expected)
            where figure.stated <> figure.expected and (previous.id is not null or arriving.tax_period = 1)
            order by line, figure.name limit :most""";

    private static final List<String> CHECKS = List.of(UNKNOWN, TWICE, ELSEWHERE, YEAR_TO_DATE);

    private final Arrivals arrivals;
    private final EntityManager entities;

    ArrivingPayslips(Arrivals arrivals, EntityManager entities) {
        this.arrivals = arrivals;
        this.entities = entities;
    }

    /** Once a transaction; nothing else may use the database until the rows are closed. */
    Arrivals.Rows open() throws SQLException {
        return arrivals.open(CREATE, "arriving_payslip", COLUMNS);
    }

    /** What only the whole run and the records here can tell. */
    void check(PayRunHeader header, LineErrors errors) {
        arrivals.run(FIND_PEOPLE);
        arrivals.run("analyze arriving_payslip");
        CHECKS.forEach(query -> arrivals.check(query, errors));
    }

    /** In place of what the run held before. */
    void keep(UUID runId) {
        String kept = String.join(", ", List.of(COLUMNS).subList(2, COLUMNS.length));
        entities.createNativeQuery("""
                        insert into payslip (run_id, person_id, %1$s)
                        select :run, person_id, %1$s from arriving_payslip order by person_id""".formatted(kept))
                .setParameter("run", runId)
                .executeUpdate();
    }

    void forget(UUID runId) {
        entities.createNativeQuery("delete from payslip where run_id = :run")
                .setParameter("run", runId)
                .executeUpdate();
    }

    /** As {@link #open} takes it. */
    static @Nullable Object[] row(long line, Payslip payslip, PayRunHeader header) {
        Figures period = payslip.thisPeriod();
        Figures year = payslip.yearToDate();
        return new @Nullable Object[] {
            line,
            payslip.staffNumber(),
            idOn(header),
            header.department(),
            header.payDate(),
            header.taxYear(),
            header.taxPeriod(),
            payslip.taxCode(),
            payslip.taxBasis(),
            payslip.niNumber(),
            payslip.niLetter(),
            payslip.annualSalary(),
            payslip.weekMinutes(),
            json(payslip.payments()),
            json(payslip.deductions()),
            json(payslip.netPayments()),
            period.gross(),
            period.taxable(),
            period.niable(),
            period.tax(),
            period.ni(),
            period.pension(),
            year.gross(),
            year.taxable(),
            year.niable(),
            year.tax(),
            year.ni(),
            year.pension(),
            payslip.totals().payments(),
            payslip.totals().deductions(),
            payslip.totals().net(),
            payslip.message()
        };
    }

    /** With the pay date as its time: lists are paged in the order of ids, and staff read them by pay date. */
    private static UUID idOn(PayRunHeader header) {
        return Uuid7.next(header.payDate().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static String json(List<?> parts) {
        try {
            return JSON.writeValueAsString(parts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was read as JSON can be written as JSON.", e);
        }
    }
}
