package uk.gov.sop.local.data.pay;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.gov.sop.local.data.Almanac;
import uk.gov.sop.local.data.Dice;
import uk.gov.sop.local.data.Rows;
import uk.gov.sop.local.data.Sheets;
import uk.gov.sop.local.data.Table;
import uk.gov.sop.local.data.cast.Colleague;
import uk.gov.sop.pay.slips.RunTotals;
import uk.gov.sop.pay.slips.SlipSeal;
import uk.gov.sop.shared.Fingerprint;
import uk.gov.sop.shared.TaxYear;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.sealing.DataKey;

/** Payslips on their sheets, and the runs that hold them: a run a department and pay day. P60s and P11Ds with them. */
public final class PayRuns {

    private static final String SENDER = "made-up payroll";
    private static final String OFFICER = "made-up officer";

    private final Almanac almanac;
    private final boolean withNext;
    private final PayKeys keys;
    private final YearlyRuns yearly;
    private final Map<String, List<Sum>> sums = new HashMap<>();

    /** @param withNext whether the pay day to come is there already, published in some departments */
    public PayRuns(Almanac almanac, boolean withNext, PayKeys keys) {
        this.almanac = almanac;
        this.withNext = withNext;
        this.keys = keys;
        this.yearly = new YearlyRuns(keys);
    }

    /** @param expenses pence to pay with the salary of each pay day */
    public void write(Colleague person, long[] expenses, Sheets sheets) {
        Dice ids = person.dice("payslips");
        PayHistory.Told told = PayHistory.told(person, almanac, expenses);
        for (MadePayslip payslip : told.payslips()) {
            if (payslip.payDay() <= almanac.lastPaid() || withNext) {
                write(payslip, ids, sheets.of(Table.PAYSLIP));
                sumOf(payslip.post().department(), payslip.payDay()).add(payslip);
            }
        }
        Dice p60s = person.dice("p60s");
        told.p60s().forEach(p60 -> yearly.write(p60, p60s, sheets));
        Dice p11ds = person.dice("p11ds");
        told.p11ds(almanac.today()).forEach(p11d -> yearly.write(p11d, p11ds, sheets));
    }

    /** What another has summed counts here as well. */
    public void add(PayRuns other) {
        yearly.add(other.yearly);
        other.sums.forEach((department, sums) -> {
            for (int i = 0; i < sums.size(); i++) {
                sumOf(department, i).add(sums.get(i));
            }
        });
    }

    /** At the end, when all payslips are known. */
    public void writeRuns(Sheets sheets) {
        yearly.writeRuns(sheets);
        sums.keySet().stream().sorted().forEach(department -> {
            for (int i = 0; i < almanac.payDays().size(); i++) {
                Sum sum = sumOf(department, i);
                if (sum.payslips > 0) {
                    write(department, i, sum, sheets);
                }
            }
        });
    }

    private Sum sumOf(String department, int payDay) {
        List<Sum> ofDepartment = sums.computeIfAbsent(department, d -> new ArrayList<>());
        while (ofDepartment.size() <= payDay) {
            ofDepartment.add(new Sum());
        }
        return ofDepartment.get(payDay);
    }

    private static UUID runId(String department, LocalDate payDay) {
        return new Dice(payDay.toEpochDay(), department).id(millis(payDay));
    }

    private static long millis(LocalDate payDay) {
        return payDay.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    private void write(MadePayslip payslip, Dice ids, Rows rows) {
        LocalDate date = payslip.date();
        String department = payslip.post().department();
        SlipSeal.Place place =
                new SlipSeal.Place(ids.id(millis(date)), payslip.person().id(), department, runId(department, date));
        SlipSeal sealed = payslip.sealed(place, keys.of(department));
        rows.id(place.slipId())
                .id(place.runId())
                .id(place.personId())
                .text(department)
                .date(date)
                .number(TaxYear.of(date).startYear())
                .number(TaxYear.periodOf(date))
                .number(sealed.keyId())
                .bytes(sealed.figures())
                .bytes(sealed.body())
                .end();
    }

    private void write(String department, int payDay, Sum sum, Sheets sheets) {
        LocalDate date = almanac.payDays().get(payDay);
        boolean published = payDay <= almanac.lastPaid() || department.equals("CO");
        LocalDate sent = date.minusDays(6).isBefore(almanac.today()) ? date.minusDays(6) : almanac.today();
        LocalDateTime decided = published ? sent.minusDays(1).atTime(15, 30) : null;
        String officer = published ? OFFICER : null;
        sheets.of(Table.PAYROLL_RUN)
                .id(runId(department, date))
                .text("PAYSLIPS")
                .date(date)
                .number(TaxYear.of(date).startYear())
                .number(TaxYear.periodOf(date))
                .number(sum.payslips)
                .flag(false)
                .number(0)
                .text(published ? "PUBLISHED" : "RECEIVED")
                .text(SENDER)
                .utc(decided)
                .text(published ? SENDER : null)
                .utc(decided)
                .text(officer)
                .utc(decided)
                .text(officer)
                .utc(
                        published
                                ? LocalDateTime.ofInstant(
                                        date.atStartOfDay(Today.LONDON).toInstant(), ZoneOffset.UTC)
                                : null)
                .utc(sent.minusDays(1).atTime(10, 0))
                .text(SENDER)
                .text(Fingerprint.of(department + date))
                .number(published ? 1 : 0)
                .end();
        DataKey key = keys.of(department);
        sheets.of(Table.PAYROLL_RUN_PART)
                .id(runId(department, date))
                .text(department)
                .date(date)
                .number(0)
                .text(Employers.name(department))
                .text(Employers.payeReference(department))
                .nothing()
                .number(sum.payslips)
                .number(key.id())
                .bytes(sum.totals.sealed(runId(department, date), key))
                .end();
    }

    /** What the payslips of a run come to. */
    private static final class Sum {
        private int payslips;
        private RunTotals totals = RunTotals.NONE;

        void add(MadePayslip payslip) {
            payslips++;
            totals = totals.plus(new RunTotals(
                    payslip.totalPayments(),
                    payslip.totalDeductions(),
                    payslip.net(),
                    payslip.thisPeriod().gross(),
                    payslip.thisPeriod().tax(),
                    payslip.thisPeriod().ni()));
        }

        void add(Sum other) {
            payslips += other.payslips;
            totals = totals.plus(other.totals);
        }
    }
}
