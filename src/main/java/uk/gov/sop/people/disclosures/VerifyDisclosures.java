package uk.gov.sop.people.disclosures;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import uk.gov.sop.shared.Command;
import uk.gov.sop.shared.Today;

/** Tells of each chain whether anything in it was edited, deleted, reordered or cut off; changes nothing. */
@Singleton
class VerifyDisclosures implements Command {

    private static final int MOST_TOLD = 100;

    private final DataSource database;
    private final ChainKey key;
    private final Today today;
    private final ToldHeads heads;

    VerifyDisclosures(DataSource database, ChainKey key, Today today, ToldHeads heads) {
        this.database = database;
        this.key = key;
        this.today = today;
        this.heads = heads;
    }

    @Override
    public String name() {
        return "verify-disclosures";
    }

    @Override
    public boolean run(Consumer<String> out) {
        if (heads.isFirstNight()) {
            out.accept("No heads are kept from before: what was cut off until now is not found by them.");
        }
        return run(heads.all(), out);
    }

    boolean run(List<Head> told, Consumer<String> out) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
                return verify(new Chains(connection, key), byChain(told), out);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The chains of disclosures could not be read.", e);
        }
    }

    private boolean verify(Chains chains, Map<String, List<Head>> told, Consumer<String> out) throws SQLException {
        SortedMap<String, List<Fault>> unlinked = chains.unlinked(today.now());
        SortedSet<String> names = chains.names();
        names.addAll(told.keySet());
        names.addAll(unlinked.keySet());
        List<Head> sound = new ArrayList<>();
        boolean well = true;
        for (String name : names) {
            ChainCheck check = chains.passed(name, told.getOrDefault(name, List.of()));
            List<Fault> faults = new ArrayList<>(check.end());
            faults.addAll(unlinked.getOrDefault(name, List.of()));
            tell(name, check.links(), faults, out);
            well &= faults.isEmpty();
            if (faults.isEmpty()) {
                sound.add(check.head(name));
            }
        }
        heads.keep(sound);
        return well;
    }

    private static void tell(String name, long links, List<Fault> faults, Consumer<String> out) {
        out.accept("%s: %,d links, %s"
                .formatted(name, links, faults.isEmpty() ? "all in order" : "faults: " + faults.size()));
        faults.stream().limit(MOST_TOLD).forEach(fault -> out.accept(fault.line(name)));
        if (faults.size() > MOST_TOLD) {
            out.accept("%s: and %,d more".formatted(name, faults.size() - MOST_TOLD));
        }
    }

    private static Map<String, List<Head>> byChain(List<Head> told) {
        return told.stream().collect(Collectors.groupingBy(Head::chain));
    }
}
