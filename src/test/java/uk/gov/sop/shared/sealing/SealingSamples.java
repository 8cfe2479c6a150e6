package uk.gov.sop.shared.sealing;

import java.util.Map;
import java.util.Optional;

/** Keys for tests without a database. */
public final class SealingSamples {

    private SealingSamples() {}

    public static DataKey key(int id, String department) {
        return new DataKey(id, department, AesGcm.ofThread().randomBytes(AesGcm.KEY_BYTES));
    }

    /** @param values in base64 by the name of the master key */
    public static MasterKeys masters(String current, Map<String, String> values) {
        return new MasterKeys(current, () -> {
            Map<String, MasterKeySettings.Source> sources = new java.util.HashMap<>();
            values.forEach((name, value) -> sources.put(name, new Source(Optional.of(value), Optional.empty())));
            return sources;
        });
    }

    public static MasterKeys mastersFromFile(String name, String file) {
        return new MasterKeys(name, () -> Map.of(name, new Source(Optional.empty(), Optional.of(file))));
    }

    private record Source(Optional<String> value, Optional<String> file) implements MasterKeySettings.Source {}
}
