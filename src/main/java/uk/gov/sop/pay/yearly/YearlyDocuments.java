package uk.gov.sop.pay.yearly;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.slips.Own;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.shared.PlainSql;
import uk.gov.sop.shared.sealing.DataKeys;

/** The yearly documents that whoever asks may see: their own, published, and due. Found with their owner, in one statement. */
@Singleton
class YearlyDocuments {

    private static final String OWN = """
            select owner.id as owner_id, owner.given_name || ' ' || owner.family_name as owner_name, made.*
            from person owner left join lateral (
                select document.*, part.employer, part.paye_reference, part.employer_address
                from yearly_document document join payroll_run run on run.id = document.run_id
                join payroll_run_part part on (part.run_id, part.department) = (document.run_id, document.department)
                where document.person_id = owner.id and document.kind = ?
                  and run.status = 'PUBLISHED' and run.visible_from <= ?
                  and (?::integer is null or document.tax_year = ?)
                  and ? = exists (
                      select from yearly_document newer join payroll_run newer_run on newer_run.id = newer.run_id
                      where newer.replaces = document.id
                        and newer_run.status = 'PUBLISHED' and newer_run.visible_from <= ?)) made on true
            where owner.issuer = ? and owner.subject = ?
            order by made.tax_year desc, made.department, made.id desc""";

    private final DataSource database;
    private final DataKeys keys;
    private final CurrentPerson current;

    YearlyDocuments(DataSource database, DataKeys keys, CurrentPerson current) {
        this.database = database;
        this.keys = keys;
        this.current = current;
    }

    /**
     * A document as a list shows it.
     *
     * @param corrects the wrong one that it took the place of
     * @param replaced whether another took its place
     */
    record Listed(
            UUID id,
            int taxYear,
            String department,
            Employer employer,
            @Nullable UUID corrects,
            boolean replaced) {}

    /** With all that is on it. */
    record Opened<F extends YearlyForm>(Listed listed, F form) {}

    /** Newest tax year first; of two of which one corrects the other, the right one. */
    Own<Listed> all(YearlyKind kind, Instant now) {
        return read(kind, now, null, false, row -> listed(row, false));
    }

    /** @param replaced for those that others have taken the place of, newest first; else there is one an employment */
    <F extends YearlyForm> Own<Opened<F>> of(Class<F> form, Instant now, int taxYear, boolean replaced) {
        YearlyKind kind = YearlyKind.of(form);
        return read(
                kind, now, taxYear, replaced, row -> new Opened<>(listed(row, replaced), form.cast(form(row, kind))));
    }

    private <T> Own<T> read(
            YearlyKind kind, Instant now, @Nullable Integer taxYear, boolean replaced, PlainSql.Row<T> mapping) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        return Own.read(
                database,
                OWN,
                mapping,
                kind.name(),
                at,
                taxYear,
                taxYear,
                replaced,
                at,
                current.issuer(),
                current.subject());
    }

    private static Listed listed(ResultSet row, boolean replaced) throws SQLException {
        return new Listed(
                row.getObject("id", UUID.class),
                row.getInt("tax_year"),
                row.getString("department"),
                Employer.of(row),
                row.getObject("replaces", UUID.class),
                replaced);
    }

    /** For whoever asks alone: a row that was made over to them does not open. */
    private YearlyForm form(ResultSet row, YearlyKind kind) throws SQLException {
        var place = new YearlySeal.Place(
                row.getObject("id", UUID.class),
                Own.owner(row),
                row.getString("department"),
                row.getObject("run_id", UUID.class),
                row.getInt("tax_year"));
        return YearlySeal.open(kind, row.getBytes("body"), place, keys.byId(row.getInt("key_id")));
    }
}
