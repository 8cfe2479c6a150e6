package uk.gov.sop.expenses.payments;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** Finance sees of each line what is taxed and why, and payroll with each payment. */
@QuarkusTest
class TaxableLinesHttpTest {

    private static final String MILES =
            "pays £5.00 more than the £55.00 that HMRC lets be paid tax-free;" + " that part is taxed with pay";

    private final String department = Finance.department();
    private final Member me = Finance.payee(department);

    @Inject
    SessionFactory database;

    @Test
    void finance_sees_the_taxed_lines_of_a_due_claim_with_amounts_reason_and_clause() {
        claim();
        Finance.due(department)
                .body("payments[0].taxableLines.line", contains(1, 2))
                .body("payments[0].taxableLines.kind", contains("CAR_MILEAGE", "SUBSISTENCE"))
                .body("payments[0].taxableLines.date", contains("2026-11-02", "2026-11-02"))
                .body("payments[0].taxableLines.amount.pence", contains(6_000, 1_400))
                .body("payments[0].taxableLines.approved.pence", contains(5_500, 1_000))
                .body("payments[0].taxableLines.taxable.pence", contains(500, 400))
                .body("payments[0].taxableLines[0].explanation", equalTo("This line " + MILES + "."))
                .body("payments[0].taxableLines.clause", contains("HMRC EIM31225", "HMRC EIM30240"));
    }

    @Test
    void a_claim_without_tax_has_no_taxed_lines() {
        line(Finance.dueClaim(me, 320, 0), 0, "BUS_UNDERGROUND", 320, null, 0);
        Finance.due(department).body("payments[0].taxableLines", empty());
    }

    @Test
    void payroll_reads_in_the_row_of_a_payment_which_lines_are_taxed_and_it_stays_so() {
        UUID claim = claim();
        UUID batch = Finance.paid(department, "SALARY");
        String file = Finance.file(Finance.reader(), batch, "text/csv");
        assertTrue(file.contains(
                "\"Line 2, Miles in your own car or van, 2 November 2026: " + MILES + " (HMRC EIM31225) | Line 3, "));
        Staff.run("update claim_line set taxable_pence = 0 where claim_id = ?", claim);
        assertEquals(file, Finance.file(Finance.reader(), batch, "text/csv"));
    }

    @Test
    void whoever_looks_at_what_is_due_is_on_record_with_each_claim() {
        UUID claim = claim();
        Finance.due(department).body("payments", hasSize(1));
        assertEquals(1, Staff.count("""
                        select count(*) from disclosure where what = 'due_payment' and what_id = ? and subject_id = ?
                          and viewer_id is null and viewer_sign_in like 'finance at %'""", claim, me.id()));
    }

    @Test
    void a_long_list_takes_as_many_statements_as_a_short_one() {
        claim();
        long one = statements();
        for (int i = 0; i < 8; i++) {
            claim();
        }
        assertEquals(one, statements());
    }

    private UUID claim() {
        UUID claim = Finance.dueClaim(me, 7_720, 900);
        line(claim, 0, "BUS_UNDERGROUND", 320, null, 0);
        line(claim, 1, "CAR_MILEAGE", 6_000, 5_500L, 500);
        line(claim, 2, "SUBSISTENCE", 1_400, 1_000L, 400);
        return claim;
    }

    private static void line(UUID claim, int position, String kind, long pence, Long approved, long taxable) {
        Staff.run("""
                insert into claim_line (claim_id, position, kind, on_date, said, parts, amount_pence, approved_pence,
                                        taxable_pence)
                values (?, ?, ?, '2026-11-02', '{}', '[]', ?, cast(? as bigint), ?)""", claim, position, kind, pence, approved, taxable);
    }

    private long statements() {
        var statistics = database.getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        Finance.due(department);
        long counted = statistics.getPrepareStatementCount() - before;
        statistics.setStatisticsEnabled(false);
        assertTrue(counted > 0, "Nothing was counted.");
        return counted;
    }
}
