package uk.gov.sop.pay.slips;

import java.util.List;

/** What payroll states about one person, a line of its file: shown here, never calculated. */
public interface Stated {

    /** All that is wrong with it by itself, in the order of its fields; its shape is sound already. */
    List<Payslip.Finding> findings();

    /** As it waits for the records: in little memory, since a whole department may. */
    Brought brought();
}
