package uk.gov.sop.pay.retention;

/**
 * What goes once its time is over, in the order in which it goes: queries before the payslips that they are about.
 *
 * <p>Each is found as a table of {@code unit} (what goes together or not at all), {@code department} and {@code tax_year}
 * (null where it has none), {@code held} (a legal hold keeps it) and {@code asked} (a query keeps it). {@code :before} is the
 * first moment that is kept; {@code :before_year} the first tax year, and {@code :before_id} the least id of a document of its
 * first day: ids have the day of pay as their time, so that what is over lies together at the start of the table. {@code :today}
 * is the day by which a hold that was ended still keeps, or does not.
 */
enum Overdue {

    /** Of the tax year in which somebody last wrote, or closed it. One that waits for payroll stays. */
    QUERY("""
            select id as unit, department, %s as tax_year, %s as held, turn is not null as asked
            from (select pay_query.*, greatest(asked_at, closed_at, (
                      select max(written_at) from pay_query_message where query_id = pay_query.id)) as last_at
                  from pay_query) document
            where last_at < :before""".formatted(taxYearOf("last_at"), heldOf("document")), """
            messages as (
                delete from pay_query_message using chosen where query_id = chosen.unit),
            gone as (
                delete from pay_query using chosen where id = chosen.unit returning cast(id as text) as id)"""),

    /** Of a person all of a tax year together, so that a corrected one goes with the one that took its place. */
    PAYSLIP("""
            select person_id as unit, department, tax_year, %s as held,
                   exists (select from pay_query where payslip_id = document.id) as asked
            from payslip document where id < :before_id and tax_year < :before_year""".formatted(heldOf("document")), """
            gone as (
                delete from payslip using chosen
                where person_id = chosen.unit and department = :department and tax_year = :taxYear and id < :before_id
                returning cast(id as text) as id)"""),

    P60(yearly("P60"), yearlyGone("P60")),

    P11D(yearly("P11D"), yearlyGone("P11D")),

    LOOK("""
            select id as unit, department, %s as tax_year, %s as held, false as asked
            from pay_look document where opened_at < :before""".formatted(taxYearOf("opened_at"), heldOf("document")), """
            gone as (
                delete from pay_look using chosen where id = chosen.unit returning cast(id as text) as id)"""),

    /** Of what was refused nobody knows the department. */
    RUN_REPORT("""
            select run_id as unit, cast(null as text) as department, cast(null as smallint) as tax_year,
                   %s as held, false as asked
            from payroll_run_report document where made_at < :before""".formatted(heldRun("document.run_id")), """
            gone as (
                delete from payroll_run_report using chosen where run_id = chosen.unit and made_at < :before
                returning run_id || ' ' || fingerprint as id)"""),

    /**
     * By a rule of its own, and not with the last of what it brought: it goes when its tax year is over and its payslips or
     * documents and its reports have gone, each by theirs. Its parts, with their sealed totals, go with it.
     */
    RUN("""
            select id as unit, cast(null as text) as department, tax_year, %s as held, false as asked
            from payroll_run document
            where tax_year < :before_year and not exists (select from payslip where run_id = document.id)
              and not exists (select from yearly_document where run_id = document.id)
              and not exists (select from payroll_run_report where run_id = document.id)""".formatted(heldRun("document.id")), """
            gone as (
                delete from payroll_run using chosen where id = chosen.unit returning cast(id as text) as id)""");

    private final String documents;
    private final String deletion;

    Overdue(String documents, String deletion) {
        this.documents = documents;
        this.deletion = deletion;
    }

    boolean isKeptForDays() {
        return this == RUN_REPORT;
    }

    /**
     * For each department and tax year the units that nothing keeps, and how many documents are held or wait for a query. It
     * reads all that is over, so that what deletes a piece need not.
     */
    String due() {
        return """
                select department, tax_year, coalesce(array_agg(unit order by unit) filter (where not held and not asked), '{}'),
                       coalesce(sum(documents) filter (where held), 0),
                       coalesce(sum(documents) filter (where asked and not held), 0)
                from (select department, tax_year, unit, count(*) as documents, bool_or(held) as held, bool_or(asked) as asked
                      from (%s) document group by department, tax_year, unit) units
                group by department, tax_year order by department, tax_year""".formatted(documents);
    }

    /**
     * Deletes of some units what still nothing keeps, and tells how many, how many of them are held by now, how many wait for a
     * query, and the digest of the ids.
     */
    String deletion() {
        return """
                with overdue as materialized (
                    select * from (%s) document
                    where unit = any(:units) and department is not distinct from cast(:department as text)
                      and tax_year is not distinct from cast(:taxYear as smallint)),
                units as (
                    select unit, count(*) as documents, bool_or(held) as held, bool_or(asked) as asked
                    from overdue group by unit),
                chosen as (
                    select unit from units where not held and not asked),
                %s
                select (select count(*) from gone),
                       (select coalesce(sum(documents), 0) from units where held),
                       (select coalesce(sum(documents), 0) from units where asked and not held),
                       (select encode(sha256(convert_to(coalesce(string_agg(id, chr(10) order by id collate "C"), ''),
                                                        'UTF8')), 'hex') from gone)""".formatted(documents, deletion);
    }

    /** Of a person all of a tax year and a kind together, as payslips. */
    private static String yearly(String kind) {
        return """
                select person_id as unit, department, tax_year, %s as held, false as asked
                from yearly_document document where kind = '%s' and id < :before_id
                  and tax_year < :before_year""".formatted(heldOf("document"), kind);
    }

    private static String yearlyGone(String kind) {
        return """
                gone as (
                    delete from yearly_document using chosen
                    where kind = '%s' and person_id = chosen.unit and department = :department and tax_year = :taxYear
                      and id < :before_id
                    returning cast(id as text) as id)""".formatted(kind);
    }

    /** That a hold on the person or on the department keeps it: each is asked for by itself, so that neither is per row. */
    private static String heldOf(String document) {
        return """
                (exists (select from legal_hold hold where hold.person_id = %1$s.person_id and %2$s)
                 or exists (select from legal_hold hold where hold.department = %1$s.department and %2$s))""".formatted(document, keeping());
    }

    /** That a hold on one of its departments keeps it. */
    private static String heldRun(String run) {
        return """
                exists (select from payroll_run_part part join legal_hold hold on hold.department = part.department
                        where part.run_id = %s and %s)""".formatted(run, keeping());
    }

    /** In force, or ended and keeping on. */
    private static String keeping() {
        return "(hold.ended_at is null or hold.keeps_until >= :today)";
    }

    /** In which an instant lies in London; the calendar year it begins in. */
    private static String taxYearOf(String instant) {
        return """
                cast(extract(year from cast(%s at time zone 'Europe/London' as date) - 5 - interval '3 months') as smallint)""".formatted(instant);
    }
}
