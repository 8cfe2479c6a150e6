package uk.gov.sop.pay.print;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import uk.gov.sop.pay.glossary.Language;
import uk.gov.sop.pay.slips.Explanation;
import uk.gov.sop.pay.slips.Paper;
import uk.gov.sop.pay.slips.PayslipView;

/** All that is on a payslip, in the order in which people ask for it. */
@Singleton
class PrintedPayslip implements Paper<PayslipView> {

    private final Printing printing;
    private final Labels labels;

    PrintedPayslip(Printing printing, Labels labels) {
        this.printing = printing;
        this.labels = labels;
    }

    @Override
    public byte[] print(PayslipView payslip, Language language) {
        Labels.In words = labels.in(language);
        String title = words.of(Label.PAYSLIP) + ", " + words.date(payslip.payDate());
        return printing.pdf(title, words, paper -> print(payslip, words, paper));
    }

    @Override
    public String fileName(PayslipView payslip, Language language) {
        return "%s-%s%s.pdf"
                .formatted(
                        labels.in(language).of(Label.FILE),
                        payslip.payDate(),
                        payslip.correctedBy() == null ? "" : Replacing.IN_FILE_NAMES);
    }

    private static void print(PayslipView payslip, Labels.In words, TaggedPdf paper) throws IOException {
        PayslipTables tables = new PayslipTables(payslip, words);
        paper.title(words.of(Label.PAYSLIP));
        paper.paragraph(words.of(
                Label.PAID_ON, Map.of("department", payslip.departmentName(), "date", words.date(payslip.payDate()))));
        new Replacing(payslip.correctedBy() != null, payslip.corrects() != null).print(paper, words);
        paper.emphasised(words.of(Label.NET) + " " + payslip.totals().net());
        if (payslip.message() != null) {
            paper.heading(words.of(Label.MESSAGE));
            paper.paragraph(payslip.message());
        }
        paper.table(words.of(Label.DETAILS), new PayslipDetails(payslip, words).table());
        paper.table(words.of(Label.PAYMENTS), tables.payments());
        if (!payslip.deductions().isEmpty()) {
            paper.table(words.of(Label.DEDUCTIONS), tables.deductions());
        }
        if (!payslip.netPayments().isEmpty()) {
            paper.table(words.of(Label.NET_PAYMENTS), tables.netPayments());
        }
        paper.table(words.of(Label.FIGURES), tables.figures());
        explain(payslip, words, paper, tables);
    }

    private static void explain(PayslipView payslip, Labels.In words, TaggedPdf paper, PayslipTables tables)
            throws IOException {
        paper.heading(words.of(Label.EXPLANATIONS));
        for (Explanation explanation : payslip.explanations()) {
            paper.paragraph(explanation.text());
        }
        paper.table(words.of(Label.CODE_MEANS), tables.taxCode());
        paper.table(words.of(Label.LINES), tables.meanings());
    }
}
