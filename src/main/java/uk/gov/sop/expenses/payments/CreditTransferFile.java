package uk.gov.sop.expenses.payments;

import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import uk.gov.sop.shared.Money;

/**
 * A batch as banks take it: customer credit transfer initiation, ISO 20022 {@code pain.001.001.09}, for domestic
 * payments in pounds. Accounts are given by number and sort code (clearing system {@code GBDSC}).
 */
final class CreditTransferFile {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    private static final int LONGEST_NAME = 140;

    private final PaymentInstruction instruction;
    private final Elements xml;

    private CreditTransferFile(PaymentInstruction instruction, Elements xml) {
        this.instruction = instruction;
        this.xml = xml;
    }

    /**
     * Writes one payment after another and keeps none.
     *
     * @param payments all with an account
     * @param out stays open
     * @throws IllegalStateException when the payments are not those that the instruction announces; what was written
     *     by then is no whole document
     */
    static void write(PaymentInstruction instruction, Stream<BatchedPayment> payments, OutputStream out)
            throws IOException {
        try {
            Elements.document(out, "Document", NAMESPACE, xml -> {
                CreditTransferFile file = new CreditTransferFile(instruction, xml);
                xml.within("CstmrCdtTrfInitn", () -> {
                    file.header();
                    xml.within("PmtInf", () -> file.batch(payments.iterator()));
                });
            });
        } catch (XMLStreamException e) {
            throw new IOException("The payments could not be written.", e);
        }
    }

    private void header() throws XMLStreamException {
        xml.within("GrpHdr", () -> {
            xml.text("MsgId", BatchedPayment.digits(instruction.id()));
            xml.text(
                    "CreDtTm",
                    instruction.madeAt().truncatedTo(ChronoUnit.SECONDS).toString());
            totals();
            xml.text("InitgPty/Nm", name(instruction.payer()));
        });
    }

    private void batch(Iterator<BatchedPayment> payments) throws XMLStreamException {
        xml.text("PmtInfId", BatchedPayment.digits(instruction.id()));
        xml.text("PmtMtd", "TRF");
        xml.text("BtchBookg", "true");
        totals();
        xml.text("ReqdExctnDt/Dt", instruction.payOn().toString());
        xml.text("Dbtr/Nm", name(instruction.payer()));
        account("DbtrAcct", instruction.account());
        bank("DbtrAgt", instruction.account());
        long count = 0;
        Money sum = Money.ZERO;
        while (payments.hasNext()) {
            BatchedPayment payment = payments.next();
            xml.within("CdtTrfTxInf", () -> transfer(payment));
            count++;
            sum = sum.plus(payment.amount());
        }
        instruction.requireSame(count, sum);
    }

    private void transfer(BatchedPayment payment) throws XMLStreamException {
        BankAccount account = payment.requireAccount();
        xml.text("PmtId/EndToEndId", BatchedPayment.digits(payment.id()));
        xml.text("Amt/InstdAmt", "Ccy", payment.amount().currency().name(), Pounds.of(payment.amount()));
        bank("CdtrAgt", account);
        xml.text("Cdtr/Nm", name(payment.name()));
        account("CdtrAcct", account);
        // Business expenses, in the list of external purpose codes.
        xml.text("Purp/Cd", "BEXP");
        xml.text("RmtInf/Ustrd", "Expenses " + payment.reference());
    }

    private void totals() throws XMLStreamException {
        xml.text("NbOfTxs", Long.toString(instruction.payments()));
        xml.text("CtrlSum", Pounds.of(instruction.total()));
    }

    private void account(String path, BankAccount account) throws XMLStreamException {
        xml.within(path + "/Id/Othr", () -> {
            xml.text("Id", account.accountNumber());
            xml.text("SchmeNm/Cd", "BBAN");
        });
    }

    private void bank(String path, BankAccount account) throws XMLStreamException {
        xml.within(path + "/FinInstnId/ClrSysMmbId", () -> {
            xml.text("ClrSysId/Cd", "GBDSC");
            xml.text("MmbId", account.sortCode());
        });
    }

    private static String name(String name) {
        return SwiftText.of(name, LONGEST_NAME);
    }
}
