package uk.gov.sop.pay.changes;

import java.util.Locale;
import java.util.regex.Pattern;
import uk.gov.sop.pay.slips.Payment;
import uk.gov.sop.pay.slips.Payment.Element;

/** What sort of payment a line is: as payroll says, or else as its description reads. */
enum SortOfPay {
    UNPAID_LEAVE(Element.UNPAID_LEAVE, "unpa?i?d|without pay|\\blwp\\b|career break"),
    STRIKE(Element.STRIKE, "strike|ind(ustrial)?\\.? action"),
    RECOVERY(Element.RECOVERY, "recover|overpa(y|id)|o/payment|repayment"),
    ARREARS(Element.ARREARS, "arrears|\\barrs?\\b|back ?-?pay|back ?-?dated"),
    OVERTIME(Element.OVERTIME, "overtime|\\bo/?t\\b|additional hours|extra hours|call ?-?out|on ?-?call"),
    ALLOWANCE(
            Element.ALLOWANCE,
            "allowance|\\ball(ow|ce)\\b|supplement|weighting|premium|responsibility|deputising|temporary promotion"),
    ONE_OFF(Element.ONE_OFF, "bonus|award|one ?-?off|lump sum|recognition|honorarium|voucher|non ?-?consolidated"),
    SALARY(Element.SALARY, "salary|basic pay|wage");

    private final Element element;
    private final Pattern words;

    SortOfPay(Element element, String words) {
        this.element = element;
        this.words = Pattern.compile(words);
    }

    static Element of(Payment payment) {
        if (payment.element() != null) {
            return payment.element();
        }
        if (!payment.countsAsPay()) {
            return Element.EXPENSES;
        }
        return payment.periodOf() == null ? of(payment.description()) : Element.ARREARS;
    }

    private static Element of(String description) {
        String folded = description.toLowerCase(Locale.UK);
        for (SortOfPay sort : values()) {
            if (sort.words.matcher(folded).find()) {
                return sort.element;
            }
        }
        return Element.OTHER;
    }
}
