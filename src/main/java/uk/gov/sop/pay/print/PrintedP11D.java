package uk.gov.sop.pay.print;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import uk.gov.sop.pay.glossary.Language;
import uk.gov.sop.pay.slips.Paper;
import uk.gov.sop.pay.yearly.P11DView;
import uk.gov.sop.pay.yearly.P11DYearView;

/** Benefits and expenses by the sections of HMRC's P11D, for each employment of the year. */
@Singleton
class PrintedP11D implements Paper<P11DYearView> {

    private final Printing printing;
    private final Labels labels;

    PrintedP11D(Printing printing, Labels labels) {
        this.printing = printing;
        this.labels = labels;
    }

    @Override
    public byte[] print(P11DYearView year, Language language) {
        Labels.In words = labels.in(language);
        String title = words.of(Label.P11D, Map.of("date", words.date(year.yearEnds())));
        return printing.pdf(title, words, paper -> {
            paper.title(title);
            paper.paragraph(words.of(Label.P11D_KEEP));
            for (P11DView p11d : year.p11ds()) {
                print(p11d, new P11DTables(p11d, words), words, paper);
            }
        });
    }

    @Override
    public String fileName(P11DYearView year, Language language) {
        return YearlyHead.fileName("p11d", year.yearEnds(), year.p11ds());
    }

    private static void print(P11DView p11d, P11DTables tables, Labels.In words, TaggedPdf paper) throws IOException {
        new YearlyHead(p11d, words).print(paper);
        paper.table(tables.details());
        paper.table(words.of(Label.P11D_BENEFITS), tables.benefits());
        paper.heading(words.of(Label.P11D_MEANS));
        paper.paragraph(p11d.meaning());
        paper.paragraph(p11d.whoToAsk());
        paper.table(words.of(Label.P11D_SECTIONS), tables.sections());
    }
}
