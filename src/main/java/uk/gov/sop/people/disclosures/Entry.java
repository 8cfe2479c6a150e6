package uk.gov.sop.people.disclosures;

/**
 * What a link seals a row of. The names are part of what is sealed, and so are the columns and their order: they stay as
 * they are, for what is sealed already.
 */
enum Entry {
    DISCLOSURE("disclosure", "d", "row", 12, """
            d.id, d.department, cast(extract(epoch from d.at) * 1000000 as bigint), d.subject_id, d.viewer_id,
            d.viewer_sign_in, d.client, d.what, d.what_id, d.reason_kind, d.reason, cast(d.tx as text)"""),

    /** Of pay whose time was over: see {@link Deletions}. */
    DELETION("pay_deletion", "x", "deletion", 11, """
            x.id, x.department, cast(extract(epoch from x.at) * 1000000 as bigint), x.kind, x.tax_year, x.kept_for,
            x.deleted, x.held, x.asked, x.ids_sha256, cast(x.tx as text)""");

    private final String table;
    private final String alias;
    private final String noun;
    private final int count;
    private final String columns;

    /** @param columns every one, so that none can be changed unnoticed: id, department, and the transaction at the end */
    Entry(String table, String alias, String noun, int count, String columns) {
        this.table = table;
        this.alias = alias;
        this.noun = noun;
        this.count = count;
        this.columns = columns;
    }

    String table() {
        return table;
    }

    /** What the table is called in {@link #columns}. */
    String alias() {
        return alias;
    }

    /** What a row is called. */
    String noun() {
        return noun;
    }

    /** Of the table under its alias; times in whole microseconds, as they are kept. */
    String columns() {
        return columns;
    }

    /** How many columns. */
    int count() {
        return count;
    }

    /** With the table in place of {@code @}, its alias in place of {@code $}, and the entry in place of {@code #}. */
    String in(String sql) {
        return sql.replace("$", alias).replace("@", table).replace("#", name());
    }
}
