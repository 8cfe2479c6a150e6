package uk.gov.sop.local;

import java.io.IOException;

/**
 * Runs inside Keycloak's process and ends it when the application is gone. The standard input comes from the
 * application, and the system closes it even when the application was killed and could tidy nothing up.
 */
final class Tether {

    private static final String KEYCLOAK = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";

    private Tether() {}

    public static void main(String[] arguments) throws Exception {
        Thread.ofPlatform().daemon().name("tether").start(Tether::waitForTheEnd);
        // Only named, because the class is in Keycloak's own jar.
        Class.forName(KEYCLOAK).getMethod("main", String[].class).invoke(null, (Object) arguments);
    }

    private static void waitForTheEnd() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever said, only hung up.
            }
        } catch (IOException hungUp) {
            // The same as an end.
        }
        Thread.ofPlatform().daemon().start(Tether::endAnyway);
        System.exit(0);
    }

    private static void endAnyway() {
        try {
            Thread.sleep(10_000);
        } catch (InterruptedException noReasonToStay) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }
}
