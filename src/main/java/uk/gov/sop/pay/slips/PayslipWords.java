package uk.gov.sop.pay.slips;

import java.util.List;
import uk.gov.sop.pay.glossary.Glossary;
import uk.gov.sop.pay.glossary.Language;
import uk.gov.sop.pay.glossary.TakenFromPay;
import uk.gov.sop.pay.glossary.TaxCodePart;

/** What is on one payslip, in words. */
record PayslipWords(Payslip slip, int taxYear, Glossary glossary, Language language) {

    String of(Payment payment) {
        return glossary.payment(payment.element(), payment.description(), payment.amount(), language);
    }

    String of(Deduction deduction) {
        return glossary.deduction(
                new TakenFromPay(
                        deduction.kind().name(),
                        deduction.description(),
                        deduction.amount(),
                        slip.pensionRate(),
                        pensionable()),
                taxYear,
                language);
    }

    List<TaxCodePart> taxCode() {
        return glossary.taxCode(slip.taxCode(), slip.taxBasis().name(), taxYear, language);
    }

    String taxBasis() {
        return glossary.taxBasis(slip.taxBasis().name(), language);
    }

    String niLetter() {
        return glossary.niLetter(slip.niLetter(), language);
    }

    List<Explanation> explanations() {
        return Explanation.of(slip, glossary, language);
    }

    private long pensionable() {
        return slip.payments().stream()
                .filter(payment -> Boolean.TRUE.equals(payment.pensionable()))
                .mapToLong(Payment::amount)
                .sum();
    }
}
