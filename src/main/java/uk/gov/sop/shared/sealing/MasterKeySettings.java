package uk.gov.sop.shared.sealing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;
import java.util.Optional;

/** The keys that wrap data keys: secrets of each environment. */
@ConfigMapping(prefix = "sop.pay.master-keys")
public interface MasterKeySettings {

    /** By name; in lower case when it comes from {@code SOP_PAY_MASTER_KEYS_<NAME>_VALUE} and its like. */
    @WithParentName
    Map<String, Source> byName();

    /** Where a master key is: one of the two. */
    interface Source {

        /** 32 bytes in base64. */
        Optional<String> value();

        /** A mounted file that holds them. */
        Optional<String> file();
    }
}
