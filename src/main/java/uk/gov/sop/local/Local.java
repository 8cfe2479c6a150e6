package uk.gov.sop.local;

import io.quarkus.runtime.Quarkus;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import uk.gov.sop.local.data.LocalMasterKey;
import uk.gov.sop.local.data.cast.DemoPeople;

/** Starts the application with a database and a sign-in of its own, where no database is configured. */
public final class Local {

    private static final String DATABASE_URL = "quarkus.datasource.jdbc.url";

    private Local() {}

    public static void main(String... arguments) {
        // A live reload comes here again; by then the address is set.
        if (ConfigProvider.getConfig()
                .getOptionalValue(DATABASE_URL, String.class)
                .isEmpty()) {
            startParts();
        }
        Quarkus.run(arguments);
    }

    private static void startParts() {
        try {
            var data = LocalData.configured();
            var parts = LocalParts.start(
                    port("quarkus.http.port", 8080),
                    port("sop.local.database-port", 5454),
                    port("sop.local.keycloak-port", 8180),
                    data.size(),
                    demoUsers());
            data.bringUp(parts);
            configure(parts, data);
            Thread.ofPlatform().daemon().name("welcome").start(() -> welcome(parts));
        } catch (LocalFailure e) {
            giveUp(e);
        }
    }

    private static void configure(LocalParts parts, LocalData data) {
        parts.database().settings().forEach(System::setProperty);
        System.setProperty(
                "quarkus.oidc.auth-server-url", parts.keycloak().issuer().toString());
        System.setProperty("sop.page.secret", parts.keycloak().pageSecret());
        LocalMasterKey.settings().forEach(System::setProperty);
        System.setProperty(LocalData.RECEIPTS, data.receipts().toString());
    }

    private static void welcome(LocalParts parts) {
        try {
            parts.awaitReady();
            System.out.println(
                    new Welcome(parts.application(), parts.keycloak().issuer(), DemoPeople.introductions()).text());
        } catch (LocalFailure e) {
            giveUp(e);
        }
    }

    private static void giveUp(LocalFailure failure) {
        System.err.println("\n" + failure.getMessage() + "\n");
        // Ends the parts too, by their shutdown hook.
        System.exit(1);
    }

    private static LocalPort port(String setting, int otherwise) {
        int number = ConfigProvider.getConfig()
                .getOptionalValue(setting, Integer.class)
                .orElse(otherwise);
        return new LocalPort(number, setting);
    }

    static List<DemoUser> demoUsers() {
        return DemoPeople.signIns().stream()
                .map(person -> new DemoUser(
                        person.subject().toString(),
                        person.username(),
                        person.givenName(),
                        person.familyName(),
                        Set.copyOf(person.roles())))
                .toList();
    }
}
