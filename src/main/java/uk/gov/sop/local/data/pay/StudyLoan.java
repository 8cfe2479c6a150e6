package uk.gov.sop.local.data.pay;

/** Loans for studies that are repaid from pay. */
enum StudyLoan {
    PLAN_1("Student loan plan 1", 9),
    PLAN_2("Student loan plan 2", 9),
    PLAN_4("Student loan plan 4", 9),
    PLAN_5("Student loan plan 5", 9),
    POSTGRADUATE("Postgraduate loan", 6);

    private final String title;
    private final int percent;

    StudyLoan(String title, int percent) {
        this.title = title;
        this.percent = percent;
    }

    String title() {
        return title;
    }

    /** Whole pounds, rounded down, in pence. */
    long repayment(long niable, TaxFigures figures) {
        long threshold = 100L * figures.loanThresholds().getOrDefault(this, 0) / 12;
        return niable <= threshold ? 0 : (niable - threshold) * percent / 10_000 * 100;
    }
}
