package uk.gov.sop.pay.intake.csv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.CsvLine;
import uk.gov.sop.shared.Lines;

/**
 * The columns of a run as CSV: the names of the JSON, in any order after the first, with a dot for a property of a property
 * ({@code totals.net}) and for a line of several ({@code employerAddress.0}). A row leaves blank what its kind does not have.
 *
 * @param fault what is wrong with the names; null when nothing is
 */
record CsvColumns(List<String> names, @Nullable String fault) {

    private static final String FIRST = "row";
    private static final int MOST_FAULTS = 5;

    private static final Set<String> TEXTS = Set.of(
            "department",
            "employer",
            "payeReference",
            "employerAddress.0",
            "employerAddress.1",
            "employerAddress.2",
            "employerAddress.3",
            "employerAddress.4",
            "name",
            "payDate",
            "correctsRun",
            "staffNumber",
            "taxCode",
            "taxBasis",
            "niNumber",
            "niLetter",
            "message",
            "description",
            "periodOf",
            "element",
            "unit",
            "source.kind",
            "source.id",
            "kind",
            "method",
            "account",
            "letter",
            "section");

    private static final Set<String> FLAGS = Set.of("corrects", "taxable", "niable", "pensionable");

    private static final Set<String> NUMBERS = Set.of(
            "taxYear",
            "taxPeriod",
            "payslips",
            "annualSalary",
            "weekMinutes",
            "pensionRate",
            "units",
            "rate",
            "amount",
            "balance",
            "totals.payments",
            "totals.deductions",
            "totals.net",
            "totals.gross",
            "totals.tax",
            "totals.ni",
            "thisPeriod.gross",
            "thisPeriod.taxable",
            "thisPeriod.niable",
            "thisPeriod.tax",
            "thisPeriod.ni",
            "thisPeriod.pension",
            "yearToDate.gross",
            "yearToDate.taxable",
            "yearToDate.niable",
            "yearToDate.tax",
            "yearToDate.ni",
            "yearToDate.pension",
            "documents",
            "totals.pay",
            "totals.studentLoan",
            "totals.postgraduateLoan",
            "previousEmployments.pay",
            "previousEmployments.tax",
            "thisEmployment.pay",
            "thisEmployment.tax",
            "total.pay",
            "total.tax",
            "atLowerLimit",
            "toPrimaryThreshold",
            "toUpperLimit",
            "contributions",
            "studentLoan",
            "postgraduateLoan",
            "cost",
            "madeGood",
            "cashEquivalent",
            "total",
            "totals.cashEquivalent");

    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);

    static CsvColumns read(Lines.Line line) {
        List<String> faults = new ArrayList<>();
        List<String> names = CsvLine.cells(
                        line, line.text().split(",", -1).length, (l, c, message) -> faults.add(message))
                .orElse(List.of());
        if (faults.isEmpty()) {
            check(names, faults);
        }
        return new CsvColumns(names, faults.isEmpty() ? null : String.join("; ", faults));
    }

    private static void check(List<String> names, List<String> faults) {
        if (!names.getFirst().equals(FIRST)) {
            faults.add("must name the columns, and the first of them `row`");
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 1; i < names.size() && faults.size() < MOST_FAULTS; i++) {
            String name = names.get(i);
            if (!TEXTS.contains(name) && !FLAGS.contains(name) && !NUMBERS.contains(name)) {
                // Not repeated: it may be somebody's name, where the line with the columns was forgotten.
                faults.add("must name columns of a payroll run, which the name in place %d is not".formatted(i + 1));
            } else if (!seen.add(name)) {
                faults.add("must name the column `%s` once".formatted(name));
            }
        }
    }

    int count() {
        return names.size();
    }

    /** What a row says, as its JSON would; what it leaves blank is left out. */
    ObjectNode json(List<String> cells) {
        ObjectNode row = JSON.objectNode();
        for (int i = 1; i < names.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                put(row, names.get(i), cells.get(i));
            }
        }
        return row;
    }

    private static void put(ObjectNode row, String name, String cell) {
        int dot = name.indexOf('.');
        String last = name.substring(dot + 1);
        if (dot > 0 && Character.isDigit(last.charAt(0))) {
            row.withArray("/" + name.substring(0, dot)).add(value(name, cell));
        } else {
            ObjectNode owner = dot < 0 ? row : row.withObject("/" + name.substring(0, dot));
            owner.set(last, value(name, cell));
        }
    }

    /** What is no number or flag stays text, and is refused as in JSON. */
    private static JsonNode value(String name, String cell) {
        if (NUMBERS.contains(name) && cell.matches("-?\\d{1,15}(\\.\\d{1,6})?")) {
            return cell.contains(".") ? JSON.numberNode(new BigDecimal(cell)) : JSON.numberNode(Long.parseLong(cell));
        }
        if (FLAGS.contains(name) && (cell.equals("true") || cell.equals("false"))) {
            return JSON.booleanNode(cell.equals("true"));
        }
        return JSON.textNode(cell);
    }
}
