package uk.gov.sop.shared.sealing;

import io.micrometer.core.instrument.Metrics;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKey;
import org.jboss.logging.Logger;

/** A key of one department, unwrapped. Any thread may use it. */
public final class DataKey {

    /** As Prometheus shows it: {@code sop_pay_unopened_total}. */
    static final String UNOPENED = "sop.pay.unopened";

    private static final Logger LOG = Logger.getLogger(DataKey.class);

    private final int id;
    private final String department;
    private final SecretKey secret;

    DataKey(int id, String department, byte[] secret) {
        this.id = id;
        this.department = department;
        this.secret = AesGcm.key(secret);
    }

    /** Stands in clear beside what the key seals. */
    public int id() {
        return id;
    }

    public String department() {
        return department;
    }

    /** @param bound of this key's department */
    public byte[] seal(Bound bound, byte[] open) {
        if (!bound.department().equals(department)) {
            throw new IllegalArgumentException(
                    "A key of " + department + " seals nothing of " + bound.department() + ".");
        }
        return AesGcm.ofThread().seal(secret, bound.with(id), open);
    }

    /** @throws Unopened when it was not sealed for exactly this place, or was changed since */
    public byte[] open(Bound bound, byte[] sealed) {
        try {
            return AesGcm.ofThread().open(secret, bound.with(id), sealed);
        } catch (AEADBadTagException closed) {
            LOG.errorf("What is sealed in the row %s does not open: it was changed or moved", bound.row());
            Metrics.counter(UNOPENED).increment();
            throw new Unopened(bound.row());
        }
    }

    /** Kept out of logs. */
    @Override
    public String toString() {
        return "DataKey " + id;
    }
}
