package uk.gov.sop.pay.intake;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.pay.slips.Payslip;
import uk.gov.sop.pay.slips.Stated;

/** What a run brings. */
@Schema(
        name = "PayrollRunKind",
        description = "`PAYSLIPS` of a pay date, or a document of a tax year that has ended: `P60`.")
public enum RunKind {
    PAYSLIPS,
    P60;

    private static final Pattern NAMED_P60 = Pattern.compile("\"kind\"\\s*:\\s*\"P60\"");

    /** By the header of a run, as JSON. */
    static RunKind of(String header) {
        return NAMED_P60.matcher(header).find() ? P60 : PAYSLIPS;
    }

    Class<? extends RunHeader> header() {
        return switch (this) {
            case PAYSLIPS -> PayRunHeader.class;
            case P60 -> P60RunHeader.class;
        };
    }

    /** What a line after the header is read as. */
    Class<? extends Stated> line() {
        return switch (this) {
            case PAYSLIPS -> Payslip.class;
            case P60 -> uk.gov.sop.pay.yearly.P60.class;
        };
    }

    /**
     * The day by which people must have it: a payslip when they are paid, a P60 by 31 May (Income Tax (PAYE) Regulations
     * 2003, regulation 67).
     *
     * @param payDate of the run; for a yearly one 5 April, the last day of the tax year
     */
    public LocalDate dueOn(LocalDate payDate) {
        return switch (this) {
            case PAYSLIPS -> payDate;
            case P60 -> payDate.with(Month.MAY).withDayOfMonth(31);
        };
    }
}
