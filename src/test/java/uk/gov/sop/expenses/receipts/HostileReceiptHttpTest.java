package uk.gov.sop.expenses.receipts;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.sop.expenses.receipts.cleaning.HostileFile;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Pictures;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

@QuarkusTest
class HostileReceiptHttpTest {

    private static final int MEBIBYTE = 1024 * 1024;

    private final Member me = Staff.head();
    private final UUID id = Api.newId();

    @ParameterizedTest
    @MethodSource("files")
    void each_is_answered_with_what_to_do_and_leaves_nothing_behind(HostileFile file) {
        put(file.content().get())
                .statusCode(file.rule().status())
                .body("rule", equalTo(file.rule().name()))
                .body("detail", matchesPattern(".{20,300}\\."));
        assertNothingLeft();
    }

    @Test
    void a_file_over_ten_mebibytes_is_too_large() {
        byte[] large = Arrays.copyOf(Pictures.receipt("large"), 10 * MEBIBYTE + 1);
        put(large).statusCode(413).body("rule", equalTo("TOO_LARGE"));
        put(Arrays.copyOf(large, 11 * MEBIBYTE + 1)).statusCode(413);
        assertNothingLeft();
    }

    private void assertNothingLeft() {
        assertEquals(List.of(), KeptFiles.of(id));
        assertEquals(0, Staff.count("select count(*) from receipt where id = ?", id));
        assertEquals(0, KeptFiles.notesOf(id));
    }

    static List<HostileFile> files() {
        return HostileFile.corpus();
    }

    private ValidatableResponse put(byte[] content) {
        return Api.as(me)
                .contentType("image/png")
                .body(content)
                .put("/v1/receipts/" + id)
                .then();
    }
}
