package uk.gov.sop.local.data.pay;

import org.jspecify.annotations.Nullable;

/** One thing taken from pay, with what is left to repay of it. */
record Deduction(
        Kind kind,
        String description,
        long amount,
        @Nullable Long balance) {

    enum Kind {
        TAX,
        NATIONAL_INSURANCE,
        PENSION,
        STUDENT_LOAN,
        OTHER
    }

    void writeTo(StringBuilder json) {
        json.append("{\"kind\":\"").append(kind).append("\",\"description\":\"").append(description);
        json.append("\",\"amount\":").append(amount);
        if (balance != null) {
            json.append(",\"balance\":").append(balance);
        }
        json.append('}');
    }
}
