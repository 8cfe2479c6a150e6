package uk.gov.sop.load;

import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The SQL that the packaged service itself sends, read from its classes and with names as pgbench has them. */
final class ServiceStatements {

    private static final Path PACKAGE =
            Path.of(System.getProperty("sop.load.project", "."), "target/quarkus-app");
    private static final String PAYSLIPS = "uk.gov.sop.pay.slips.Payslips";
    private static final String DISCLOSURES = "uk.gov.sop.people.disclosures.Disclosures";
    private static final String LAST_ID = "'ffffffff-ffff-ffff-ffff-ffffffffffff'";

    private ServiceStatements() {}

    static String payslipList() {
        return with(
                constant(PAYSLIPS, "PAGE"),
                List.of("now()", LAST_ID, "null", "null", "now()", "26", ":issuer", ":subject"));
    }

    static String payslip() {
        return with(
                constant(PAYSLIPS, "ONE"), List.of("now()", "now()", ":payslip", "1", ":issuer", ":subject"));
    }

    /** Leaves {@code :department}, {@code :ids} and {@code :what} open. */
    static String disclosure() {
        return constant(DISCLOSURES, "INSERT")
                .replace(":at", "now()")
                .replace(":today", "current_date")
                .replace(":viewer", ":person")
                .replace(":signIn", "null")
                .replace(":client", "'load'")
                .replace(":reasonKind", "null")
                .replace(":reason", "null")
                .replace(":subjects", "array[:person]");
    }

    private static String with(String sql, List<String> values) {
        String filled = sql;
        for (String value : values) {
            filled = filled.replaceFirst("\\?", value);
        }
        if (filled.contains("?")) {
            throw new IllegalStateException("The service asks in another way now: " + sql);
        }
        return filled;
    }

    private static String constant(String type, String name) {
        try (URLClassLoader service = new URLClassLoader(jars())) {
            Field constant = service.loadClass(type).getDeclaredField(name);
            constant.setAccessible(true);
            return String.valueOf(constant.get(null));
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("The service has no statement " + name + " in " + type + ".", e);
        }
    }

    private static URL[] jars() throws IOException {
        List<URL> jars = new ArrayList<>();
        for (String folder : List.of("app", "lib/main", "lib/boot")) {
            try (Stream<Path> files = Files.list(PACKAGE.resolve(folder))) {
                for (Path jar : files.toList()) {
                    jars.add(jar.toUri().toURL());
                }
            }
        }
        return jars.toArray(URL[]::new);
    }
}
