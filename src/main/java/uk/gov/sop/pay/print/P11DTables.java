package uk.gov.sop.pay.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.yearly.P11DView;
import uk.gov.sop.pay.yearly.P11DView.BenefitView;
import uk.gov.sop.shared.Money;

/** The figures of a P11D as tables. */
record P11DTables(P11DView p11d, Labels.In words) {

    Table details() {
        return new YearlyHead(p11d, words).details(Label.P11D_VALUE, List.of());
    }

    Table benefits() {
        List<Table.Row> rows =
                new ArrayList<>(p11d.benefits().stream().map(this::row).toList());
        rows.add(new Table.Row(
                List.of(words.of(Label.P11D_TOTAL), "", "", "", p11d.total().toString()), true));
        return new Table(
                List.of(
                        Table.Column.words(words.of(Label.P11D_SECTION), 29),
                        Table.Column.words(words.of(Label.DESCRIPTION), 26),
                        Table.Column.figures(words.of(Label.P11D_COST), 15),
                        Table.Column.figures(words.of(Label.P11D_MADE_GOOD), 15),
                        Table.Column.figures(words.of(Label.P11D_CASH), 15)),
                rows);
    }

    /** Of the sections that it has, each once. */
    Table sections() {
        Stream<Table.Row> rows = p11d.benefits().stream()
                .map(benefit -> List.of(title(benefit), benefit.meaning()))
                .distinct()
                .map(Table.Row::of);
        return new Table(
                List.of(
                        Table.Column.words(words.of(Label.P11D_SECTION), 35),
                        Table.Column.words(words.of(Label.MEANING), 65)),
                rows.toList());
    }

    private Table.Row row(BenefitView benefit) {
        return Table.Row.of(List.of(
                title(benefit),
                benefit.description(),
                amount(benefit.cost()),
                amount(benefit.madeGood()),
                benefit.cashEquivalent().toString()));
    }

    private static String title(BenefitView benefit) {
        return benefit.section() + " " + benefit.sectionName();
    }

    private static String amount(@Nullable Money amount) {
        return amount == null ? "" : amount.toString();
    }
}
