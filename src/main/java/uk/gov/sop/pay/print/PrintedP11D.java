package uk.gov.sop.pay.print;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import uk.gov.sop.pay.glossary.Language;
import uk.gov.sop.pay.yearly.P11DView;
import uk.gov.sop.pay.yearly.P11DYearView;
import uk.gov.sop.pay.yearly.YearlyPaper;

/** Benefits and expenses by the sections of HMRC's P11D, for each employment of the year. */
@Singleton
class PrintedP11D implements YearlyPaper<P11DYearView> {

    private final Typefaces typefaces;
    private final Labels labels;

    PrintedP11D(Typefaces typefaces, Labels labels) {
        this.typefaces = typefaces;
        this.labels = labels;
    }

    @Override
    public byte[] print(P11DYearView year, Language language) {
        Labels.In words = labels.in(language);
        String title = words.of(Label.P11D, Map.of("date", words.date(year.yearEnds())));
        try (TaggedPdf paper = new TaggedPdf(typefaces, title, language.tagInBritain())) {
            paper.title(title);
            paper.paragraph(words.of(Label.P11D_KEEP));
            for (P11DView p11d : year.p11ds()) {
                print(p11d, new P11DTables(p11d, words), words, paper);
            }
            return paper.bytes((page, pages) -> words.of(
                    Label.PAGE, Map.of("title", title, "page", String.valueOf(page), "pages", String.valueOf(pages))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String fileName(P11DYearView year, Language language) {
        boolean replaced = year.p11ds().stream().allMatch(P11DView::replaced);
        return "p11d-%s%s.pdf".formatted(year.yearEnds(), replaced ? "-replaced" : "");
    }

    private static void print(P11DView p11d, P11DTables tables, Labels.In words, TaggedPdf paper) throws IOException {
        new YearlyHead(p11d, words).print(paper);
        paper.table(tables.details());
        paper.heading(words.of(Label.P11D_BENEFITS));
        paper.table(tables.benefits());
        paper.heading(words.of(Label.P11D_MEANS));
        paper.paragraph(p11d.meaning());
        paper.paragraph(p11d.whoToAsk());
        paper.heading(words.of(Label.P11D_SECTIONS));
        paper.table(tables.sections());
    }
}
