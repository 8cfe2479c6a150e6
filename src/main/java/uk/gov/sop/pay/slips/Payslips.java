package uk.gov.sop.pay.slips;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.shared.PlainSql;

/**
 * Payslips that are published and due: those of whoever asks, and for payroll officers those of a person from the
 * departments that they serve. Found with their owner, in one statement.
 */
@Singleton
public class Payslips {

    /** That staff can see it: of a run, at an instant. */
    private static final String VISIBLE = "%1$s.status = 'PUBLISHED' and %1$s.visible_from <= ?";

    /** The payslip that has taken the place of this one, for whoever can see that. */
    private static final String CORRECTION = """
            select newer.id from payslip newer join payroll_run newer_run on newer_run.id = newer.run_id
            where newer.replaces = payslip.id and %s""".formatted(VISIBLE.formatted("newer_run"));

    private static final String OWN = """
            select owner.id as owner_id, owner.given_name || ' ' || owner.family_name as owner_name, slip.*
            from person owner left join lateral (
                select payslip.id, payslip.run_id, payslip.department, payslip.pay_date, payslip.tax_year,
                       payslip.tax_period, payslip.key_id, payslip.replaces, %s
                from payslip join payroll_run run on run.id = payslip.run_id%s
                where payslip.person_id = owner.id and %s and %s
                order by %s limit ?) slip on true
            where %s
            order by slip.id desc""";

    private static final String NEWEST_FIRST = "payslip.id desc";
    private static final String WHO_ASKS = "owner.issuer = ? and owner.subject = ?";
    private static final String WHO_IS_NAMED = "owner.id = ?";
    private static final String SERVED = "payslip.department = any (?)";

    private static final String PAGE = summaries("(?::integer is null or payslip.tax_year = ?)", WHO_ASKS);

    private static final String SERVED_PAGE = summaries(SERVED, WHO_IS_NAMED);

    private static final String ONE = whole("payslip.id = ?", NEWEST_FIRST, WHO_ASKS);

    private static final String SERVED_ONE = whole("payslip.id = ? and " + SERVED, NEWEST_FIRST, WHO_IS_NAMED);

    /** The regular one comes before those of supplementary runs. */
    private static final String BEFORE = whole(
            "payslip.pay_date < ? and payslip.department = ? and not exists (" + CORRECTION + ")",
            "payslip.pay_date desc, payslip.id",
            WHO_ASKS);

    private static String summaries(String which, String whose) {
        return OWN.formatted(
                "payslip.figures as sealed",
                "",
                VISIBLE.formatted("run"),
                "payslip.id < ? and " + which + " and not exists (" + CORRECTION + ")",
                NEWEST_FIRST,
                whose);
    }

    private static String whole(String which, String order, String whose) {
        return OWN.formatted(
                "payslip.body as sealed, part.employer, part.paye_reference, (" + CORRECTION + ") as corrected_by",
                " join payroll_run_part part on (part.run_id, part.department) = (payslip.run_id, payslip.department)",
                VISIBLE.formatted("run"),
                which,
                order,
                whose);
    }

    private final DataSource database;
    private final SlipRows opened;
    private final CurrentPerson current;

    Payslips(DataSource database, SlipRows opened, CurrentPerson current) {
        this.database = database;
        this.opened = opened;
        this.current = current;
    }

    /**
     * A payslip as a list shows it: of two of which one corrects the other, the right one.
     *
     * @param figures null where they do not open: one damaged row must not keep a person from all their payslips
     */
    public record Summary(
            UUID id,
            String department,
            LocalDate payDate,
            int taxYear,
            int taxPeriod,
            @Nullable SlipFigures figures,
            @Nullable UUID corrects) {}

    /**
     * A payslip with the run's part in it.
     *
     * @param corrects the wrong one that it took the place of
     * @param correctedBy the right one that took its place
     */
    public record Paid(
            UUID id,
            String department,
            Employer employer,
            LocalDate payDate,
            int taxYear,
            int taxPeriod,
            @Nullable UUID corrects,
            @Nullable UUID correctedBy,
            Payslip payslip) {}

    /** As the payslip must name it. */
    public record Employer(String name, String payeReference) {}

    /** Newest pay date first. */
    Own<Summary> page(Instant now, @Nullable Integer taxYear, UUID after, int limit) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        return own(PAGE, opened::summary, at, after, taxYear, taxYear, at, limit);
    }

    /**
     * What a person can see of theirs, for an officer, newest pay date first.
     *
     * @param served codes of the departments that the officer serves
     */
    public Own<Summary> servedPage(Instant now, UUID person, Collection<String> served, UUID after, int limit) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        return Own.read(
                database, SERVED_PAGE, opened::summary, at, after, served.toArray(String[]::new), at, limit, person);
    }

    /** One at most of a person's, for an officer. */
    public Own<Paid> servedOne(Instant now, UUID person, Collection<String> served, UUID id) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        return Own.read(database, SERVED_ONE, opened::paid, at, at, id, served.toArray(String[]::new), 1, person);
    }

    /** As {@link #servedOne}, where work goes on without a payslip that was damaged: that is empty. */
    public Own<Optional<Paid>> servedOneIfItOpens(Instant now, UUID person, Collection<String> served, UUID id) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        return Own.read(
                database, SERVED_ONE, opened::paidIfItOpens, at, at, id, served.toArray(String[]::new), 1, person);
    }

    /** One at most. */
    public Own<Paid> one(Instant now, UUID id) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        return own(ONE, opened::paid, at, at, id, 1);
    }

    /** That of the pay date before, from the same department, if there is any; of several the regular one. */
    public Own<Paid> before(Instant now, Paid slip) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        return own(BEFORE, opened::paid, at, at, slip.payDate(), slip.department(), at, 1);
    }

    private <T> Own<T> own(String query, PlainSql.Row<T> mapping, @Nullable Object... parameters) {
        @Nullable Object[] all = Arrays.copyOf(parameters, parameters.length + 2);
        all[parameters.length] = current.issuer();
        all[parameters.length + 1] = current.subject();
        return Own.read(database, query, mapping, all);
    }
}
