package uk.gov.sop.pay.intake;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.pay.slips.Payslip;
import uk.gov.sop.pay.slips.Stated;

/** What a run brings. */
@Schema(
        name = "PayrollRunKind",
        description = "`PAYSLIPS` of a pay date, or a document of a tax year that has ended: `P60` or `P11D`.")
public enum RunKind {
    PAYSLIPS,
    P60,
    P11D;

    private static final Pattern NAMED = Pattern.compile("\"kind\"\\s*:\\s*\"(P60|P11D)\"");

    /** By the header of a run, as JSON. */
    static RunKind of(String header) {
        Matcher named = NAMED.matcher(header);
        return named.find() ? valueOf(named.group(1)) : PAYSLIPS;
    }

    Class<? extends RunHeader> header() {
        return switch (this) {
            case PAYSLIPS -> PayRunHeader.class;
            case P60 -> P60RunHeader.class;
            case P11D -> P11DRunHeader.class;
        };
    }

    /** What a line after the header is read as. */
    Class<? extends Stated> line() {
        return switch (this) {
            case PAYSLIPS -> Payslip.class;
            case P60 -> uk.gov.sop.pay.yearly.P60.class;
            case P11D -> uk.gov.sop.pay.yearly.P11D.class;
        };
    }

    /**
     * The day by which people must have it: a payslip when they are paid, a P60 by 31 May, a P11D by 6 July (Income Tax
     * (PAYE) Regulations 2003, regulations 67 and 94).
     *
     * @param payDate of the run; for a yearly one 5 April, the last day of the tax year
     */
    public LocalDate dueOn(LocalDate payDate) {
        return switch (this) {
            case PAYSLIPS -> payDate;
            case P60 -> payDate.with(Month.MAY).withDayOfMonth(31);
            case P11D -> payDate.with(Month.JULY).withDayOfMonth(6);
        };
    }
}
