package uk.gov.sop.expenses.payments;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A batch as CSV (RFC 4180, UTF-8) for a payroll or a finance system. Amounts are pounds with two decimals. A text that
 * a spreadsheet would take for a formula has an apostrophe before it. Accounts are there only where the bank needs them;
 * which lines are taxed and why only for the payroll, since the bank gets nothing taxable: a payroll officer answers for
 * the taxable amount of a row, so it is said in that row, in words.
 */
final class PaymentSheet {

    private static final List<String> COLUMNS = List.of(
            "payment_id", "staff_number", "name", "cost_centre", "amount", "taxable_amount", "currency", "reference");
    private static final List<String> SALARY_COLUMNS = List.of("taxable_lines");
    private static final List<String> ACCOUNT_COLUMNS = List.of("sort_code", "account_number");
    private static final Pattern FORMULA =
            Pattern.compile("([\\t\\r\\n]|[\\s\\p{Z}\\p{C}]*[=+\\-@＝＋－＠]).*", Pattern.DOTALL);

    private final boolean withAccounts;

    private PaymentSheet(PaymentMethod method) {
        this.withAccounts = method == PaymentMethod.BANK_TRANSFER;
    }

    /**
     * Writes one payment after another and keeps none.
     *
     * @param out stays open
     */
    static void write(PaymentMethod method, Stream<BatchedPayment> payments, OutputStream out) throws IOException {
        PaymentSheet sheet = new PaymentSheet(method);
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CSVPrinter rows = new CSVPrinter(text, CSVFormat.RFC4180);
        rows.printRecord(sheet.columns());
        for (Iterator<BatchedPayment> each = payments.iterator(); each.hasNext(); ) {
            rows.printRecord(sheet.cells(each.next()));
        }
        rows.flush();
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.addAll(withAccounts ? ACCOUNT_COLUMNS : SALARY_COLUMNS);
        return columns;
    }

    private List<String> cells(BatchedPayment payment) {
        List<String> cells = new ArrayList<>(List.of(
                payment.id().toString(),
                payment.staffNumber(),
                text(payment.name()),
                text(payment.costCentre()),
                Pounds.of(payment.amount()),
                Pounds.of(payment.taxable()),
                payment.amount().currency().name(),
                payment.reference()));
        if (withAccounts) {
            BankAccount account = payment.requireAccount();
            cells.addAll(List.of(account.sortCode(), account.accountNumber()));
        } else {
            cells.add(payment.taxed().stream().map(TaxedLine::inWords).collect(Collectors.joining(" | ")));
        }
        return cells;
    }

    private static String text(@Nullable String text) {
        String known = Objects.requireNonNullElse(text, "");
        return FORMULA.matcher(known).matches() ? "'" + known : known;
    }
}
