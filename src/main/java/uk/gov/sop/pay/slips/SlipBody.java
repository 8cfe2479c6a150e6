package uk.gov.sop.pay.slips;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** The JSON of a payslip made small: payslips are alike, so each is told by how it differs from a usual one. */
final class SlipBody {

    private static final byte FORM = 1;
    private static final int MOST_BYTES = 1 << 20;

    /**
     * Never to be changed, or what was written with it could not be read: another form gets another. What is usual most
     * of all stands last.
     */
    private static final byte[] USUAL = """
            "element":"UNPAID_LEAVE","element":"STRIKE","element":"RECOVERY","element":"ONE_OFF","element":"OTHER",\
            "element":"EXPENSES","source":{"kind":"EXPENSE_CLAIM","id":"0"source":{"kind":"ABSENCE","id":"\
            "unit":"MILES","unit":"DAYS","element":"OVERTIME","unit":"HOURS"}\
            {"description":"Unpaid leave","amount":-{"description":"Strike","amount":-\
            {"description":"Recovery of overpayment","amount":-{"description":"Recognition award","amount":\
            {"description":"Responsibility allowance","amount":{"description":"Location allowance","amount":\
            ,"message":"Your pay has changed because of the pay award. It is included from this month."}\
            "description":"Student loan plan 5""description":"Student loan plan 4""description":"Student loan plan 1"\
            {"kind":"STUDENT_LOAN","description":"Postgraduate loan","amount":\
            "description":"Local Government Pension Scheme","amount":"description":"Pension: LGPS","amount":\
            {"kind":"OTHER","description":"Trade union subscription","amount":1\
            {"kind":"OTHER","description":"Season ticket loan","amount":,"balance":\
            {"description":"Overtime","units":1.5,"rate":2,"amount":,"taxable":true,"niable":true,"pensionable":false},\
            {"description":"Pay award arrears","amount":1,"taxable":true,"niable":true,"pensionable":true,\
            "periodOf":"2026-0"periodOf":"2025-0"element":"ARREARS"}\
            {"description":"Expenses paid with salary","amount":,"taxable":false,"niable":false,"pensionable":false}\
            {"kind":"STUDENT_LOAN","description":"Student loan plan 2","amount":\
            ,"account":"****0071","amount":20000}\
            {"staffNumber":"EA1","taxCode":"S1257L","taxBasis":"WEEK1_MONTH1","niNumber":"ZX1","niLetter":"A",\
            "annualSalary":2850000,"weekMinutes":1332,"pensionRate":735,"payments":[{"description":"Salary",\
            {"staffNumber":"CO1","taxCode":"1257L","taxBasis":"CUMULATIVE","niNumber":"ZX1","niLetter":"A",\
            "annualSalary":3,"weekMinutes":2220,"pensionRate":545,"payments":[{"description":"Salary","amount":3,\
            "taxable":true,"niable":true,"pensionable":true,"element":"SALARY"},{"description":"\
            "taxable":true,"niable":true,"pensionable":true}],"deductions":[{"kind":"TAX",\
            "description":"PAYE income tax","amount":3},{"kind":"NATIONAL_INSURANCE",\
            "description":"National Insurance","amount":1},{"kind":"PENSION","description":"Pension: alpha",\
            "amount":1}],"netPayments":[{"method":"BACS","account":"****","amount":2}],\
            "thisPeriod":{"gross":3,"taxable":2,"niable":3,"tax":3,"ni":1,"pension":1},\
            "yearToDate":{"gross":2,"taxable":2,"niable":2,"tax":2,"ni":1,"pension":1},\
            "totals":{"payments":3,"deductions":7,"net":2}}""".getBytes(StandardCharsets.UTF_8);

    /** Its memory is not Java's: making one takes longer than using it. Made when a thread first needs it. */
    private static final ThreadLocal<Deflater> DEFLATER =
            ThreadLocal.withInitial(() -> new Deflater(Deflater.DEFAULT_COMPRESSION, true));

    private SlipBody() {}

    static byte[] small(byte[] json) {
        Deflater deflater = DEFLATER.get();
        deflater.reset();
        deflater.setDictionary(USUAL);
        deflater.setInput(json);
        deflater.finish();
        ByteArrayOutputStream small = new ByteArrayOutputStream(512);
        small.write(FORM);
        byte[] part = new byte[512];
        while (!deflater.finished()) {
            small.write(part, 0, deflater.deflate(part));
        }
        return small.toByteArray();
    }

    static byte[] whole(byte[] small) {
        if (small[0] != FORM) {
            throw new IllegalStateException("A payslip was written by a newer version.");
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setDictionary(USUAL);
            inflater.setInput(small, 1, small.length - 1);
            ByteArrayOutputStream whole = new ByteArrayOutputStream(4096);
            byte[] part = new byte[4096];
            while (!inflater.finished() && whole.size() < MOST_BYTES) {
                int count = inflater.inflate(part);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new IllegalStateException("What was written here can be read here.");
                }
                whole.write(part, 0, count);
            }
            return whole.toByteArray();
        } catch (DataFormatException e) {
            throw new IllegalStateException("What was written here can be read here.", e);
        } finally {
            inflater.end();
        }
    }
}
