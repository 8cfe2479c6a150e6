package uk.gov.sop.expenses.payments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.gov.sop.shared.Money;

/** Payments and batches, and how they are written. */
final class PaymentSamples {

    static final UUID BATCH = UUID.fromString("01a1ffeb-c948-774a-92d6-88d8914b4828");
    static final UUID FIRST = UUID.fromString("01a1ffeb-c4ae-7585-b473-63d4b429bdca");
    static final BankAccount ACCOUNT = new BankAccount("000012", "55779911");
    private static final BankAccount OF_DEPARTMENT = new BankAccount("000099", "55779900");

    private PaymentSamples() {}

    static BatchedPayment payment(UUID id, String name, long pence) {
        return new BatchedPayment(
                id, "CO100001", name, "CO-1040", Money.pence(pence), Money.ZERO, "B429BDCA", List.of(), ACCOUNT);
    }

    static BatchedPayment payment(String name) {
        return payment(FIRST, name, 3_700);
    }

    static PaymentInstruction instruction(List<BatchedPayment> payments) {
        return instruction(
                payments.size(), payments.stream().map(BatchedPayment::amount).reduce(Money.ZERO, Money::plus));
    }

    static PaymentInstruction instruction(long payments, Money total) {
        return new PaymentInstruction(
                BATCH,
                Instant.parse("2026-11-16T09:00:00.123456Z"),
                LocalDate.of(2026, 11, 20),
                "Cabinet Office",
                OF_DEPARTMENT,
                payments,
                total);
    }

    static String xml(BatchedPayment... payments) {
        return xml(List.of(payments));
    }

    static String xml(List<BatchedPayment> payments) {
        return xml(instruction(payments), payments);
    }

    static String xml(PaymentInstruction instruction, List<BatchedPayment> payments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CreditTransferFile.write(instruction, payments.stream(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static String csv(PaymentMethod method, List<BatchedPayment> payments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PaymentSheet.write(method, payments.stream(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
