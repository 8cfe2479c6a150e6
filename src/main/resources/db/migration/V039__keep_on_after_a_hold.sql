alter table legal_hold add column keeps_until date;

comment on column legal_hold.keeps_until is
    'the last day on which a hold that was ended still keeps, in London; null while it is in force';

-- Those that were ended before get the same time.
alter table legal_hold disable trigger ended_once;

update legal_hold set keeps_until = cast(ended_at at time zone 'Europe/London' as date) + 14
where ended_at is not null;

alter table legal_hold enable trigger ended_once;

alter table legal_hold
    add check ((keeps_until is null) = (ended_at is null)),
    add check (keeps_until > cast(ended_at at time zone 'Europe/London' as date));

-- Ended ones count now too: few, as holds are.
drop index legal_hold_of_person;
drop index legal_hold_in_force;

do $$
begin
    if exists (select from pg_roles where rolname = '${service}' and rolname <> current_user) then
        execute format('grant update (keeps_until) on legal_hold to %I', '${service}');
    end if;
end
$$;
