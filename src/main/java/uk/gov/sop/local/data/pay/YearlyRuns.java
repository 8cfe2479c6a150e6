package uk.gov.sop.local.data.pay;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import uk.gov.sop.local.data.Dice;
import uk.gov.sop.local.data.Sheets;
import uk.gov.sop.local.data.Table;
import uk.gov.sop.pay.slips.RunTotals;
import uk.gov.sop.pay.yearly.YearlyForm;
import uk.gov.sop.pay.yearly.YearlyKind;
import uk.gov.sop.pay.yearly.YearlySeal;
import uk.gov.sop.shared.Fingerprint;
import uk.gov.sop.shared.TaxYear;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.sealing.DataKey;

/** Yearly documents on their sheets, and the runs that hold them: a run a kind, department and tax year. */
final class YearlyRuns {

    private static final String SENDER = "made-up payroll";
    private static final String OFFICER = "made-up officer";
    private static final int LAST_PERIOD = 12;

    private final PayKeys keys;
    private final Map<Part, Sum> sums = new TreeMap<>();

    YearlyRuns(PayKeys keys) {
        this.keys = keys;
    }

    /** What a run holds. */
    private record Part(YearlyKind kind, String department, int taxYear, LocalDate published)
            implements Comparable<Part> {

        private static final Comparator<Part> ORDER =
                Comparator.comparing(Part::kind).thenComparing(Part::department).thenComparingInt(Part::taxYear);

        @Override
        public int compareTo(Part other) {
            return ORDER.compare(this, other);
        }

        LocalDate yearEnds() {
            return new TaxYear(taxYear).dates().end();
        }

        String name() {
            return kind + " " + department;
        }

        UUID runId() {
            return new Dice(yearEnds().toEpochDay(), name()).id(millis(yearEnds()));
        }
    }

    /** What the documents of a run come to. */
    private record Sum(int documents, RunTotals totals) {
        static final Sum NONE = new Sum(0, RunTotals.NONE);

        Sum plus(Sum more) {
            return new Sum(documents + more.documents, totals.plus(more.totals));
        }
    }

    void write(MadeYearly made, Dice ids, Sheets sheets) {
        YearlyForm sent = made.sent();
        Part part =
                new Part(YearlyKind.of(sent.getClass()), made.post().department(), made.taxYear(), made.published());
        var place = new YearlySeal.Place(
                ids.id(millis(part.yearEnds())), made.person().id(), part.department, part.runId(), part.taxYear);
        DataKey key = keys.of(part.department);
        sheets.of(Table.YEARLY_DOCUMENT)
                .id(place.id())
                .id(place.runId())
                .id(place.personId())
                .text(part.department)
                .number(part.taxYear)
                .text(part.kind.name())
                .number(key.id())
                .bytes(YearlySeal.of(sent, place, key))
                .end();
        sums.merge(part, new Sum(1, made.totals()), Sum::plus);
    }

    /** What another has summed counts here as well. */
    void add(YearlyRuns other) {
        other.sums.forEach((part, sum) -> sums.merge(part, sum, Sum::plus));
    }

    /** At the end, when all documents are known. */
    void writeRuns(Sheets sheets) {
        sums.forEach((part, sum) -> write(part, sum, sheets));
    }

    private void write(Part part, Sum sum, Sheets sheets) {
        LocalDateTime sent = part.published.minusDays(8).atTime(10, 0);
        LocalDateTime decided = part.published.minusDays(7).atTime(15, 30);
        sheets.of(Table.PAYROLL_RUN)
                .id(part.runId())
                .text(part.kind.name())
                .date(part.yearEnds())
                .number(part.taxYear)
                .number(LAST_PERIOD)
                .number(sum.documents)
                .flag(false)
                .number(0)
                .text("PUBLISHED")
                .text(SENDER)
                .utc(decided)
                .text(SENDER)
                .utc(decided)
                .text(OFFICER)
                .utc(decided)
                .text(OFFICER)
                .utc(LocalDateTime.ofInstant(
                        part.published.atStartOfDay(Today.LONDON).toInstant(), ZoneOffset.UTC))
                .utc(sent)
                .text(SENDER)
                .text(Fingerprint.of(part.name() + part.yearEnds()))
                .number(1)
                .end();
        DataKey key = keys.of(part.department);
        sheets.of(Table.PAYROLL_RUN_PART)
                .id(part.runId())
                .text(part.department)
                .date(part.yearEnds())
                .number(0)
                .text(Employers.name(part.department))
                .text(Employers.payeReference(part.department))
                .text(Employers.ADDRESS)
                .number(sum.documents)
                .number(key.id())
                .bytes(sum.totals.sealed(part.runId(), key))
                .end();
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
