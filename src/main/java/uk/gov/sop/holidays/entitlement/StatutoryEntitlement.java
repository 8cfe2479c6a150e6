package uk.gov.sop.holidays.entitlement;

import static uk.gov.sop.holidays.entitlement.PartOfYear.Kind.STARTED;
import static uk.gov.sop.holidays.entitlement.PartOfYear.Kind.WHOLE;

import java.math.BigDecimal;

/**
 * The least leave the law gives in a leave year, public holidays included: 5.6 weeks, at most 28 days (Working Time
 * Regulations 1998, regulations 13 and 13A; for irregular hours see {@link IrregularHours}). Every figure is that of the
 * calculator at gov.uk/calculate-your-holiday-entitlement: an employer may round up and never down.
 */
public final class StatutoryEntitlement {

    static final Fraction WEEKS = Fraction.of(56, 10);
    static final Fraction MOST = Fraction.of(28, 1);
    static final BigDecimal HALF = new BigDecimal("0.5");
    static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final int WEEK = 7;

    private enum Unit {
        DAYS,
        SHIFTS,
        WEEKS
    }

    private final Unit unit;
    private final Fraction aWeek;
    private final PartOfYear part;

    private StatutoryEntitlement(Unit unit, Fraction aWeek, PartOfYear part) {
        this.unit = unit;
        this.aWeek = aWeek;
        this.part = part;
    }

    /** In days, for somebody who works so many of them a week. */
    public static StatutoryEntitlement days(BigDecimal aWeek) {
        return new StatutoryEntitlement(Unit.DAYS, Fraction.of(aWeek), PartOfYear.whole());
    }

    /** In shifts, for somebody who works so many of them in a pattern that repeats after so many days. */
    public static StatutoryEntitlement shifts(int shifts, int days) {
        return new StatutoryEntitlement(Unit.SHIFTS, Fraction.of((long) shifts * WEEK, days), PartOfYear.whole());
    }

    /** In weeks, for somebody whose days differ from week to week. */
    public static StatutoryEntitlement weeks() {
        return new StatutoryEntitlement(Unit.WEEKS, Fraction.of(1, 1), PartOfYear.whole());
    }

    /** For somebody employed for a part of the leave year only. */
    public StatutoryEntitlement in(PartOfYear other) {
        return new StatutoryEntitlement(unit, aWeek, other);
    }

    /** As published: rounded up, to as many decimals as the calculator shows. */
    public BigDecimal amount() {
        return exact().roundedUpTo(shown());
    }

    boolean isLimited() {
        return WEEKS.times(aWeek).isAbove(MOST);
    }

    /** A starter's days and shifts are rounded up to halves before anything is made of them; all else is exact. */
    Fraction exact() {
        Fraction exact = WEEKS.times(aWeek).atMost(MOST).times(part.share());
        return part.kind() == STARTED && unit != Unit.WEEKS ? Fraction.of(exact.roundedUpTo(HALF)) : exact;
    }

    private BigDecimal shown() {
        return switch (unit) {
            case DAYS -> TENTH;
            case SHIFTS -> part.kind() == WHOLE || part.kind() == STARTED ? TENTH : HUNDREDTH;
            case WEEKS -> HUNDREDTH;
        };
    }
}
