package uk.gov.sop.expenses.receipts;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.sop.expenses.receipts.cleaning.HostileFile;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Pictures;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

@QuarkusTest
class VirusScanHttpTest {

    private static final String ADDRESS = "sop.receipts.clamav.address";

    private final Member me = Staff.head();
    private final UUID id = Api.newId();

    @TempDir
    private Path folder;

    @AfterEach
    void noScanForOthers() {
        System.clearProperty(ADDRESS);
    }

    @Test
    void a_real_clamd_lets_receipts_pass_and_finds_what_it_knows() throws Exception {
        Path program = Clamd.program().orElse(null);
        Assumptions.assumeTrue(program != null, "SKIPPED: clamd is not installed here (Debian: clamav-daemon).");
        try (Clamd clamd = Clamd.start(program, folder)) {
            System.setProperty(ADDRESS, clamd.address());
            put(Pictures.receipt(HostileFile.EICAR))
                    .statusCode(422)
                    .body("rule", equalTo("RECEIPT_INFECTED"))
                    .body("detail", containsString("virus scan"));
            assertNothingKept();
            put(Pictures.receipt("harmless")).statusCode(201);
        }
    }

    @Test
    void nothing_is_kept_while_the_scanner_is_down() throws IOException {
        System.setProperty(ADDRESS, "127.0.0.1:" + Clamd.freePort());
        put(Pictures.receipt("unscanned"))
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("rule", equalTo("UNAVAILABLE"));
        assertNothingKept();
    }

    @Test
    void nothing_is_kept_when_the_scanner_answers_something_else() throws Exception {
        try (ServerSocket busy = new ServerSocket(0)) {
            Thread.ofVirtual().start(() -> answer(busy, "INSTREAM size limit exceeded. ERROR\0"));
            System.setProperty(ADDRESS, "127.0.0.1:" + busy.getLocalPort());
            put(Pictures.receipt("unscanned")).statusCode(503);
        }
        assertNothingKept();
    }

    private static void answer(ServerSocket server, String text) {
        try (Socket caller = server.accept()) {
            byte[] command = caller.getInputStream().readNBytes(10);
            assertEquals("zINSTREAM\0", new String(command, StandardCharsets.US_ASCII));
            caller.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
            caller.shutdownOutput();
            caller.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertNothingKept() {
        assertEquals(List.of(), KeptFiles.of(id));
        assertEquals(0, Staff.count("select count(*) from receipt where id = ?", id));
    }

    private ValidatableResponse put(byte[] content) {
        return Api.as(me)
                .contentType("image/jpeg")
                .body(content)
                .put("/v1/receipts/" + id)
                .then();
    }
}
