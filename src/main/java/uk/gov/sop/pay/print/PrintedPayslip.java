package uk.gov.sop.pay.print;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import uk.gov.sop.pay.glossary.Language;
import uk.gov.sop.pay.slips.Explanation;
import uk.gov.sop.pay.slips.PayslipPaper;
import uk.gov.sop.pay.slips.PayslipView;

/** All that is on a payslip, in the order in which people ask for it. */
@Singleton
class PrintedPayslip implements PayslipPaper {

    private final Typefaces typefaces;
    private final Labels labels;

    PrintedPayslip(Typefaces typefaces, Labels labels) {
        this.typefaces = typefaces;
        this.labels = labels;
    }

    @Override
    public byte[] print(PayslipView payslip, Language language) {
        Labels.In words = labels.in(language);
        String title = words.of(Label.PAYSLIP) + ", " + words.date(payslip.payDate());
        try (TaggedPdf paper = new TaggedPdf(typefaces, title, language.tagInBritain())) {
            print(payslip, words, paper);
            return paper.bytes((page, pages) -> words.of(
                    Label.PAGE, Map.of("title", title, "page", String.valueOf(page), "pages", String.valueOf(pages))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String fileName(PayslipView payslip, Language language) {
        return "%s-%s.pdf".formatted(labels.in(language).of(Label.FILE), payslip.payDate());
    }

    private static void print(PayslipView payslip, Labels.In words, TaggedPdf paper) throws IOException {
        PayslipTables tables = new PayslipTables(payslip, words);
        paper.title(words.of(Label.PAYSLIP));
        paper.paragraph(words.of(
                Label.PAID_ON, Map.of("department", payslip.departmentName(), "date", words.date(payslip.payDate()))));
        paper.emphasised(words.of(Label.NET) + " " + payslip.totals().net());
        if (payslip.message() != null) {
            paper.heading(words.of(Label.MESSAGE));
            paper.paragraph(payslip.message());
        }
        table(paper, words, Label.DETAILS, new PayslipDetails(payslip, words).table());
        table(paper, words, Label.PAYMENTS, tables.payments());
        if (!payslip.deductions().isEmpty()) {
            table(paper, words, Label.DEDUCTIONS, tables.deductions());
        }
        if (!payslip.netPayments().isEmpty()) {
            table(paper, words, Label.NET_PAYMENTS, tables.netPayments());
        }
        table(paper, words, Label.FIGURES, tables.figures());
        explain(payslip, words, paper, tables);
    }

    private static void explain(PayslipView payslip, Labels.In words, TaggedPdf paper, PayslipTables tables)
            throws IOException {
        paper.heading(words.of(Label.EXPLANATIONS));
        for (Explanation explanation : payslip.explanations()) {
            paper.paragraph(explanation.text());
        }
        table(paper, words, Label.CODE_MEANS, tables.taxCode());
        table(paper, words, Label.LINES, tables.meanings());
    }

    private static void table(TaggedPdf paper, Labels.In words, Label heading, Table table) throws IOException {
        paper.heading(words.of(heading));
        paper.table(table);
    }
}
