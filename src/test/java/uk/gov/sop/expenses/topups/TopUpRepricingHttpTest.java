package uk.gov.sop.expenses.topups;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import uk.gov.sop.expenses.claims.Adjustments;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.FileIntake;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** All that a department has not yet paid, in one act. */
@QuarkusTest
class TopUpRepricingHttpTest {

    private static final DateRange DAYS = new DateRange(LocalDate.of(2026, 4, 6), LocalDate.of(2026, 5, 21));

    @Inject
    EntityManager database;

    @Inject
    Adjustments adjustments;

    @Test
    void many_that_are_not_yet_paid_are_priced_anew_each_and_none_is_kept_to_be_looked_at_again() {
        Topping of = new Topping("DESNZ");
        Member me = of.driver();
        UUID bus = Topping.claim(me, """
                {"kind": "BUS_UNDERGROUND", "date": "2026-05-12", "description": "Visit",
                 "amount": {"pence": 320, "currency": "GBP"}, "reason": "Was ill"}""");
        Topping.repeat(bus, 449);
        UUID drive = Topping.drive(me, "2026-05-13", 10);
        Topping.at45(drive, 10);
        Session session = database.unwrap(Session.class);
        int attached = QuarkusTransaction.requiringNew().call(() -> {
            assertEquals(1, adjustments.repriceUnpaid(of.department(), DAYS));
            return session.getStatistics().getEntityCount();
        });
        assertEquals(0, attached);
        assertEquals(
                451 - 1, Staff.count("select count(*) from claim where person_id = ? and total_pence = 320", me.id()));
        Api.as(me).get("/v1/expense-claims/" + drive).then().body("total.pence", equalTo(550));
    }

    @Test
    void it_has_the_time_of_a_file() {
        assertEquals(
                FileIntake.SECONDS,
                Arrays.stream(TopUpResource.class.getMethods())
                        .filter(method -> method.getName().equals("put"))
                        .map(method -> method.getAnnotation(TransactionConfiguration.class))
                        .mapToInt(configured -> configured == null ? 0 : configured.timeout())
                        .sum());
    }
}
