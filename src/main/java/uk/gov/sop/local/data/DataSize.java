package uk.gov.sop.local.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much data is made up; the setting is {@code sop.local.data}. */
public enum DataSize {
    // Of before pay was sealed are "postgres" and "postgres-scale": data made there has no payslips any more. That in
    // "postgres-2" and "postgres-scale-2" has no P60s, that in "postgres-3" no P11Ds.
    NONE("postgres-4", "256MB"),
    DEMO("postgres-4", "256MB"),
    /** With the memory that a database of this size has on Kubernetes. */
    SCALE("postgres-scale-3", "2GB");

    private final String folder;
    private final String sharedBuffers;

    DataSize(String folder, String sharedBuffers) {
        this.folder = folder;
        this.sharedBuffers = sharedBuffers;
    }

    /** Empty for what is not one of them. */
    public static Optional<DataSize> of(String setting) {
        return Arrays.stream(values())
                .filter(size -> size.name().toLowerCase(Locale.ROOT).equals(setting))
                .findFirst();
    }

    /** Scale data has a database of its own, so that the demo stays as somebody left it. */
    public String folder() {
        return folder;
    }

    /** What its database keeps in memory, as PostgreSQL has it. */
    public String sharedBuffers() {
        return sharedBuffers;
    }
}
