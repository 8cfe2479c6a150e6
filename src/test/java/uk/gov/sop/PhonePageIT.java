package uk.gov.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.sop.local.DemoUser;
import uk.gov.sop.pay.PackagedPay;
import uk.gov.sop.testsupport.PackagedApplication;

/** The journeys of src/main/webui/e2e through the packaged application, in a real browser on a small phone. */
@QuarkusIntegrationTest
class PhonePageIT {

    private static final Path PAGE = Path.of("src/main/webui");
    private static final Path LOG = Path.of("target/phone-page.log");
    private static final Path FAILURES = Path.of("target/e2e");

    @Test
    void people_do_their_business_on_a_phone() throws IOException, InterruptedException {
        Optional<Path> chromium = chromium();
        assumeTrue(
                chromium.isPresent(),
                "The phone page was not tested: there is no Chromium. Install it (on Debian: apt-get install chromium)"
                        + " or name one in the environment variable SOP_CHROMIUM.");
        PackagedApplication.employ();
        PackagedPay.forTwoMonthsAndTheYearBefore();
        Process journeys = journeys(chromium.orElseThrow()).start();
        boolean ended = journeys.waitFor(20, TimeUnit.MINUTES);
        if (!ended) {
            journeys.descendants().forEach(ProcessHandle::destroyForcibly);
            journeys.destroyForcibly();
        }
        assertEquals(0, ended ? journeys.exitValue() : -1, () -> read(LOG) + failures());
    }

    private static ProcessBuilder journeys(Path chromium) {
        ProcessBuilder journeys = new ProcessBuilder("node", "node_modules/@playwright/test/cli.js", "test")
                .directory(PAGE.toFile())
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile());
        journeys.environment().put("SOP_CHROMIUM", chromium.toString());
        journeys.environment().put("SOP_PAGE_URL", RestAssured.baseURI + ":" + RestAssured.port);
        journeys.environment().put("SOP_EMPLOYEE", PackagedApplication.EMPLOYEE.username());
        journeys.environment().put("SOP_MANAGER", PackagedApplication.MANAGER.username());
        journeys.environment().put("SOP_CLAIMANT", PackagedApplication.CLAIMANT.username());
        journeys.environment().put("SOP_APPROVER", PackagedApplication.APPROVER.username());
        journeys.environment().put("SOP_OFFICER", PackagedApplication.PAYROLL_OFFICER.username());
        journeys.environment().put("SOP_PASSWORD", DemoUser.PASSWORD);
        journeys.environment().put("SOP_CODE_KEY", DemoUser.CODE_KEY);
        return journeys;
    }

    private static Optional<Path> chromium() {
        String named = System.getenv("SOP_CHROMIUM");
        return Stream.of(
                        named == null ? "" : named,
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome-stable",
                        "/Applications/Chromium.app/Contents/MacOS/Chromium",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Each says what went wrong and what was on the screen then. */
    private static String failures() {
        try (Stream<Path> found = Files.walk(FAILURES)) {
            return found.filter(path -> path.endsWith("error-context.md"))
                    .map(PhonePageIT::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return "Look into " + FAILURES + ".";
        }
    }

    private static String read(Path text) {
        try {
            return Files.readString(text);
        } catch (IOException e) {
            return "Look into " + text + ".";
        }
    }
}
