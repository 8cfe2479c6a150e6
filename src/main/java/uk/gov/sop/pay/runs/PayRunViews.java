package uk.gov.sop.pay.runs;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.intake.PayRunPart;
import uk.gov.sop.pay.runs.PayRunView.Action;
import uk.gov.sop.pay.runs.PayRunView.PartView;
import uk.gov.sop.pay.runs.PayRunView.TotalsView;
import uk.gov.sop.pay.slips.RunTotals;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.sealing.DataKeys;
import uk.gov.sop.shared.sealing.Unopened;

/** Payroll runs for officers: their totals opened, and what this officer may do next. */
@Singleton
class PayRunViews {

    /** Totals of fewer payslips tell what somebody is paid. */
    private static final int FEWEST = 5;

    private final DataKeys keys;
    private final CurrentPerson officer;
    private final Today today;

    PayRunViews(DataKeys keys, CurrentPerson officer, Today today) {
        this.keys = keys;
        this.officer = officer;
        this.today = today;
    }

    PayRunView of(PayRun run) {
        PayRunProgress progress = run.progress();
        return new PayRunView(
                run.id(),
                run.kind(),
                run.payDate(),
                run.taxYear(),
                run.taxPeriod(),
                run.corrects(),
                progress.status(),
                run.payslips(),
                totals(run),
                run.parts().stream().map(part -> part(run, part)).toList(),
                run.warnings(),
                run.receivedAt(),
                run.fingerprint(),
                at(progress.checked()),
                at(progress.approved()),
                at(progress.published()),
                progress.visibleFrom(),
                at(progress.withdrawn()),
                progress.reason(),
                actions(progress));
    }

    /** The parts whose totals are not told must not be worked out from those of the others. */
    private @Nullable TotalsView totals(PayRun run) {
        int hidden = run.parts().stream()
                .mapToInt(PayRunPart::payslips)
                .filter(payslips -> payslips < FEWEST)
                .sum();
        if (run.payslips() < FEWEST || hidden > 0 && hidden < FEWEST) {
            return null;
        }
        List<RunTotals> opened =
                run.parts().stream().flatMap(part -> opened(run, part).stream()).toList();
        return opened.size() == run.parts().size()
                ? TotalsView.of(opened.stream().reduce(RunTotals.NONE, RunTotals::plus))
                : null;
    }

    private PartView part(PayRun run, PayRunPart part) {
        return new PartView(
                part.department(),
                part.employer(),
                part.payeReference(),
                part.payslips(),
                part.payslips() < FEWEST
                        ? null
                        : opened(run, part).map(TotalsView::of).orElse(null));
    }

    /** Empty where they were damaged: the run must still be looked at, replaced or withdrawn. */
    private Optional<RunTotals> opened(PayRun run, PayRunPart part) {
        try {
            return Optional.of(RunTotals.opened(part.totals(), run.id(), keys.byId(part.keyId())));
        } catch (Unopened damaged) {
            return Optional.empty();
        }
    }

    private static @Nullable Instant at(PayRunProgress.@Nullable Act act) {
        return act == null ? null : act.at();
    }

    private List<Action> actions(PayRunProgress progress) {
        return switch (progress.status()) {
            case RECEIVED -> List.of(Action.replace, Action.check, Action.withdraw);
            case CHECKED ->
                progress.needsAnotherThan(officer.account())
                        ? List.of(Action.replace, Action.withdraw)
                        : List.of(Action.replace, Action.approve, Action.withdraw);
            case APPROVED -> List.of(Action.replace, Action.publish, Action.withdraw);
            case PUBLISHED -> progress.mayBeWithdrawn(today.now()) ? List.of(Action.withdraw) : List.of();
            case WITHDRAWN -> List.of();
        };
    }
}
