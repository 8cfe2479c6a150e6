-- Some hours of sickness give no leave back, so the leave of that day stands beside them.
create function half_days(dates jsonb, days jsonb, not_held text[]) returns int4multirange language sql immutable as $$
    select int4multirange(int4range(
               2 * ((dates ->> 'startsOn')::date - date '2000-01-01') + (dates ->> 'startsAfternoon')::boolean::int,
               2 * ((dates ->> 'endsOn')::date - date '2000-01-01') + 2 - (dates ->> 'endsMidday')::boolean::int))
        - (select coalesce(range_agg(case day ->> 'rule'
                      when 'MORNING' then int4range(first_half + 1, first_half + 2)
                      when 'AFTERNOON' then int4range(first_half, first_half + 1)
                      else int4range(first_half, first_half + 2) end), '{}')
           from jsonb_array_elements(days) day
           cross join lateral (select 2 * ((day ->> 'date')::date - date '2000-01-01') as first_half) half
           where day ->> 'rule' = any (not_held))
$$;

create or replace function absence_holds() returns trigger language plpgsql as $$
declare
    not_held constant text[] := case when new.type = 'SICKNESS'
        then array['GIVEN_BACK', 'MORNING', 'AFTERNOON', 'HOURS', 'NOT_A_WORKING_DAY', 'PUBLIC_HOLIDAY']
        else array['GIVEN_BACK', 'MORNING', 'AFTERNOON'] end;
begin
    new.held := half_days(
        jsonb_build_object('startsOn', new.starts_on, 'endsOn', new.ends_on,
                           'startsAfternoon', new.starts_afternoon, 'endsMidday', new.ends_midday), new.days, not_held);
    if new.proposed is not null then
        new.held := new.held + half_days(new.proposed -> 'dates', new.proposed -> 'days', not_held);
    end if;
    return new;
end $$;

drop function half_days(jsonb, jsonb);

comment on column absence.held is
    'half days, as in halves, that nothing else may take: what stands and what is proposed, less what was given back, and of sickness what is only some hours';

update absence set days = days where type = 'SICKNESS' and days @> '[{"rule": "HOURS"}]';
