package uk.gov.sop.pay.print;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import uk.gov.sop.pay.glossary.Language;
import uk.gov.sop.pay.slips.Paper;
import uk.gov.sop.pay.yearly.P60View;
import uk.gov.sop.pay.yearly.P60YearView;

/** All that HMRC has on a P60, for each employment of the year. */
@Singleton
class PrintedP60 implements Paper<P60YearView> {

    private final Printing printing;
    private final Labels labels;

    PrintedP60(Printing printing, Labels labels) {
        this.printing = printing;
        this.labels = labels;
    }

    @Override
    public byte[] print(P60YearView year, Language language) {
        Labels.In words = labels.in(language);
        String title = words.of(Label.P60, Map.of("date", words.date(year.yearEnds())));
        return printing.pdf(title, words, paper -> {
            paper.title(title);
            paper.paragraph(words.of(Label.P60_KEEP));
            for (P60View p60 : year.p60s()) {
                print(p60, new P60Tables(p60, words), words, paper);
            }
        });
    }

    @Override
    public String fileName(P60YearView year, Language language) {
        return YearlyHead.fileName("p60", year.yearEnds(), year.p60s());
    }

    private static void print(P60View p60, P60Tables tables, Labels.In words, TaggedPdf paper) throws IOException {
        new YearlyHead(p60, words).print(paper);
        paper.table(tables.details());
        paper.table(words.of(Label.P60_PAY), tables.pay());
        if (!p60.replaced()) {
            paper.paragraph(words.of(Label.P60_RETURN));
        }
        if (!p60.nationalInsurance().isEmpty()) {
            paper.table(words.of(Label.P60_NI), tables.nationalInsurance());
        }
        if (!p60.statutoryPay().isEmpty()) {
            paper.table(words.of(Label.P60_STATUTORY), tables.statutoryPay());
        }
        paper.table(words.of(Label.P60_LOANS), tables.loans());
        paper.table(words.of(Label.CODE_MEANS), tables.taxCode());
    }
}
