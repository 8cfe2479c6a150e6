package uk.gov.sop.pay.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.gov.sop.pay.slips.DeductionView;
import uk.gov.sop.pay.slips.PaymentView;
import uk.gov.sop.pay.slips.PayslipView;
import uk.gov.sop.pay.slips.PayslipView.FiguresView;
import uk.gov.sop.shared.Money;

/** The lines of a payslip as tables; a column that nothing stands in is left out. */
record PayslipTables(PayslipView payslip, Labels.In words) {

    Table payments() {
        PaymentCells cells = new PaymentCells(words);
        Lines<PaymentView> lines = new Lines<>(payslip.payments());
        lines.add(Table.Column.words(words.of(Label.DESCRIPTION), 36), PaymentView::description);
        lines.addIfUsed(Table.Column.words(words.of(Label.UNITS), 28), cells::units);
        lines.addIfUsed(Table.Column.words(words.of(Label.MONTH_OF), 22), cells::month);
        lines.add(Table.Column.words(words.of(Label.DUE), 26), cells::due);
        lines.add(
                Table.Column.figures(words.of(Label.AMOUNT), 24),
                payment -> payment.amount().toString());
        return lines.table(words.of(Label.TOTAL_PAYMENTS), payslip.totals().payments());
    }

    Table deductions() {
        Lines<DeductionView> lines = new Lines<>(payslip.deductions());
        lines.add(Table.Column.words(words.of(Label.DESCRIPTION), 60), DeductionView::description);
        lines.addIfUsed(Table.Column.figures(words.of(Label.BALANCE), 24), PayslipTables::balance);
        lines.add(
                Table.Column.figures(words.of(Label.AMOUNT), 20),
                deduction -> deduction.amount().toString());
        return lines.table(words.of(Label.TOTAL_DEDUCTIONS), payslip.totals().deductions());
    }

    Table netPayments() {
        Lines<PayslipView.NetPaymentView> lines = new Lines<>(payslip.netPayments());
        lines.add(Table.Column.words(words.of(Label.METHOD), 40), PayslipView.NetPaymentView::method);
        lines.addIfUsed(
                Table.Column.words(words.of(Label.ACCOUNT), 40),
                part -> Objects.requireNonNullElse(part.account(), ""));
        lines.add(
                Table.Column.figures(words.of(Label.AMOUNT), 20),
                part -> part.amount().toString());
        return lines.table(words.of(Label.NET), payslip.totals().net());
    }

    Table figures() {
        List<Table.Row> rows = List.of(
                figure(Label.GROSS, FiguresView::gross),
                figure(Label.TAXABLE, FiguresView::taxable),
                figure(Label.NIABLE, FiguresView::niable),
                figure(Label.TAX, FiguresView::tax),
                figure(Label.NI, FiguresView::ni),
                figure(Label.PENSION, FiguresView::pension));
        return new Table(
                List.of(
                        Table.Column.words(words.of(Label.FIGURE), 50),
                        Table.Column.figures(words.of(Label.THIS_PERIOD), 25),
                        Table.Column.figures(words.of(Label.YEAR_TO_DATE), 25)),
                rows);
    }

    Table taxCode() {
        return new Table(
                List.of(Table.Column.words(words.of(Label.PART), 15), Table.Column.words(words.of(Label.MEANING), 85)),
                payslip.taxCodeParts().stream()
                        .map(part -> Table.Row.of(List.of(part.part(), part.meaning())))
                        .toList());
    }

    /** Each line once, however often it is there. */
    Table meanings() {
        PaymentCells cells = new PaymentCells(words);
        Map<String, List<String>> meanings = new LinkedHashMap<>();
        Stream.concat(
                        payslip.payments().stream().map(line -> List.of(line.description(), cells.meaning(line))),
                        payslip.deductions().stream().map(line -> List.of(line.description(), line.meaning())))
                .forEach(line -> meanings.putIfAbsent(String.join("\n", line), line));
        return new Table(
                List.of(Table.Column.words(words.of(Label.LINE), 30), Table.Column.words(words.of(Label.MEANING), 70)),
                meanings.values().stream().map(Table.Row::of).toList());
    }

    private Table.Row figure(Label label, Function<FiguresView, Money> of) {
        return Table.Row.of(List.of(
                words.of(label),
                of.apply(payslip.thisPeriod()).toString(),
                of.apply(payslip.yearToDate()).toString()));
    }

    private static String balance(DeductionView deduction) {
        return deduction.balance() == null ? "" : deduction.balance().toString();
    }

    /** A table that is put together column by column, with a total below. */
    private record Lines<T>(List<T> lines, List<Table.Column> columns, List<Function<T, String>> cells) {

        Lines(List<T> lines) {
            this(lines, new ArrayList<>(), new ArrayList<>());
        }

        void add(Table.Column column, Function<T, String> cell) {
            columns.add(column);
            cells.add(cell);
        }

        void addIfUsed(Table.Column column, Function<T, String> cell) {
            if (lines.stream().anyMatch(line -> !cell.apply(line).isEmpty())) {
                add(column, cell);
            }
        }

        Table table(String label, Money total) {
            List<Table.Row> rows = new ArrayList<>(lines.stream()
                    .map(line -> Table.Row.of(
                            cells.stream().map(cell -> cell.apply(line)).toList()))
                    .toList());
            List<String> last = new ArrayList<>(List.of(label));
            columns.stream().skip(2).forEach(column -> last.add(""));
            last.add(total.toString());
            rows.add(new Table.Row(last, true));
            return new Table(columns, rows);
        }
    }
}
