package uk.gov.sop.holidays.absences;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.holidays.policy.AbsenceType;

/** An absence as its person sees it. */
@Schema(name = "Absence")
record AbsenceView(
        UUID id,
        AbsenceType type,
        AbsenceStatus status,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean startsAfternoon,
        boolean endsMidday,

        @Schema(examples = "Annual leave: 14 to 18 December 2026")
        String title,

        @Schema(examples = "2220") int costMinutes,
        @Schema(examples = "5 days (37 hours)") String cost,

        @Schema(description = "What each day costs; they add up to the cost.")
        List<AbsenceDay> days,

        Instant requestedAt,

        @Nullable @Schema(nullable = true, description = "Who decides; null when nobody has to.")
        String waitsForName,

        @Nullable @Schema(nullable = true) Instant decidedAt,

        @Nullable @Schema(nullable = true, description = "What your manager says; often nothing.")
        String decisionReason,

        List<Action> actions) {

    static AbsenceView of(Absence absence, @Nullable String waitsForName, List<Action> actions) {
        AbsenceSummary summary = AbsenceSummary.of(absence);
        return new AbsenceView(
                summary.id(),
                summary.type(),
                summary.status(),
                summary.startsOn(),
                summary.endsOn(),
                summary.startsAfternoon(),
                summary.endsMidday(),
                summary.title(),
                summary.costMinutes(),
                summary.cost(),
                absence.cost().days(),
                absence.requestedAt(),
                waitsForName,
                absence.decidedAt(),
                absence.decisionReason(),
                actions);
    }

    /** What the caller may do next. */
    @Schema(name = "AbsenceAction")
    enum Action {
        change,
        cancel
    }

    @Schema(name = "AbsenceSummary")
    record AbsenceSummary(
            UUID id,
            AbsenceType type,
            AbsenceStatus status,
            LocalDate startsOn,
            LocalDate endsOn,
            boolean startsAfternoon,
            boolean endsMidday,

            @Schema(examples = "Annual leave: 14 to 18 December 2026")
            String title,

            @Schema(examples = "2220") int costMinutes,
            @Schema(examples = "5 days (37 hours)") String cost) {

        static AbsenceSummary of(Absence absence) {
            return new AbsenceSummary(
                    absence.id(),
                    absence.type(),
                    absence.status(),
                    absence.dates().startsOn(),
                    absence.dates().endsOn(),
                    absence.dates().startsAfternoon(),
                    absence.dates().endsMidday(),
                    absence.title(),
                    absence.cost().minutes(),
                    absence.cost().toString());
        }
    }
}
