package uk.gov.sop.local.data.pay;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import uk.gov.sop.shared.sealing.DataKey;

/** The keys that made-up pay is sealed with, one a department, for all threads that write it. */
public final class PayKeys {

    private final Map<String, DataKey> byDepartment = new ConcurrentHashMap<>();
    private final Function<String, DataKey> current;

    /** @param current the key of a department by its code, asked for once */
    public PayKeys(Function<String, DataKey> current) {
        this.current = current;
    }

    DataKey of(String department) {
        return byDepartment.computeIfAbsent(department, current);
    }
}
