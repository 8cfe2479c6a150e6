package uk.gov.sop.local.data;

import java.util.Arrays;

/** The tables that data is made up for, each after those it refers to, with the columns in the order of rows. */
public enum Table {
    PERSON("id, staff_number, given_name, family_name, service_started_on, issuer, subject"),
    BANK_ACCOUNT("person_id, sort_code, account_number, changed_at"),
    ASSIGNMENT("id, person_id, department, manager_id, grade, place, division, week_minutes, starts_on, ends_on,"
            + " cost_centre"),
    DELEGATION("id, manager_id, delegate_id, starts_on, ends_on, fingerprint, version"),
    RECEIPT("id, person_id, file_name, media_type, size, width, height, pages, fingerprint, received_at"),
    CLAIM("id, person_id, department, title, status, total_pence, taxable_pence, submitted_at, waiting_since,"
            + " waiting_level, decided_at, decision_reason,"
            + " fingerprint, created_at, updated_at, version, payment_id, paid_on"),
    CLAIM_LINE(
            "claim_id, position, kind, on_date, said, amount_pence, approved_pence, taxable_pence, parts, receipt_ids, miles,"
                    + " first_miles"),
    ABSENCE("id, person_id, type, status, starts_on, ends_on, starts_afternoon, ends_midday, cost_minutes, days,"
            + " requested_at, decided_at, changed_at, decision_reason, fingerprint, version"),
    CARRIED_LEAVE("person_id, leave_year_start, minutes"),
    APPROVAL("id, kind, subject_id, claimant_id, title, summary, requested_at, status, decided_by, decided_at, reason,"
            + " version"),
    PAYROLL_RUN(
            "id, kind, pay_date, tax_year, tax_period, payslips, corrects, warnings, status, sender, checked_at, checked_by,"
                    + " approved_at, approved_by, published_at, published_by, visible_from, received_at, received_by, fingerprint,"
                    + " version"),
    PAYROLL_RUN_PART(
            "run_id, department, pay_date, turn, employer, paye_reference, employer_address, payslips, key_id, totals"),
    PAYSLIP("id, run_id, person_id, department, pay_date, tax_year, tax_period, key_id, figures, body"),
    YEARLY_DOCUMENT("id, run_id, person_id, department, tax_year, kind, key_id, body");

    private final String columns;

    Table(String columns) {
        this.columns = columns;
    }

    public String title() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** @param options of {@code COPY}, in brackets, or nothing */
    public String copy(String options) {
        return "copy %s (%s) from stdin %s".formatted(title(), columns, options);
    }

    public static String titles() {
        return String.join(", ", Arrays.stream(values()).map(Table::title).toList());
    }
}
