package uk.gov.sop.pay.print;

import java.util.List;
import uk.gov.sop.pay.yearly.P60View;
import uk.gov.sop.pay.yearly.StatutoryPay;
import uk.gov.sop.shared.Money;

/** The figures of a P60 as tables, in the order of HMRC's. */
record P60Tables(P60View p60, Labels.In words) {

    Table details() {
        return new YearlyHead(p60, words)
                .details(
                        Label.P60_VALUE,
                        List.of(row(Label.P60_TAX_CODE, p60.taxCode()), row(Label.TAX_BASIS, p60.taxBasisInWords())));
    }

    Table pay() {
        return new Table(
                List.of(
                        Table.Column.words(words.of(Label.P60_EMPLOYMENT), 50),
                        Table.Column.figures(words.of(Label.P60_PAID), 25),
                        Table.Column.figures(words.of(Label.P60_TAXED), 25)),
                List.of(
                        pay(Label.P60_PREVIOUS, p60.previousEmployments(), false),
                        pay(Label.P60_THIS, p60.thisEmployment(), false),
                        pay(Label.P60_TOTAL, p60.total(), true)));
    }

    Table nationalInsurance() {
        return new Table(
                List.of(
                        Table.Column.words(words.of(Label.P60_LETTER), 12),
                        Table.Column.figures(words.of(Label.P60_AT_LIMIT), 22),
                        Table.Column.figures(words.of(Label.P60_TO_THRESHOLD), 22),
                        Table.Column.figures(words.of(Label.P60_TO_UPPER), 22),
                        Table.Column.figures(words.of(Label.P60_CONTRIBUTIONS), 22)),
                p60.nationalInsurance().stream().map(this::line).toList());
    }

    Table statutoryPay() {
        return new Table(
                List.of(
                        Table.Column.words(words.of(Label.DESCRIPTION), 70),
                        Table.Column.figures(words.of(Label.AMOUNT), 30)),
                p60.statutoryPay().stream()
                        .map(paid -> row(label(paid.kind()), paid.amount().toString()))
                        .toList());
    }

    Table loans() {
        return new Table(
                List.of(
                        Table.Column.words(words.of(Label.DESCRIPTION), 70),
                        Table.Column.figures(words.of(Label.AMOUNT), 30)),
                List.of(
                        row(Label.P60_STUDENT_LOAN, pounds(p60.studentLoan())),
                        row(Label.P60_POSTGRADUATE_LOAN, pounds(p60.postgraduateLoan()))));
    }

    Table taxCode() {
        return new Table(
                List.of(Table.Column.words(words.of(Label.PART), 15), Table.Column.words(words.of(Label.MEANING), 85)),
                p60.taxCodeParts().stream()
                        .map(part -> Table.Row.of(List.of(part.part(), part.meaning())))
                        .toList());
    }

    private Table.Row row(Label label, String value) {
        return Table.Row.of(List.of(words.of(label), value));
    }

    private Table.Row pay(Label label, P60View.YearPayView pay, boolean total) {
        return new Table.Row(
                List.of(words.of(label), pay.pay().toString(), pay.tax().toString()), total);
    }

    private Table.Row line(P60View.NiYearView line) {
        return Table.Row.of(List.of(
                line.letter(),
                pounds(line.atLowerLimit()),
                pounds(line.toPrimaryThreshold()),
                pounds(line.toUpperLimit()),
                line.contributions().toString()));
    }

    /** {@code £6,500}: as HMRC has it. */
    private static String pounds(Money whole) {
        String text = whole.toString();
        return text.endsWith(".00") ? text.substring(0, text.length() - ".00".length()) : text;
    }

    private static Label label(StatutoryPay.Kind kind) {
        return switch (kind) {
            case MATERNITY -> Label.P60_MATERNITY;
            case PATERNITY -> Label.P60_PATERNITY;
            case SHARED_PARENTAL -> Label.P60_SHARED_PARENTAL;
            case ADOPTION -> Label.P60_ADOPTION;
            case PARENTAL_BEREAVEMENT -> Label.P60_PARENTAL_BEREAVEMENT;
            case NEONATAL_CARE -> Label.P60_NEONATAL_CARE;
        };
    }
}
