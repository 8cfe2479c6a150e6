package uk.gov.sop.expenses.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.expenses.policy.ExchangeRate;
import uk.gov.sop.expenses.policy.ExpenseKind;
import uk.gov.sop.expenses.policy.Policies;
import uk.gov.sop.expenses.policy.Spent;
import uk.gov.sop.expenses.rules.Finding.Severity;
import uk.gov.sop.shared.Money;

class CostRulesTest {

    @Test
    void a_hotel_over_the_ceiling_needs_a_reason_and_names_what_is_allowed() {
        Finding over = Looked.in("CO").at(hotel(30_100, "LONDON")).getFirst();
        assertEquals(ExpenseRule.OVER_CEILING, over.rule());
        assertEquals(Severity.NEEDS_REASON, over.severity());
        assertEquals(Money.pence(30_000), over.allowed());
        assertEquals("/lines/0/amount", over.pointer());
        assertEquals(
                "is £1.00 over the ceiling of £300.00; say in reason why nothing cheaper would do", over.message());
    }

    @Test
    void the_ceiling_is_by_night_by_place_and_by_department() {
        assertEquals(List.of(), Looked.in("CO").rules(hotel(30_000, "LONDON")));
        assertEquals(List.of(), Looked.in("CO").rules(hotel(24_000, "ELSEWHERE")));
        assertEquals(List.of(ExpenseRule.OVER_CEILING), Looked.in("CO").rules(hotel(24_001, "ELSEWHERE")));
        assertEquals(List.of(ExpenseRule.OVER_CEILING), Looked.in("HMT").rules(hotel(20_001, "LONDON")));
    }

    @Test
    void a_receipt_is_needed_from_the_departments_threshold_on() {
        assertEquals(List.of(), Looked.in("CO").rules(taxi(499)));
        Finding missing = Looked.in("CO").at(taxi(500)).getFirst();
        assertEquals(ExpenseRule.RECEIPT_MISSING, missing.rule());
        assertEquals(Severity.BLOCKS, missing.severity());
        assertEquals("/lines/0/receiptIds", missing.pointer());
        assertEquals(List.of(), Looked.in("EA").rules(taxi(999)));
        assertEquals(List.of(ExpenseRule.RECEIPT_MISSING), Looked.in("GPA").rules(taxi(1)));
    }

    @Test
    void a_declaration_stands_in_for_a_receipt_and_is_seen_by_who_decides() {
        Finding declared = Looked.in("CO")
                .at(taxi(900).with("noReceiptReason", "The meter was broken."))
                .getFirst();
        assertEquals(ExpenseRule.NO_RECEIPT_DECLARED, declared.rule());
        assertEquals(Severity.INFORMATION, declared.severity());
    }

    @Test
    void scale_rates_and_miles_need_no_receipt() {
        assertEquals(List.of(), Looked.in("GPA").rules(Spent.away("2026-11-02", "09:00", "15:00")));
        assertEquals(List.of(), Looked.in("GPA").rules(Spent.miles("2026-11-02", 200)));
    }

    @Test
    void first_class_needs_prior_approval() {
        Spent first = Spent.on("2026-11-02", ExpenseKind.TRAIN).pounds(400).with("travelClass", "FIRST");
        assertEquals(
                List.of(ExpenseRule.FIRST_CLASS_NOT_APPROVED), Looked.in("CO").rules(first));
        assertEquals(
                List.of(), Looked.in("CO").rules(first.with("priorApproval", "Director, on 20 October: back injury")));
    }

    @Test
    void alcohol_is_never_paid_for() {
        Spent meal = Spent.on("2026-11-02", ExpenseKind.MEALS).pounds(400);
        assertEquals(List.of(ExpenseRule.ALCOHOL), Looked.in("CO").rules(meal.with("alcoholIncluded", true)));
        assertEquals(List.of(), Looked.in("CO").rules(meal.with("alcoholIncluded", false)));
    }

    @Test
    void vat_is_within_the_amount() {
        assertEquals(
                List.of(ExpenseRule.VAT_TOO_HIGH),
                Looked.in("CO").rules(taxi(400).with("vat", pence(401))));
        assertEquals(List.of(), Looked.in("CO").rules(taxi(400).with("vat", pence(400))));
    }

    @Test
    void without_an_exchange_rate_pounds_are_asked_for() {
        Spent abroad = Spent.on("2026-11-02", ExpenseKind.TAXI)
                .with("foreign", Map.of("minorUnits", 1_200, "currency", "EUR"));
        assertEquals(List.of(ExpenseRule.EXCHANGE_RATE_MISSING), Looked.in("CO").rules(abroad));
    }

    @Test
    void incidentals_one_penny_over_the_limit_explain_the_cliff_edge() {
        Spent nights = Spent.on("2026-11-02", ExpenseKind.INCIDENTALS)
                .with("nights", 3)
                .with("area", "ELSEWHERE")
                .with("noReceiptReason", "Coins");
        assertEquals(List.of(ExpenseRule.NO_RECEIPT_DECLARED), Looked.in("CO").rules(nights.pounds(1_500)));
        Finding over = Looked.in("CO").at(nights.pounds(1_501)).getLast();
        assertEquals(ExpenseRule.INCIDENTALS_OVER_LIMIT, over.rule());
        assertEquals(
                "is £0.01 over the tax-free limit of £15.00 for 3 nights, so all of it is taxed, not only the excess; at"
                        + " £15.00 or less nothing would be",
                over.message());
    }

    @Test
    void what_is_paid_above_hmrcs_amounts_is_said_to_be_taxed() {
        Finding taxed = Looked.by(Policies.paying(60, 60))
                .at(Spent.miles("2026-11-02", 100))
                .getFirst();
        assertEquals(ExpenseRule.TAXABLE, taxed.rule());
        assertEquals(Money.pence(5_500), taxed.allowed());
        assertEquals(
                "pays £5.00 more than the £55.00 that HMRC lets be paid tax-free; that part is taxed with pay",
                taxed.message());
        assertEquals("HMRC EIM31225", taxed.clause());
    }

    @Test
    void a_scale_above_the_benchmark_is_taxed_by_the_clause_on_scales() {
        Finding taxed =
                Looked.in("HMT").at(Spent.away("2026-11-02", "09:00", "19:00")).getFirst();
        assertEquals(
                "pays £4.00 more than the £10.00 that HMRC lets be paid tax-free; that part is taxed with pay",
                taxed.message());
        assertEquals("HMRC EIM30240", taxed.clause());
    }

    @Test
    void the_meals_of_a_day_share_its_ceiling() {
        Finding over = Looked.in("CO")
                .at(meal("2026-11-02", 2_100), meal("2026-11-02", 2_099))
                .getFirst();
        assertEquals(ExpenseRule.OVER_CEILING, over.rule());
        assertEquals("/lines/1/amount", over.pointer());
        assertEquals(Money.ZERO, over.allowed());
        assertEquals(
                "is £20.99 over what other meals of 2 November 2026 leave of the ceiling of £21.00, which is £0.00; say in"
                        + " reason why nothing cheaper would do",
                over.message());
        assertEquals(
                List.of(ExpenseRule.OVER_CEILING),
                Looked.in("CO").besides(meal("2026-11-02", 1_100)).rules(meal("2026-11-02", 1_001)));
        assertEquals(
                List.of(), Looked.in("CO").besides(meal("2026-11-02", 1_100)).rules(meal("2026-11-02", 1_000)));
        assertEquals(
                List.of(), Looked.in("CO").besides(meal("2026-11-03", 1_100)).rules(meal("2026-11-02", 2_100)));
    }

    @Test
    void a_line_in_another_currency_comes_to_fifty_thousand_pounds_at_most() {
        Looked looked = Looked.in("CO")
                .exchanging(new ExchangeRate(
                        "EUR", LocalDate.of(2026, 11, 2), new BigDecimal("1.1523"), "Bank of England"));
        assertEquals(List.of(), looked.rules(inEuroCents(5_761_500)));
        Finding above = looked.at(inEuroCents(5_761_502)).getFirst();
        assertEquals(ExpenseRule.ABOVE_LINE_LIMIT, above.rule());
        assertEquals(Severity.BLOCKS, above.severity());
        assertEquals("/lines/0/foreign/minorUnits", above.pointer());
        assertEquals(
                "comes to £50,000.02, and a line may come to £50,000.00 at most; correct it, or take the line off and ask"
                        + " your finance team how else it can be paid",
                above.message());
    }

    private static Spent inEuroCents(int cents) {
        return Spent.on("2026-11-02", ExpenseKind.TRAINING)
                .with("foreign", Map.of("minorUnits", cents, "currency", "EUR"))
                .with("receiptIds", List.of(new UUID(0, 1)));
    }

    private static Spent meal(String day, long pence) {
        return Spent.on(day, ExpenseKind.MEALS).pounds(pence).with("receiptIds", List.of(new UUID(0, 1)));
    }

    private static Spent hotel(long pence, String area) {
        return Spent.on("2026-11-02", ExpenseKind.HOTEL)
                .pounds(pence)
                .with("nights", 2)
                .with("area", area)
                .with("receiptIds", List.of(new UUID(0, 1)));
    }

    private static Spent taxi(long pence) {
        return Spent.on("2026-11-02", ExpenseKind.TAXI).pounds(pence);
    }

    private static Map<String, Object> pence(long pence) {
        return Map.of("pence", pence, "currency", "GBP");
    }
}
