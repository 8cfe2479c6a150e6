package uk.gov.sop.pay.keys;

import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** A department in which no other test seals anything, and its keys. */
final class RotatedPay {

    static final String DEPARTMENT = "DCMS";
    static final RotatePayKeys.Settings AT_ONCE =
            new RotatePayKeys.Settings(Optional.of(DEPARTMENT), Duration.ZERO, Duration.ZERO);

    private RotatedPay() {}

    /** As it was published: the list opens the figures, and the payslip its body. */
    static void readable(Member person, String slip) {
        Api.as(person)
                .get("/v1/payslips")
                .then()
                .statusCode(200)
                .body("payslips.totals.net.pence", equalTo(List.of(237906)));
        Api.as(person).get("/v1/payslips/" + slip).then().statusCode(200).body("niNumber", equalTo("AB 12 34 56 C"));
    }

    /** How many rows name a key. */
    static long named(SealedTable table, int key) {
        return Staff.count("select count(*) from %s where key_id = ?".formatted(table.table()), key);
    }
}
