package uk.gov.sop.holidays.carryover;

/** The statements of a carry-over: over all of its people at once, who are in a table of the transaction's own. */
final class ClosingLeave {

    static final String TABLE = "closing_leave";

    static final String[] COLUMNS = {
        "person_id",
        "staff_number",
        "year_start",
        "year_end",
        "leave_year_start",
        "reason",
        "minutes",
        "expires_on",
        "kept_minutes",
        "kept_until",
        "explanation",
        "lost",
        "waiting",
        "changed",
        "turn"
    };

    static final String CREATE = """
            create temporary table closing_leave (
                person_id uuid not null, staff_number text not null, year_start date not null, year_end date not null,
                leave_year_start date not null, reason text not null, minutes integer not null, expires_on date,
                kept_minutes integer not null, kept_until date,
                explanation text not null, lost integer not null, waiting integer not null, changed boolean not null,
                turn integer not null, taken boolean not null default false
            ) on commit drop""";

    static final String COUNT = """
            select reason, count(*)::int, coalesce(sum(greatest(minutes, 0)), 0)::bigint,
                   coalesce(sum(greatest(-minutes, 0)), 0)::bigint, coalesce(sum(lost), 0)::bigint,
                   coalesce(sum(waiting), 0)::int, (count(*) filter (where changed))::int
            from closing_leave group by reason""";

    /** The greatest of each reason. */
    static final String EXAMPLES = """
            select person_id, staff_number, year_start, year_end, reason, minutes, expires_on, kept_minutes, kept_until, lost,
                   waiting, changed, explanation
            from (select *, row_number() over (partition by reason
                                               order by lost desc, abs(minutes) desc, staff_number) as rank
                  from closing_leave) ranked
            where rank <= :most order by reason, rank""";

    /** Whose leave was changed since it was read has that turn already. */
    static final String TAKE_TURNS = """
            with taken as (
                insert into leave_event (person_id, turn, at, event, text)
                select person_id, turn + 1, :now, 'YEAR_CLOSED', explanation
                from closing_leave where changed and not taken order by person_id
                on conflict do nothing returning person_id)
            update closing_leave set taken = true from taken where taken.person_id = closing_leave.person_id""";

    static final String OVERTAKEN =
            "select person_id from closing_leave where changed and not taken order by person_id";

    static final String FORGET_OVERTAKEN = "delete from closing_leave where changed and not taken";

    static final String KEEP_WHAT_STOOD = """
            insert into carry_over_change (carry_over_id, person_id, leave_year_start, before_minutes, before_expires_on,
                                           before_kept_minutes, before_kept_until, before_explanation,
                                           before_carry_over_id)
            select :act, closing.person_id, closing.leave_year_start, stood.minutes, stood.expires_on,
                   stood.kept_minutes, stood.kept_until, stood.explanation, stood.carry_over_id
            from closing_leave closing
            left join carried_leave stood on stood.person_id = closing.person_id
                                         and stood.leave_year_start = closing.leave_year_start
            where changed
            on conflict do nothing""";

    static final String PUT = """
            insert into carried_leave (person_id, leave_year_start, minutes, expires_on, kept_minutes, kept_until,
                                       explanation, carry_over_id)
            select person_id, leave_year_start, minutes, expires_on, kept_minutes, kept_until, explanation, :act
            from closing_leave where changed order by person_id
            on conflict (person_id, leave_year_start) do update
            set minutes = excluded.minutes, expires_on = excluded.expires_on, kept_minutes = excluded.kept_minutes,
                kept_until = excluded.kept_until, explanation = excluded.explanation,
                carry_over_id = excluded.carry_over_id""";

    private ClosingLeave() {}
}
