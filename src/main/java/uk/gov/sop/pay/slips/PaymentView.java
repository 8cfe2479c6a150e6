package uk.gov.sop.pay.slips;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.glossary.PayElement;
import uk.gov.sop.shared.Money;

/** A payment as the payslip's owner reads it. */
@Schema(name = "PayslipPayment")
public record PaymentView(
        @Schema(examples = "Salary") String description,

        @Schema(description = "What it is, in plain words.", examples = "Your pay for your contracted hours.")
        String meaning,

        @Schema(nullable = true, description = "What sort of payment it is, where payroll says so.") @Nullable
        PayElement element,

        @Nullable @Schema(nullable = true, description = "Hours, days or miles paid by.")
        BigDecimal units,

        @Schema(nullable = true, description = "What `units` counts, where payroll says so.")
        Payment.@Nullable Unit unit,

        @Nullable @Schema(nullable = true) Money rate,

        Money amount,
        boolean taxable,
        boolean niable,
        boolean pensionable,

        @Nullable
        @Schema(
                required = true,
                nullable = true,
                description = "The month it belongs to when it is arrears.",
                examples = "2026-09")
        String periodOf,

        @Nullable
        @Schema(nullable = true, description = "What it pays or takes away for, where that was asked for here.")
        SourceView source) {

    static PaymentView of(Payment payment, PayslipWords words) {
        Long rate = payment.rate();
        return new PaymentView(
                payment.description(),
                words.of(payment),
                payment.element(),
                payment.units(),
                payment.unit(),
                rate == null ? null : Money.pence(rate),
                Money.pence(payment.amount()),
                payment.taxable(),
                payment.niable(),
                Boolean.TRUE.equals(payment.pensionable()),
                payment.periodOf() == null ? null : payment.periodOf().toString(),
                payment.source() == null ? null : SourceView.of(payment.source()));
    }

    /** @param href where it is read */
    @Schema(name = "PayslipPaymentSource")
    public record SourceView(
            Payment.Source.Kind kind,
            UUID id,

            @Schema(
                    description = "Where it is read, as a path.",
                    examples = "/v1/expense-claims/0192e000-0000-7000-8000-000000000001")
            String href) {

        static SourceView of(Payment.Source source) {
            String collection = switch (source.kind()) {
                case EXPENSE_CLAIM -> "/v1/expense-claims/";
                case ABSENCE -> "/v1/holidays/";
            };
            return new SourceView(source.kind(), source.id(), collection + source.id());
        }
    }
}
