package uk.gov.sop.pay.print;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import uk.gov.sop.pay.glossary.Language;
import uk.gov.sop.pay.yearly.P60View;
import uk.gov.sop.pay.yearly.P60YearView;
import uk.gov.sop.pay.yearly.YearlyPaper;

/** All that HMRC has on a P60, for each employment of the year. */
@Singleton
class PrintedP60 implements YearlyPaper<P60YearView> {

    private final Typefaces typefaces;
    private final Labels labels;

    PrintedP60(Typefaces typefaces, Labels labels) {
        this.typefaces = typefaces;
        this.labels = labels;
    }

    @Override
    public byte[] print(P60YearView year, Language language) {
        Labels.In words = labels.in(language);
        String title = words.of(Label.P60, Map.of("date", words.date(year.yearEnds())));
        try (TaggedPdf paper = new TaggedPdf(typefaces, title, language.tagInBritain())) {
            paper.title(title);
            paper.paragraph(words.of(Label.P60_KEEP));
            for (P60View p60 : year.p60s()) {
                print(p60, new P60Tables(p60, words), words, paper);
            }
            return paper.bytes((page, pages) -> words.of(
                    Label.PAGE, Map.of("title", title, "page", String.valueOf(page), "pages", String.valueOf(pages))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String fileName(P60YearView year, Language language) {
        boolean replaced = year.p60s().stream().allMatch(P60View::replaced);
        return "p60-%s%s.pdf".formatted(year.yearEnds(), replaced ? "-replaced" : "");
    }

    private static void print(P60View p60, P60Tables tables, Labels.In words, TaggedPdf paper) throws IOException {
        new YearlyHead(p60, words).print(paper);
        paper.table(tables.details());
        table(paper, words, Label.P60_PAY, tables.pay());
        if (!p60.replaced()) {
            paper.paragraph(words.of(Label.P60_RETURN));
        }
        if (!p60.nationalInsurance().isEmpty()) {
            table(paper, words, Label.P60_NI, tables.nationalInsurance());
        }
        if (!p60.statutoryPay().isEmpty()) {
            table(paper, words, Label.P60_STATUTORY, tables.statutoryPay());
        }
        table(paper, words, Label.P60_LOANS, tables.loans());
        table(paper, words, Label.CODE_MEANS, tables.taxCode());
    }

    private static void table(TaggedPdf paper, Labels.In words, Label heading, Table table) throws IOException {
        paper.heading(words.of(heading));
        paper.table(table);
    }
}
