package uk.gov.sop.pay.runs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.intake.RunKind;
import uk.gov.sop.pay.slips.RunTotals;
import uk.gov.sop.shared.Money;

/** A payroll run as officers see it: how far it is, what it comes to, and nothing of anybody's pay. */
@Schema(name = "PayrollRun")
record PayRunView(
        UUID id,
        RunKind kind,

        @Schema(description = "Of yearly documents 5 April, the last day of the tax year.")
        LocalDate payDate,

        @Schema(description = "The calendar year it begins in: 2026 for 2026/27.", examples = "2026")
        int taxYear,

        int taxPeriod,

        @Schema(description = "Its payslips take the place of published ones of the same pay date.")
        boolean corrects,

        PayRunProgress.Status status,

        @Schema(description = "How many there are, payslips or documents.")
        int payslips,

        @Nullable
        @Schema(
                nullable = true,
                description =
                        "Null where there are fewer than five payslips, in the run or in what the totals of its parts "
                                + "leave over: they would tell what somebody is paid. Whoever sends a run knows what it comes to, "
                                + "and the file is refused unless its control totals agree. Null too where the kept totals were damaged.")
        TotalsView totals,

        @Schema(description = "What it holds for each department, in the order of their codes.")
        List<PartView> parts,

        @Schema(description = "How many findings of the report are to be read before it is checked.")
        int warnings,

        Instant receivedAt,

        @Schema(description = "SHA-256 of the file received, in base64url.")
        String fingerprint,

        @Nullable @Schema(nullable = true) Instant checkedAt,
        @Nullable @Schema(nullable = true) Instant approvedAt,
        @Nullable @Schema(nullable = true) Instant publishedAt,

        @Nullable @Schema(nullable = true, description = "From when staff see it; null until it is published.")
        Instant visibleFrom,

        @Nullable @Schema(nullable = true) Instant withdrawnAt,

        @Nullable @Schema(nullable = true, description = "Why it was withdrawn.")
        String reason,

        @Schema(
                description =
                        "What you may do next. `replace` and `withdraw` are refused with `PAYROLL_RUN_FOLLOWED` once "
                                + "a later run goes on from this one.")
        List<Action> actions) {

    /** What the caller may do next. */
    @Schema(name = "PayrollRunAction")
    enum Action {
        replace,
        check,
        approve,
        publish,
        withdraw
    }

    @Schema(
            name = "PayrollRunTotals",
            description =
                    "The control totals: payments less deductions are the net pay. Of P60s, `gross` is the pay for income "
                            + "tax in this employment, and payments, deductions and net are nought; of P11Ds all but `gross`, the cash equivalents.")
    record TotalsView(Money payments, Money deductions, Money net, Money gross, Money tax, Money ni) {

        static TotalsView of(RunTotals totals) {
            return new TotalsView(
                    Money.pence(totals.payments()),
                    Money.pence(totals.deductions()),
                    Money.pence(totals.net()),
                    Money.pence(totals.gross()),
                    Money.pence(totals.tax()),
                    Money.pence(totals.ni()));
        }
    }

    @Schema(name = "PayrollRunPart")
    record PartView(
            @Schema(examples = "CO") String department,
            @Schema(examples = "Cabinet Office") String employer,
            @Schema(examples = "120/AB12345") String payeReference,
            int payslips,

            @Nullable @Schema(nullable = true, description = "Null of fewer than five payslips, or damaged.")
            TotalsView totals) {}
}
