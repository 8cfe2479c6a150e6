package uk.gov.sop.pay.keys;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.gov.sop.pay.intake.PayRunPart;
import uk.gov.sop.shared.Command;
import uk.gov.sop.shared.FileIntake;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.sealing.KeyRotation;

/**
 * Gives departments new keys, seals anew what the old ones have sealed, and deletes those. While requests go on: each row
 * says which key opens it. Stopped at any moment, it goes on where it was when it is started again.
 */
@Singleton
class RotatePayKeys implements Command {

    private static final UUID FIRST = new UUID(0, 0);
    /** Longer than an intake may last. */
    private static final int PATIENCE = 2 * FileIntake.SECONDS;

    private final KeyRotation rotation;
    private final Resealing resealing;
    private final Locks locks;
    private final Settings settings;

    @Inject
    RotatePayKeys(
            KeyRotation rotation,
            Resealing resealing,
            Locks locks,
            @ConfigProperty(name = "sop.run.department") Optional<String> department,
            @ConfigProperty(name = "sop.run.renew-keys-older-than") Duration olderThan,
            @ConfigProperty(name = "sop.run.keys-rest") Duration rest) {
        this.rotation = rotation;
        this.resealing = resealing;
        this.locks = locks;
        this.settings = new Settings(department, olderThan, rest);
    }

    /**
     * How to go about it.
     *
     * @param department the only one that gets a new key; empty for all
     * @param olderThan a younger key is not renewed, so that a rotation that was stopped goes on
     * @param rest how long old keys are kept when no row names them any more, for requests that have read a row just before
     */
    record Settings(Optional<String> department, Duration olderThan, Duration rest) {}

    @Override
    public String name() {
        return "rotate-pay-keys";
    }

    @Override
    public boolean run(Consumer<String> out) {
        return run(settings, out);
    }

    boolean run(Settings how, Consumer<String> out) {
        KeyRotation.Wrapping wrapping = rotation.wrapAnew();
        out.accept("data keys wrapped anew: %,d, do not open: %,d".formatted(wrapping.anew(), wrapping.closed()));
        List<String> known = rotation.departments();
        List<String> wanted = how.department.map(List::of).orElse(known);
        if (!known.containsAll(wanted)) {
            out.accept("sop.run.department is %s, which has no key: nothing of it is sealed."
                    .formatted(how.department.orElseThrow()));
            return false;
        }
        wanted.forEach(department -> renew(department, how.olderThan, out));
        boolean replaced = rotation.retired().isEmpty() || replace(how.rest, out);
        return replaced && wrapping.closed() == 0;
    }

    /** After the intake that is under way, which seals with the key that was current when it began. */
    private void renew(String department, Duration olderThan, Consumer<String> out) {
        boolean renewed = QuarkusTransaction.requiringNew().timeout(PATIENCE).call(() -> {
            locks.on(PayRunPart.queueOf(department));
            return rotation.renew(department, olderThan);
        });
        out.accept("%s: %s".formatted(department, renewed ? "new key" : "key kept, not older than " + olderThan));
    }

    private boolean replace(Duration rest, Consumer<String> out) {
        List<Integer> old = rotation.retired();
        boolean well = sealAll(old, out);
        pause(rest);
        // What was written meanwhile by whoever had asked for the key just before.
        well &= sealAll(old, out);
        old.forEach(this::forget);
        // Another rotation beside this one may have deleted some of them.
        List<Integer> kept = new ArrayList<>(rotation.retired());
        kept.retainAll(old);
        out.accept("old keys deleted: %,d, kept for rows that name them: %,d"
                .formatted(old.size() - kept.size(), kept.size()));
        return well && kept.isEmpty();
    }

    /** To delete a key that rows name would wait for whoever changes one of them. */
    private void forget(int key) {
        if (!resealing.isUsed(key)) {
            rotation.forget(key);
        }
    }

    private boolean sealAll(List<Integer> old, Consumer<String> out) {
        boolean well = true;
        for (SealedTable table : SealedTable.values()) {
            well &= seal(table, old, out);
        }
        return well;
    }

    private boolean seal(SealedTable table, List<Integer> old, Consumer<String> out) {
        int rows = 0;
        Passed pass;
        do {
            // From the start again: rows that were being changed were passed by.
            pass = pass(table, old);
            rows += pass.sealed;
        } while (pass.sealed > 0);
        if (rows > 0 || pass.closed > 0) {
            out.accept("%s: %,d rows sealed anew, %,d do not open".formatted(table.table(), rows, pass.closed));
        }
        return pass.closed == 0;
    }

    private record Passed(int sealed, int closed) {}

    private Passed pass(SealedTable table, List<Integer> old) {
        Passed passed = new Passed(0, 0);
        Resealing.Batch batch = new Resealing.Batch(0, 0, FIRST);
        do {
            batch = resealing.next(table, old, batch.last(), Resealing.MOST);
            passed = new Passed(passed.sealed + batch.sealed(), passed.closed + batch.closed());
        } while (batch.sealed() + batch.closed() > 0);
        return passed;
    }

    private static void pause(Duration rest) {
        try {
            Thread.sleep(rest);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The old keys are still there: start the rotation again.", stopped);
        }
    }
}
