package uk.gov.sop.local.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much data is made up; the setting is {@code sop.local.data}. */
public enum DataSize {
    // Of before pay was sealed are "postgres" and "postgres-scale": data made there has no payslips any more.
    NONE("postgres-2"),
    DEMO("postgres-2"),
    SCALE("postgres-scale-2");

    private final String folder;

    DataSize(String folder) {
        this.folder = folder;
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
}
