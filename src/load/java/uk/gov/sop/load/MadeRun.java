package uk.gov.sop.load;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A payroll run of all who work on a pay date, as one file: made up, but each payslip adds up. */
final class MadeRun {

    private static final String PAID = """
            select staff_number from person join assignment on person_id = person.id
            where department = ? and ? between starts_on and ends_on order by staff_number""";

    private final LocalDate payDate;
    private final Random random = new Random(1);
    private long gross;
    private long tax;
    private long ni;
    private long deductions;

    MadeRun(LocalDate payDate) {
        this.payDate = payDate;
    }

    /** @return how many payslips there are */
    int write(Connection database, Path file) throws IOException, SQLException {
        int payslips = 0;
        try (BufferedWriter to = Files.newBufferedWriter(file)) {
            for (String department : ScaleData.departments()) {
                List<String> lines = part(database, department);
                if (!lines.isEmpty()) {
                    to.write(header(department, lines.size()));
                    for (String line : lines) {
                        to.newLine();
                        to.write(line);
                    }
                    to.newLine();
                }
                payslips += lines.size();
            }
        }
        return payslips;
    }

    private List<String> part(Connection database, String department) throws SQLException {
        gross = 0;
        tax = 0;
        ni = 0;
        deductions = 0;
        List<String> lines = new ArrayList<>();
        try (var query = database.prepareStatement(PAID)) {
            query.setString(1, department);
            query.setObject(2, payDate);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    lines.add(payslip(rows.getString(1)));
                }
            }
        }
        return lines;
    }

    private String header(String department, int payslips) {
        return """
                {"department":"%s","employer":"Department %s","payeReference":"120/%s","payDate":"%s","taxYear":%d,\
                "taxPeriod":1,"payslips":%d,"totals":{"payments":%d,"deductions":%d,"net":%d,"gross":%d,"tax":%d,"ni":%d}}"""
                .formatted(
                        department,
                        department,
                        department,
                        payDate,
                        payDate.getYear(),
                        payslips,
                        gross,
                        deductions,
                        gross - deductions,
                        gross,
                        tax,
                        ni);
    }

    private String payslip(String staffNumber) {
        long salary = 180_000 + random.nextInt(400_000);
        long allowance = 2_000 + random.nextInt(15_000);
        long paid = salary + allowance;
        long pension = salary * 545 / 10_000;
        long slipTax = (paid - pension) / 7;
        long slipNi = paid * 6 / 100;
        long taken = slipTax + slipNi + pension + 1_450;
        gross += paid;
        tax += slipTax;
        ni += slipNi;
        deductions += taken;
        String figures = "{\"gross\":%d,\"taxable\":%d,\"niable\":%d,\"tax\":%d,\"ni\":%d,\"pension\":%d}"
                .formatted(paid, paid - pension, paid, slipTax, slipNi, pension);
        return """
                {"staffNumber":"%s","taxCode":"1257L","taxBasis":"CUMULATIVE","niNumber":"ZX%06dA","niLetter":"A",\
                "annualSalary":%d,"weekMinutes":2220,"pensionRate":545,"payments":[{"description":"Salary","amount":%d,\
                "taxable":true,"niable":true,"pensionable":true,"element":"SALARY"},{"description":"Responsibility allowance",\
                "amount":%d,"taxable":true,"niable":true,"pensionable":false,"element":"ALLOWANCE"}],"deductions":[\
                {"kind":"TAX","description":"PAYE income tax","amount":%d},{"kind":"NATIONAL_INSURANCE","description":\
                "National Insurance","amount":%d},{"kind":"PENSION","description":"Pension: alpha","amount":%d},\
                {"kind":"OTHER","description":"Trade union subscription","amount":1450}],"netPayments":[{"method":"BACS",\
                "account":"****%04d","amount":%d}],"thisPeriod":%s,"yearToDate":%s,\
                "totals":{"payments":%d,"deductions":%d,"net":%d}}"""
                .formatted(
                        staffNumber,
                        random.nextInt(1_000_000),
                        12 * salary,
                        salary,
                        allowance,
                        slipTax,
                        slipNi,
                        pension,
                        random.nextInt(10_000),
                        paid - taken,
                        figures,
                        figures,
                        paid,
                        taken,
                        paid - taken);
    }
}
