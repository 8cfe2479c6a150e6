package uk.gov.sop.expenses.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.expenses.policy.ExpenseKind;
import uk.gov.sop.expenses.policy.Spent;

class DuplicateRulesTest {

    private static final UUID MINE = new UUID(0, 1);
    private static final UUID SAME = new UUID(0, 2);
    private static final UUID OTHER = new UUID(0, 3);

    @Test
    void the_same_person_date_amount_and_kind_is_named_with_the_other_claim() {
        Finding twice = Looked.in("CO").besides(bus(300)).at(bus(300)).getFirst();
        assertEquals(ExpenseRule.DUPLICATE_EXPENSE, twice.rule());
        assertEquals(Looked.OTHER, twice.otherClaimId());
        assertEquals(
                "is the same as a line of your claim “Last week”; take one off, or say in reason why there are two",
                twice.message());
        assertEquals(List.of(), Looked.in("CO").besides(bus(300)).rules(bus(301)));
    }

    @Test
    void the_same_line_twice_in_a_claim_is_found_too() {
        Finding twice = Looked.in("CO").at(bus(300), bus(310), bus(300)).getFirst();
        assertEquals("/lines/2/amount", twice.pointer());
        assertEquals(
                "is the same as line 1 of this claim; take one off, or say in reason why there are two",
                twice.message());
    }

    @Test
    void the_same_receipt_content_is_found_whatever_its_id_date_and_amount() {
        Looked looked = Looked.in("CO")
                .receipt(MINE, "content")
                .receipt(SAME, "content")
                .receipt(OTHER, "other")
                .besides(taxi("2026-10-01", 900, SAME));
        assertEquals(List.of(ExpenseRule.DUPLICATE_RECEIPT), looked.rules(taxi("2026-11-02", 800, MINE)));
        assertEquals(List.of(), looked.rules(taxi("2026-11-02", 800, OTHER)));
    }

    @Test
    void the_receipt_of_another_person_is_asked_about_line_by_line_without_saying_whose_it_is() {
        Looked looked = Looked.in("CO").receiptOfAnotherPerson(SAME);
        Finding shared = looked.at(taxi("2026-11-02", 800, MINE), taxi("2026-11-02", 900, SAME))
                .getFirst();
        assertEquals(ExpenseRule.RECEIPT_OF_ANOTHER_PERSON, shared.rule());
        assertEquals(Finding.Severity.NEEDS_REASON, shared.severity());
        assertEquals("/lines/1/receiptIds", shared.pointer());
        assertNull(shared.otherClaimId());
    }

    @Test
    void one_receipt_over_several_lines_of_a_claim_is_fine() {
        Looked looked = Looked.in("CO").receipt(MINE, "content");
        assertEquals(List.of(), looked.rules(taxi("2026-11-02", 800, MINE), taxi("2026-11-02", 900, MINE)));
    }

    @Test
    void the_same_journey_is_the_same_however_it_is_spelt_and_the_way_back_is_not() {
        Spent there = Spent.miles("2026-11-02", 10);
        Spent again = Spent.miles("2026-11-02", 12).with("from", " BRISTOL ").with("to", "exeter.");
        Spent back = Spent.miles("2026-11-02", 10).with("from", "Exeter").with("to", "Bristol");
        assertEquals(
                List.of(ExpenseRule.DUPLICATE_JOURNEY),
                Looked.in("CO").besides(there).rules(again));
        assertEquals(List.of(), Looked.in("CO").besides(there).rules(back));
    }

    @Test
    void the_same_fare_is_the_same_however_its_stations_are_called_and_the_way_back_is_not() {
        Spent there = train("Leeds", "London");
        Finding twice = Looked.in("CO")
                .besides(there)
                .at(train("Leeds", "London Kings Cross"))
                .getFirst();
        assertEquals(ExpenseRule.DUPLICATE_EXPENSE, twice.rule());
        assertEquals(
                "is the same as a line of your claim “Last week”; take one off, or say in reason why there are two",
                twice.message());
        assertEquals(List.of(), Looked.in("CO").besides(there).rules(train("London", "Leeds")));
        assertEquals(
                List.of(ExpenseRule.DUPLICATE_JOURNEY),
                Looked.in("CO").besides(there).rules(train("Leeds", "London")));
    }

    @Test
    void a_round_trip_holds_the_way_back() {
        Spent roundTrip = Spent.miles("2026-11-02", 120).with("roundTrip", true);
        Spent back = Spent.miles("2026-11-02", 120).with("from", "Exeter").with("to", "Bristol");
        List<ExpenseRule> once = List.of(ExpenseRule.DUPLICATE_JOURNEY);
        assertEquals(once, Looked.in("CO").besides(roundTrip).rules(back));
        assertEquals(once, Looked.in("CO").besides(back).rules(roundTrip));
        assertEquals(once, Looked.in("CO").rules(roundTrip, back));
    }

    @Test
    void nobody_drives_the_same_journey_in_two_vehicles() {
        Spent own = Spent.miles("2026-11-02", 120);
        Spent company =
                driven(ExpenseKind.COMPANY_CAR_MILEAGE).with("fuel", "PETROL").with("engineCc", 1_400);
        List<ExpenseRule> once = List.of(ExpenseRule.DUPLICATE_JOURNEY);
        assertEquals(once, Looked.in("CO").besides(own).rules(company));
        assertEquals(once, Looked.in("CO").rules(driven(ExpenseKind.MOTORCYCLE_MILEAGE), own));
    }

    private static Spent driven(ExpenseKind kind) {
        return Spent.on("2026-11-02", kind)
                .with("from", "Bristol")
                .with("to", "Exeter")
                .with("miles", 120);
    }

    private static Spent train(String from, String to) {
        return Spent.on("2026-11-02", ExpenseKind.TRAIN)
                .pounds(8_950)
                .with("from", from)
                .with("to", to)
                .with("receiptIds", List.of(OTHER));
    }

    private static Spent bus(long pence) {
        return Spent.on("2026-11-02", ExpenseKind.BUS_UNDERGROUND).pounds(pence);
    }

    private static Spent taxi(String day, long pence, UUID receipt) {
        return Spent.on(day, ExpenseKind.TAXI).pounds(pence).with("receiptIds", List.of(receipt));
    }
}
