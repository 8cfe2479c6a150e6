package uk.gov.sop.pay.yearly;

import java.util.List;

/** What every yearly document has, as its owner reads it. */
public interface YearlyView {

    String employer();

    /** Line by line; empty where payroll gave none. */
    List<String> employerAddress();

    String payeReference();

    String staffNumber();

    String name();

    String niNumber();

    /** Whether it took the place of a wrong one. */
    boolean replacement();

    /** Whether it was wrong, and another took its place. */
    boolean replaced();
}
