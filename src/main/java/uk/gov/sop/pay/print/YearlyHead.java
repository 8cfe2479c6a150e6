package uk.gov.sop.pay.print;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.gov.sop.pay.yearly.YearlyView;

/** What every yearly document begins with: whose it is, who gave it, and whether it counts. */
record YearlyHead(YearlyView of, Labels.In words) {

    /** Of documents that are all right, or all wrong. */
    static String fileName(String form, LocalDate yearEnds, List<? extends YearlyView> all) {
        boolean replaced = all.stream().allMatch(YearlyView::replaced);
        return "%s-%s%s.pdf".formatted(form, yearEnds, replaced ? Replacing.IN_FILE_NAMES : "");
    }

    void print(TaggedPdf paper) throws IOException {
        paper.heading(of.employer());
        new Replacing(of.replaced(), of.replacement()).print(paper, words);
    }

    /**
     * @param value what its second column is called
     * @param more after what every document has
     */
    Table details(Label value, List<Table.Row> more) {
        List<Table.Row> rows = new ArrayList<>(List.of(row(Label.NAME, of.name()), row(Label.EMPLOYER, of.employer())));
        if (!of.employerAddress().isEmpty()) {
            rows.add(row(Label.EMPLOYER_ADDRESS, String.join(", ", of.employerAddress())));
        }
        rows.addAll(List.of(
                row(Label.PAYE_REFERENCE, of.payeReference()),
                row(Label.STAFF_NUMBER, of.staffNumber()),
                row(Label.NI_NUMBER, of.niNumber())));
        rows.addAll(more);
        return new Table(
                List.of(Table.Column.words(words.of(Label.DETAIL), 2), Table.Column.words(words.of(value), 4)), rows);
    }

    private Table.Row row(Label label, String value) {
        return Table.Row.of(List.of(words.of(label), value));
    }
}
