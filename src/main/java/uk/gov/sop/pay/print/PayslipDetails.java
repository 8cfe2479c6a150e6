package uk.gov.sop.pay.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.gov.sop.pay.slips.PayslipView;
import uk.gov.sop.shared.TaxYear;

/** Whose payslip it is, and what the figures go by. */
record PayslipDetails(PayslipView payslip, Labels.In words) {

    Table table() {
        List<Table.Row> rows = new ArrayList<>();
        add(rows, Label.NAME, payslip.name());
        add(rows, Label.EMPLOYER, payslip.employer());
        add(rows, Label.PAYE_REFERENCE, payslip.payeReference());
        add(rows, Label.STAFF_NUMBER, payslip.staffNumber());
        add(rows, Label.NI_NUMBER, payslip.niNumber());
        add(rows, Label.NI_LETTER, payslip.niLetter() + ": " + payslip.niLetterInWords());
        add(rows, Label.PAY_DATE, words.date(payslip.payDate()));
        add(rows, Label.TAX_PERIOD, period());
        add(rows, Label.TAX_CODE, payslip.taxCode());
        add(rows, Label.TAX_BASIS, payslip.taxBasisInWords());
        add(rows, Label.ANNUAL_SALARY, payslip.annualSalary().toString());
        add(rows, Label.CONTRACTED, hours());
        Integer rate = payslip.pensionRate();
        if (rate != null) {
            add(rows, Label.PENSION_RATE, words.of(Label.OF_PENSIONABLE, Map.of("rate", percent(rate))));
        }
        return new Table(
                List.of(Table.Column.words(words.of(Label.DETAIL), 2), Table.Column.words(words.of(Label.VALUE), 4)),
                rows);
    }

    private void add(List<Table.Row> rows, Label label, String value) {
        rows.add(Table.Row.of(List.of(words.of(label), value)));
    }

    private String period() {
        return words.of(
                Label.PERIOD_OF_YEAR,
                Map.of(
                        "period", String.valueOf(payslip.taxPeriod()),
                        "year", new TaxYear(payslip.taxYear()).toString()));
    }

    private String hours() {
        String hours = String.valueOf(payslip.weekMinutes() / 60);
        int minutes = payslip.weekMinutes() % 60;
        return minutes == 0
                ? words.of(Label.HOURS, Map.of("units", hours))
                : words.of(Label.HOURS_AND_MINUTES, Map.of("hours", hours, "minutes", String.valueOf(minutes)));
    }

    /** {@code 4.60%} of 460 hundredths. */
    private static String percent(int hundredths) {
        return "%d.%02d%%".formatted(hundredths / 100, hundredths % 100);
    }
}
