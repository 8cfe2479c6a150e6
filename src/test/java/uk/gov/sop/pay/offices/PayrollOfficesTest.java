package uk.gov.sop.pay.offices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.offices.PayrollOffices.Content;
import uk.gov.sop.pay.offices.PayrollOffices.Office;
import uk.gov.sop.people.Departments;

@QuarkusTest
class PayrollOfficesTest {

    @Inject
    Departments departments;

    @Test
    void officers_serve_their_own_department_where_nothing_else_is_said() {
        assertEquals(
                Set.of("CO"),
                offices(new Office("DEFRA", List.of("DEFRA", "NE"))).servedBy("CO"));
    }

    @Test
    void one_departments_officers_may_serve_several_and_anothers_none() {
        PayrollOffices shared = offices(new Office("DEFRA", List.of("DEFRA", "NE")), new Office("NE", List.of()));
        assertEquals(Set.of("DEFRA", "NE"), shared.servedBy("DEFRA"));
        assertEquals(Set.of(), shared.servedBy("NE"));
    }

    @Test
    void a_department_that_is_not_known_or_named_twice_stops_the_start() {
        assertThrows(IllegalStateException.class, () -> offices(new Office("CO", List.of("XX"))));
        assertThrows(IllegalStateException.class, () -> offices(new Office("XX", List.of())));
        Office twice = new Office("CO", List.of("CO"));
        assertThrows(IllegalStateException.class, () -> offices(twice, twice));
    }

    private PayrollOffices offices(Office... offices) {
        return new PayrollOffices(new Content(List.of(offices)), departments);
    }
}
