package uk.gov.sop.pay.intake.csv;

import java.util.List;
import java.util.stream.Stream;

/** What a row of a run is, by its first column. */
enum CsvRow {
    RUN,
    PAYSLIP,
    PAYMENT,
    DEDUCTION,
    NET_PAYMENT,
    P60,
    NATIONAL_INSURANCE,
    STATUTORY_PAY,
    P11D,
    BENEFIT,
    UNREADABLE;

    /** The rows that follow it and belong to it, by their kinds. */
    List<CsvRow> parts() {
        return switch (this) {
            case PAYSLIP -> List.of(PAYMENT, DEDUCTION, NET_PAYMENT);
            case P60 -> List.of(NATIONAL_INSURANCE, STATUTORY_PAY);
            case P11D -> List.of(BENEFIT);
            case RUN, PAYMENT, DEDUCTION, NET_PAYMENT, NATIONAL_INSURANCE, STATUTORY_PAY, BENEFIT, UNREADABLE ->
                List.of();
        };
    }

    boolean isWhole() {
        return !parts().isEmpty();
    }

    boolean isPart() {
        return Stream.of(PAYSLIP, P60, P11D).anyMatch(whole -> whole.parts().contains(this));
    }

    /** The array that it goes into. */
    String array() {
        return switch (this) {
            case PAYMENT -> "payments";
            case DEDUCTION -> "deductions";
            case NET_PAYMENT -> "netPayments";
            case NATIONAL_INSURANCE -> "nationalInsurance";
            case STATUTORY_PAY -> "statutoryPay";
            case BENEFIT -> "benefits";
            case RUN, PAYSLIP, P60, P11D, UNREADABLE ->
                throw new IllegalStateException(this + " is no part of anything.");
        };
    }
}
