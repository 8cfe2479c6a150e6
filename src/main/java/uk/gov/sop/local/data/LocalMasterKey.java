package uk.gov.sop.local.data;

import java.util.Map;
import uk.gov.sop.shared.sealing.MasterKeys;

/** The master key of this machine, the same as in the settings for development and tests. It keeps nothing secret. */
public final class LocalMasterKey {

    private static final String NAME = "local";
    private static final String VALUE = "Zm9yLXRoaXMtbWFjaGluZS1vbmx5LW5vLXNlY3JldCE=";

    private LocalMasterKey() {}

    static MasterKeys masterKeys() {
        return MasterKeys.one(NAME, VALUE);
    }

    /** For the application, which is to open what is sealed here, whatever else is set. */
    public static Map<String, String> settings() {
        return Map.of("sop.pay.master-key", NAME, "sop.pay.master-keys.%s.value".formatted(NAME), VALUE);
    }
}
