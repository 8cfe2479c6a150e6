package uk.gov.sop.expenses.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.gov.sop.expenses.policy.Stays.abroad;
import static uk.gov.sop.expenses.policy.Stays.before;
import static uk.gov.sop.expenses.policy.Stays.uk;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.sop.expenses.policy.IncidentalsTrip.Stay;
import uk.gov.sop.shared.Money;

/** HMRC EIM02730, by its figures. */
class IncidentalsTripTest {

    private static final ExpensePolicy POLICY = Policies.of("CO");
    private static final String REST = ", so all of it is taxed, not only the excess; at ";

    @ParameterizedTest(name = "{0} pence over {1} nights, abroad {2}: taxable {3} pence")
    @CsvSource({
        "1400, 3, false, 0",
        "600, 1, false, 600",
        "2100, 5, false, 0",
        "1500, 3, false, 0",
        "1501, 3, false, 1501",
        "2000, 2, true, 0",
        "2100, 2, true, 2100"
    })
    void incidentals_are_judged_over_the_whole_trip_with_a_cliff_edge(
            long pence, int nights, boolean abroad, long taxable) {
        assertEquals(
                taxable, taxed(abroad ? abroad(0, "2026-11-02", nights, pence) : uk(0, "2026-11-02", nights, pence)));
    }

    @Test
    void a_dear_night_is_made_up_for_by_cheap_ones_of_the_same_trip() {
        assertEquals(0, taxed(uk(0, "2026-11-02", 1, 600), uk(1, "2026-11-03", 2, 800)));
        assertEquals(1_501, taxed(uk(0, "2026-11-02", 1, 600), uk(1, "2026-11-03", 2, 901)));
    }

    @Test
    void stays_join_where_the_last_morning_is_before_the_next_first_night_and_not_a_night_later() {
        assertEquals(
                1,
                trips(uk(0, "2026-11-02", 1, 600), uk(1, "2026-11-03", 1, 400)).size());
        assertEquals(
                2,
                trips(uk(0, "2026-11-02", 1, 600), uk(1, "2026-11-04", 1, 400)).size());
        assertEquals(600, taxed(uk(0, "2026-11-02", 1, 600), uk(1, "2026-11-04", 1, 400)));
    }

    @Test
    void a_night_counts_once_however_many_lines_name_it() {
        assertEquals(1_000, taxed(uk(0, "2026-11-02", 1, 500), uk(1, "2026-11-02", 1, 500)));
        assertEquals(1_501, taxed(uk(0, "2026-11-02", 3, 1_000), uk(1, "2026-11-03", 1, 501)));
    }

    @Test
    void a_trip_at_home_and_abroad_has_the_limit_of_each_night() {
        assertEquals(0, taxed(uk(0, "2026-11-02", 1, 900), abroad(1, "2026-11-03", 2, 1_600)));
        assertEquals(2_501, taxed(uk(0, "2026-11-02", 1, 900), abroad(1, "2026-11-03", 2, 1_601)));
        assertEquals(
                Money.pence(500),
                trips(uk(0, "2026-11-02", 1, 1), abroad(1, "2026-11-02", 1, 1))
                        .getFirst()
                        .limit());
    }

    @Test
    void a_line_alone_says_how_much_it_is_over() {
        assertEquals(
                "is £1.00 over the tax-free limit of £5.00 for 1 night" + REST + "£5.00 or less nothing would be",
                because(0, uk(0, "2026-11-02", 1, 600)));
        assertNull(because(0, uk(0, "2026-11-02", 1, 500)));
    }

    @Test
    void each_line_of_a_trip_names_the_others_and_how_much_they_are_over_together() {
        Stay[] trip = {
            uk(0, "2026-11-02", 1, 600),
            uk(2, "2026-11-03", 1, 500),
            uk(4, "2026-11-04", 1, 450),
            before("2026-11-05", 1, 451, false)
        };
        assertEquals(
                "comes with lines 3, 5 and line 1 of the claim “Hull” of the same trip, 2 to 6 November 2026, to"
                        + " £20.01: that is £0.01 over the tax-free limit of £20.00 for 4 nights" + REST
                        + "£20.00 or less nothing would be",
                because(0, trip));
    }

    @Test
    void what_was_paid_before_without_tax_is_said_since_it_cannot_be_changed() {
        Stay[] trip = {before("2026-11-01", 1, 450, true), uk(0, "2026-11-02", 1, 600)};
        assertEquals(
                "comes with line 1 of the claim “Hull” of the same trip, 1 to 3 November 2026, to £10.50: that is"
                        + " £0.50 over the tax-free limit of £10.00 for 2 nights" + REST
                        + "£10.00 or less nothing would be; £4.50 of the trip was paid before without tax",
                because(1, trip));
    }

    private static long taxed(Stay... stays) {
        return IncidentalsSplitTest.taxed(POLICY.trips(List.of(stays)));
    }

    private static List<IncidentalsTrip> trips(Stay... stays) {
        return POLICY.trips(List.of(stays));
    }

    /** @param stay by first night */
    private static String because(int stay, Stay... stays) {
        IncidentalsTrip trip = POLICY.trips(Stream.of(stays).toList()).getFirst();
        return trip.judge(trip.stays().get(stay)).because();
    }
}
