package uk.gov.sop.people.disclosures;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The chains as one snapshot of the database has them. */
record Chains(Connection connection, ChainKey key) {

    private static final int AT_ONCE = 1_000;
    private static final int ENTRY = 4;
    private static final int COLUMNS_OF_LINK = 6;

    private static final String LINKS = """
            select link.department, link.seq, link.disclosure_id, link.entry,
                   cast(extract(epoch from link.sealed_at) * 1000000 as bigint), encode(link.mac, 'hex'), %s, %s
            from disclosure_link link
            left join disclosure d on d.id = link.disclosure_id and link.entry = 'DISCLOSURE'
            left join pay_deletion x on x.id = link.disclosure_id and link.entry = 'DELETION'
            where link.department = ? order by link.seq""".formatted(Entry.DISCLOSURE.columns(), Entry.DELETION.columns());

    /** Rows of transactions that the sealer has settled, or that nobody has sealed for an hour. */
    private static final String UNLINKED = """
            select coalesce($.department, '-'), $.id
            from @ $
            where not exists (select from disclosure_link link where link.disclosure_id = $.id and link.entry = '#')
              and ($.tx < (select up_to from disclosure_mark)
                   or $.at < cast(? as timestamptz) - interval '1 hour')
            order by $.id""";

    SortedSet<String> names() throws SQLException {
        SortedSet<String> names = new TreeSet<>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select distinct department from disclosure_link")) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }

    /** @param heads of that chain, that were told to the log */
    ChainCheck passed(String chain, List<Head> heads) throws SQLException {
        ChainCheck check = new ChainCheck(key, heads);
        try (PreparedStatement query = connection.prepareStatement(LINKS)) {
            // Not all at once: there may be millions.
            query.setFetchSize(AT_ONCE);
            query.setString(1, chain);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    check.pass(link(found), row(found));
                }
            }
        }
        return check;
    }

    SortedMap<String, List<Fault>> unlinked(Instant now) throws SQLException {
        SortedMap<String, List<Fault>> faults = new TreeMap<>();
        for (Entry entry : Entry.values()) {
            addUnlinked(entry, now, faults);
        }
        return faults;
    }

    private void addUnlinked(Entry entry, Instant now, SortedMap<String, List<Fault>> faults) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(entry.in(UNLINKED))) {
            query.setString(1, now.toString());
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    String words = "%s %d has no link".formatted(entry.noun(), found.getLong(2));
                    faults.computeIfAbsent(found.getString(1), chain -> new ArrayList<>())
                            .add(new Fault(Fault.Kind.NEVER_LINKED, words));
                }
            }
        }
    }

    private static Link link(ResultSet found) throws SQLException {
        return new Link(
                found.getString(1),
                found.getLong(2),
                found.getLong(3),
                found.getString(4),
                found.getLong(5),
                found.getString(6));
    }

    private static @Nullable Recorded row(ResultSet found) throws SQLException {
        boolean deletion = found.getString(ENTRY).equals(Entry.DELETION.name());
        Entry entry = deletion ? Entry.DELETION : Entry.DISCLOSURE;
        int first = COLUMNS_OF_LINK + 1 + (deletion ? Entry.DISCLOSURE.count() : 0);
        found.getLong(first);
        return found.wasNull() ? null : Recorded.in(found, first, entry);
    }
}
