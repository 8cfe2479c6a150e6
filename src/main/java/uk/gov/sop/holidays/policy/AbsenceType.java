package uk.gov.sop.holidays.policy;

import static uk.gov.sop.holidays.policy.AbsenceType.Trait.CALENDAR_DAYS;
import static uk.gov.sop.holidays.policy.AbsenceType.Trait.EARNS_NO_LEAVE;
import static uk.gov.sop.holidays.policy.AbsenceType.Trait.FAMILY_LEAVE;
import static uk.gov.sop.holidays.policy.AbsenceType.Trait.GIVES_LEAVE_BACK;
import static uk.gov.sop.holidays.policy.AbsenceType.Trait.NEEDS_NO_APPROVAL;
import static uk.gov.sop.holidays.policy.AbsenceType.Trait.SENSITIVE;

import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why somebody is away, and all that follows from it whatever the department: what differs is in {@link LeavePolicy}. */
public enum AbsenceType {
    ANNUAL_LEAVE("Annual leave", Pay.PAID, Pot.ANNUAL_LEAVE, null, Lengths.YEAR),
    PRIVILEGE_LEAVE("Privilege leave", Pay.PAID, Pot.PRIVILEGE, null, Lengths.YEAR),
    PUBLIC_HOLIDAY_LEAVE("Leave for public holidays", Pay.PAID, Pot.PUBLIC_HOLIDAYS, null, Lengths.YEAR),
    FLEXI_LEAVE("Flexi leave", Pay.PAID, Pot.FLEXI, null, Lengths.YEAR),
    TIME_OFF_IN_LIEU("Time off in lieu", Pay.PAID, Pot.TIME_OFF_IN_LIEU, null, Lengths.YEAR),
    /** Self-certified to 7 calendar days; statutory sick pay from the first since 6 April 2026. */
    SICKNESS(
            "Sickness",
            Pay.AS_SCHEME,
            null,
            new Evidence(7, "fit note"),
            Lengths.YEAR,
            NEEDS_NO_APPROVAL,
            SENSITIVE,
            GIVES_LEAVE_BACK),
    MATERNITY_LEAVE(
            "Maternity leave",
            Pay.AS_SCHEME,
            null,
            new Evidence(0, "maternity certificate (MAT B1)"),
            Lengths.FAMILY,
            CALENDAR_DAYS,
            SENSITIVE,
            FAMILY_LEAVE),
    PATERNITY_LEAVE("Paternity leave", Pay.AS_SCHEME, null, null, Lengths.PATERNITY, SENSITIVE, FAMILY_LEAVE),
    ADOPTION_LEAVE(
            "Adoption leave",
            Pay.AS_SCHEME,
            null,
            new Evidence(0, "matching certificate"),
            Lengths.FAMILY,
            CALENDAR_DAYS,
            SENSITIVE,
            FAMILY_LEAVE),
    SHARED_PARENTAL_LEAVE(
            "Shared parental leave", Pay.AS_SCHEME, null, null, Lengths.FAMILY, CALENDAR_DAYS, SENSITIVE, FAMILY_LEAVE),
    PARENTAL_BEREAVEMENT_LEAVE(
            "Parental bereavement leave",
            Pay.AS_SCHEME,
            null,
            null,
            Lengths.PATERNITY,
            NEEDS_NO_APPROVAL,
            SENSITIVE,
            FAMILY_LEAVE),
    /** One week a year, Carer's Leave Act 2023. */
    CARERS_LEAVE("Carer's leave", Pay.UNPAID, null, null, Lengths.YEAR, SENSITIVE),
    JURY_SERVICE("Jury service", Pay.PAID, null, new Evidence(0, "jury summons"), Lengths.YEAR, NEEDS_NO_APPROVAL),
    WITNESS_DUTY("Witness duty", Pay.PAID, null, new Evidence(0, "witness summons"), Lengths.YEAR, NEEDS_NO_APPROVAL),
    RESERVE_FORCES("Reserve forces training", Pay.PAID, null, new Evidence(0, "training notice"), Lengths.YEAR),
    VOLUNTEERING("Volunteering", Pay.PAID, null, null, Lengths.YEAR),
    EMERGENCY_LEAVE("Emergency leave", Pay.PAID, null, null, Lengths.YEAR, NEEDS_NO_APPROVAL, SENSITIVE),
    SPECIAL_LEAVE_UNPAID("Special leave without pay", Pay.UNPAID, null, null, Lengths.YEAR, SENSITIVE),
    STUDY_LEAVE("Study leave", Pay.PAID, null, null, Lengths.YEAR),
    UNPAID_LEAVE("Unpaid leave", Pay.UNPAID, null, null, Lengths.YEAR),
    /** Leave is not earned meanwhile. */
    CAREER_BREAK("Career break", Pay.UNPAID, null, null, Lengths.FIVE_YEARS, CALENDAR_DAYS, EARNS_NO_LEAVE);

    /** The most calendar days that one absence may have. */
    private static final class Lengths {
        private static final int YEAR = 366;
        private static final int FAMILY = 52 * 7;
        private static final int PATERNITY = 14;
        private static final int FIVE_YEARS = 5 * 365 + 2;
    }

    /** Whether it is paid. */
    @Schema(name = "AbsencePay")
    public enum Pay {
        PAID,
        UNPAID,
        /** Statutory pay, or the department's scheme where that gives more. */
        AS_SCHEME
    }

    /** What is otherwise than for most. */
    enum Trait {
        NEEDS_NO_APPROVAL,
        SENSITIVE,
        CALENDAR_DAYS,
        GIVES_LEAVE_BACK,
        EARNS_NO_LEAVE,
        FAMILY_LEAVE
    }

    /**
     * @param afterDays calendar days for which the person's own word is enough
     * @param what for example {@code fit note}
     */
    public record Evidence(int afterDays, String what) {}

    private final String label;
    private final Pay pay;
    private final @Nullable Pot pot;
    private final @Nullable Evidence evidence;
    private final int longestDays;
    private final Set<Trait> traits;

    AbsenceType(
            String label, Pay pay, @Nullable Pot pot, @Nullable Evidence evidence, int longestDays, Trait... traits) {
        this.label = label;
        this.pay = pay;
        this.pot = pot;
        this.evidence = evidence;
        this.longestDays = longestDays;
        this.traits = Set.of(traits);
    }

    /** As staff read it. */
    public String label() {
        return label;
    }

    public Pay pay() {
        return pay;
    }

    /** What it draws on; empty where it costs no leave. */
    public Optional<Pot> pot() {
        return Optional.ofNullable(pot);
    }

    public Optional<Evidence> evidence() {
        return Optional.ofNullable(evidence);
    }

    /** The most calendar days that one absence may have. */
    public int longestDays() {
        return longestDays;
    }

    /** Otherwise it stands from the moment it is recorded. */
    public boolean needsApproval() {
        return !traits.contains(Trait.NEEDS_NO_APPROVAL);
    }

    /** Only the person and who decides see it by name; to everybody else they are away. */
    public boolean isSensitive() {
        return traits.contains(Trait.SENSITIVE);
    }

    /** Counted in calendar days, not priced day by day in working time. */
    public boolean isInCalendarDays() {
        return traits.contains(Trait.CALENDAR_DAYS);
    }

    /** Whether leave booked for the same days is not used up. */
    public boolean givesLeaveBack() {
        return traits.contains(Trait.GIVES_LEAVE_BACK);
    }

    public boolean earnsLeave() {
        return !traits.contains(Trait.EARNS_NO_LEAVE);
    }

    /** After which all statutory leave that could not be taken is carried over. */
    public boolean isFamilyLeave() {
        return traits.contains(Trait.FAMILY_LEAVE);
    }
}
