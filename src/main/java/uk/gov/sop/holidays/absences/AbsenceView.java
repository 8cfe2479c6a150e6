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

        @Schema(description = "Days of which only some hours are away.")
        List<PartDay> partDays,

        @Nullable @Schema(nullable = true, description = "Up to which day a note or certificate covers it.")
        LocalDate evidenceTo,

        @Nullable
        @Schema(
                nullable = true,
                description = "From which day a note or certificate is still needed; null where none is.")
        LocalDate evidenceNeededFrom,

        @Schema(
                description =
                        "What each day costs; they add up to the cost. Empty for what is counted in calendar days.")
        List<AbsenceDay> days,

        @Nullable
        @Schema(
                nullable = true,
                description = "With `CHANGE_REQUESTED`: what is to stand instead. Until that is decided all else here "
                        + "stands.")
        ProposedView proposed,

        Instant requestedAt,

        @Nullable @Schema(nullable = true, description = "Who decides; null when nobody has to.")
        String waitsForName,

        @Nullable @Schema(nullable = true) Instant decidedAt,

        @Nullable @Schema(nullable = true, description = "What your manager says; often nothing.")
        String decisionReason,

        @Schema(description = "What happened to it, oldest first.")
        List<LeaveEvents.Event> history,

        List<Action> actions) {

    static AbsenceView of(
            Absence absence, @Nullable String waitsForName, List<LeaveEvents.Event> history, List<Action> actions) {
        AbsenceSummary summary = AbsenceSummary.of(absence);
        AbsenceTerms terms = absence.terms();
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
                terms.partDays(),
                terms.evidenceTo(),
                terms.evidenceNeededFrom(),
                absence.cost().days(),
                absence.proposed().map(ProposedView::of).orElse(null),
                absence.progress().requestedAt(),
                waitsForName,
                absence.progress().decidedAt(),
                absence.progress().decisionReason(),
                history,
                actions);
    }

    /** What the caller may do next. */
    @Schema(name = "AbsenceAction")
    enum Action {
        change,
        cancel
    }

    /** What is to stand instead. */
    @Schema(name = "ProposedAbsence")
    record ProposedView(
            AbsenceType type,
            LocalDate startsOn,
            LocalDate endsOn,
            boolean startsAfternoon,
            boolean endsMidday,

            @Schema(examples = "Annual leave: 14 to 18 December 2026")
            String title,

            int costMinutes,
            @Schema(examples = "5 days (37 hours)") String cost,
            List<PartDay> partDays,
            List<AbsenceDay> days) {

        static ProposedView of(ProposedAbsence proposed) {
            AbsenceTerms terms = proposed.terms();
            return new ProposedView(
                    terms.type(),
                    terms.dates().startsOn(),
                    terms.dates().endsOn(),
                    terms.dates().startsAfternoon(),
                    terms.dates().endsMidday(),
                    terms.title(),
                    proposed.cost().minutes(),
                    terms.costText(proposed.cost()),
                    terms.partDays(),
                    proposed.days());
        }
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
                    absence.costText());
        }
    }
}
