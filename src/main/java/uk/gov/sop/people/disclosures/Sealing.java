package uk.gov.sop.people.disclosures;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Today;

/** Appends what has been recorded to the chains of the departments: one machine at a time, a batch a transaction. */
@Singleton
class Sealing {

    static final int BATCH = 5_000;

    private static final String WAITING = """
            select %s from @ $
            where $.tx >= cast(? as xid8) and $.tx < cast(? as xid8)
              and not exists (select from disclosure_link link where link.disclosure_id = $.id and link.entry = '#')
            order by $.tx, $.id limit ?""";
    private static final String HEADS = """
            select chain, last.seq, encode(last.mac, 'hex')
            from unnest(?) chain cross join lateral (
                select seq, mac from disclosure_link where department = chain order by seq desc limit 1) last""";
    private final DataSource database;
    private final Locks locks;
    private final ChainKey key;
    private final Today today;

    Sealing(DataSource database, Locks locks, ChainKey key, Today today) {
        this.database = database;
        this.locks = locks;
        this.key = key;
        this.today = today;
    }

    /**
     * Once: what became of it.
     *
     * @param heads of the chains that grew
     */
    record Sealed(int rows, Collection<Head> heads) {

        static final Sealed NOTHING = new Sealed(0, List.of());

        boolean mayHaveLeftSome() {
            return rows >= BATCH;
        }
    }

    /** Nothing where nothing waits, or another machine is at it. */
    @Transactional
    Sealed next() {
        if (!locks.tryOn("disclosure chains")) {
            return Sealed.NOTHING;
        }
        try (Connection connection = database.getConnection()) {
            SealingMark mark = SealingMark.in(connection);
            List<Recorded> rows = waiting(Entry.DISCLOSURE, mark, connection);
            String upTo = rows.size() < BATCH ? mark.settled() : rows.getLast().transaction();
            // All of them, since the mark goes on by disclosures: a night's are few.
            rows.addAll(waiting(Entry.DELETION, mark, connection));
            if (rows.isEmpty()) {
                return Sealed.NOTHING;
            }
            Map<String, Head> heads = heads(rows, connection);
            new NewLinks(links(rows, heads)).append(connection);
            SealingMark.write(upTo, connection);
            return new Sealed(rows.size(), heads.values());
        } catch (SQLException e) {
            throw new IllegalStateException("What was disclosed could not be sealed.", e);
        }
    }

    private static List<Recorded> waiting(Entry entry, SealingMark mark, Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(entry.in(WAITING).formatted(entry.columns()))) {
            query.setString(1, mark.from());
            query.setString(2, mark.below());
            query.setObject(3, entry == Entry.DISCLOSURE ? BATCH : null, Types.INTEGER);
            try (var found = query.executeQuery()) {
                List<Recorded> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(Recorded.in(found, 1, entry));
                }
                return rows;
            }
        }
    }

    private static Map<String, Head> heads(List<Recorded> rows, Connection connection) throws SQLException {
        Map<String, Head> heads = new HashMap<>();
        rows.forEach(row -> heads.computeIfAbsent(row.chain(), Head::ofNone));
        try (var query = connection.prepareStatement(HEADS)) {
            query.setArray(1, connection.createArrayOf("text", heads.keySet().toArray()));
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    heads.put(found.getString(1), new Head(found.getString(1), found.getLong(2), found.getString(3)));
                }
            }
        }
        return heads;
    }

    private List<Link> links(List<Recorded> rows, Map<String, Head> heads) {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, today.now());
        List<Link> links = new ArrayList<>(rows.size());
        for (Recorded row : rows) {
            Head last = heads.getOrDefault(row.chain(), Head.ofNone(row.chain()));
            Link link = Link.after(last, row, now, key);
            heads.put(row.chain(), link.head());
            links.add(link);
        }
        return links;
    }
}
