package uk.gov.sop.pay.looks;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The part of the record of disclosures that is about a person's pay. */
@Singleton
class PayDisclosures {

    private static final String OF_SUBJECT = """
            select d.id, d.at, d.what, d.what_id, d.client, d.reason_kind, d.reason,
                   d.viewer_id is not distinct from d.subject_id,
                   viewer.given_name || ' ' || viewer.family_name,
                   (select a.department from assignment a
                    where a.person_id = d.viewer_id
                      and daterange(a.starts_on, a.ends_on, '[]') @> cast(d.at at time zone 'Europe/London' as date)),
                   payslip.pay_date, document.tax_year
            from disclosure d
            left join person viewer on viewer.id = d.viewer_id
            left join payslip on payslip.id = d.what_id and d.what = 'payslip'
            left join yearly_document document on document.id = d.what_id and d.what in ('p60', 'p11d')
            where d.subject_id = :subject and d.what in (:what) and d.id < :before
            """;

    private static final String ALL = OF_SUBJECT + "order by d.id desc";

    /** As its index has it. */
    private static final String BY_OTHERS = OF_SUBJECT + """
            and d.viewer_id is distinct from d.subject_id
            order by d.id desc""";

    /** What was seen; named as it is disclosed. */
    @Schema(
            name = "PayDisclosureKind",
            description = "`PAY_LOOK` is a payroll officer's saying why they are going to look, `PAY_QUERY` what you "
                    + "asked payroll, and the answers.")
    enum Seen {
        PAYSLIP_LIST,
        PAYSLIP,
        P60_LIST,
        P60,
        P11D_LIST,
        P11D,
        PAY_LOOK,
        PAY_QUERY
    }

    private final EntityManager database;

    PayDisclosures(EntityManager database) {
        this.database = database;
    }

    /**
     * @param number in the order in which they were written
     * @param own the person's own reading
     * @param viewer null where whoever looked has no staff record
     * @param office code of the department where the viewer worked on that day
     * @param payDate of the payslip that was shown
     * @param taxYear of the yearly document that was shown: the calendar year it begins in
     */
    record Row(
            long number,
            Instant at,
            Seen what,
            UUID whatId,
            String client,
            @Nullable String reasonKind,
            @Nullable String reason,
            boolean own,
            @Nullable String viewer,
            @Nullable String office,
            @Nullable LocalDate payDate,
            @Nullable Integer taxYear) {

        /** For paging, which goes by ids. */
        UUID id() {
            return new UUID(0, number);
        }

        private static Row of(Object[] row) {
            return new Row(
                    ((Number) row[0]).longValue(),
                    (Instant) row[1],
                    Seen.valueOf(row[2].toString().toUpperCase(Locale.ROOT)),
                    (UUID) row[3],
                    (String) row[4],
                    (String) row[5],
                    (String) row[6],
                    (boolean) row[7],
                    (String) row[8],
                    (String) row[9],
                    row[10] == null ? null : LocalDate.parse(row[10].toString()),
                    row[11] == null ? null : ((Number) row[11]).intValue());
        }
    }

    /**
     * Newest first.
     *
     * @param others leaves out the person's own readings
     * @param after {@link Row#id} of the last one seen, or one that sorts after every id
     */
    List<Row> page(UUID subject, boolean others, UUID after, int limit) {
        long before = after.getMostSignificantBits() == 0 ? after.getLeastSignificantBits() : Long.MAX_VALUE;
        List<Object[]> rows = database.createNativeQuery(others ? BY_OTHERS : ALL, Object[].class)
                .setParameter("subject", subject)
                .setParameter("what", names())
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(Row::of).toList();
    }

    private static List<String> names() {
        return Stream.of(Seen.values())
                .map(seen -> seen.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
