-- Every kind of time away, part-days, changes of what is approved, and leave that sickness gives back.
alter table absence
    drop constraint absence_type_check,
    drop constraint absence_status_check,
    drop constraint absence_cost_minutes_check,
    drop constraint absence_check1,
    drop constraint absence_overlaps,
    add constraint absence_type_check check (type in (
        'ANNUAL_LEAVE', 'PRIVILEGE_LEAVE', 'PUBLIC_HOLIDAY_LEAVE', 'FLEXI_LEAVE', 'TIME_OFF_IN_LIEU', 'SICKNESS',
        'MATERNITY_LEAVE', 'PATERNITY_LEAVE', 'ADOPTION_LEAVE', 'SHARED_PARENTAL_LEAVE', 'PARENTAL_BEREAVEMENT_LEAVE',
        'CARERS_LEAVE', 'JURY_SERVICE', 'WITNESS_DUTY', 'RESERVE_FORCES', 'VOLUNTEERING', 'EMERGENCY_LEAVE',
        'SPECIAL_LEAVE_UNPAID', 'STUDY_LEAVE', 'UNPAID_LEAVE', 'CAREER_BREAK')),
    add constraint absence_status_check check (status in (
        'REQUESTED', 'APPROVED', 'CHANGE_REQUESTED', 'CANCELLATION_REQUESTED', 'REFUSED', 'CANCELLED')),
    add constraint absence_cost_check check (cost_minutes >= 0),
    add column part_days  jsonb not null default '[]',
    add column proposed   jsonb,
    add column evidence_to date,
    add column changed_at timestamptz,
    add column held       int4multirange not null default '{}',
    add constraint absence_decided check (
        (status in ('APPROVED', 'REFUSED', 'CHANGE_REQUESTED', 'CANCELLATION_REQUESTED')) <= (decided_at is not null)),
    add constraint absence_proposed check ((status = 'CHANGE_REQUESTED') = (proposed is not null));

comment on column absence.part_days is 'days of which only some minutes are away';
comment on column absence.proposed is 'what is to stand instead, while that waits for a decision';
comment on column absence.evidence_to is 'last day that a note or certificate covers';
comment on column absence.held is
    'half days, as in halves, that nothing else may take: what stands and what is proposed, less what was given back';

-- The half days of these dates, less what was given back or is only half away.
create function half_days(dates jsonb, days jsonb) returns int4multirange language sql immutable as $$
    select int4multirange(int4range(
               2 * ((dates ->> 'startsOn')::date - date '2000-01-01') + (dates ->> 'startsAfternoon')::boolean::int,
               2 * ((dates ->> 'endsOn')::date - date '2000-01-01') + 2 - (dates ->> 'endsMidday')::boolean::int))
        - (select coalesce(range_agg(case day ->> 'rule'
                      when 'MORNING' then int4range(first_half + 1, first_half + 2)
                      when 'AFTERNOON' then int4range(first_half, first_half + 1)
                      else int4range(first_half, first_half + 2) end), '{}')
           from jsonb_array_elements(days) day
           cross join lateral (select 2 * ((day ->> 'date')::date - date '2000-01-01') as first_half) half
           where day ->> 'rule' in ('GIVEN_BACK', 'MORNING', 'AFTERNOON'))
$$;

create function absence_holds() returns trigger language plpgsql as $$
begin
    new.held := half_days(
        jsonb_build_object('startsOn', new.starts_on, 'endsOn', new.ends_on,
                           'startsAfternoon', new.starts_afternoon, 'endsMidday', new.ends_midday), new.days);
    if new.proposed is not null then
        new.held := new.held + half_days(new.proposed -> 'dates', new.proposed -> 'days');
    end if;
    return new;
end $$;

create trigger absence_holds before insert or update of starts_on, ends_on, starts_afternoon, ends_midday, days, proposed
    on absence for each row execute function absence_holds();

update absence set changed_at = coalesce(decided_at, requested_at), days = days;
alter table absence
    alter column changed_at set not null,
    drop column halves,
    add constraint absence_overlaps exclude using gist (person_id with =, held with &&)
        where (status in ('REQUESTED', 'APPROVED', 'CHANGE_REQUESTED', 'CANCELLATION_REQUESTED'))
        deferrable initially immediate;

-- What is over stays over: a decision cannot overtake a cancellation, whatever the application believes.
create function absence_stays_closed() returns trigger language plpgsql as $$
begin
    if old.status in ('REFUSED', 'CANCELLED') and new.status <> old.status then
        raise exception 'a closed absence stays closed' using errcode = '23514', constraint = 'absence_not_open';
    end if;
    return new;
end $$;

create trigger absence_stays_closed before update of status on absence
    for each row execute function absence_stays_closed();

alter table carried_leave add column expires_on date;
comment on table carried_leave is 'a row closes the leave year before the one that starts then';
comment on column carried_leave.expires_on is 'last day to take it; null for the whole leave year';

create table leave_entry (
    id              uuid primary key,
    person_id       uuid not null references person,
    kind            text not null check (kind in ('BOUGHT', 'SOLD', 'IRREGULAR_HOURS', 'FLEXI', 'TIME_OFF_IN_LIEU')),
    status          text not null check (status in ('REQUESTED', 'APPROVED', 'REFUSED', 'CANCELLED')),
    on_date         date not null,
    worked_minutes  integer check (worked_minutes > 0),
    minutes         integer not null check (minutes <> 0),
    expires_on      date,
    explanation     text not null,
    reason          text,
    requested_at    timestamptz not null,
    decided_at      timestamptz,
    decision_reason text,
    fingerprint     text not null,
    version         integer not null
);

create index leave_entry_of_person on leave_entry (person_id, id desc);

comment on column leave_entry.minutes is 'what it adds to the pot, or takes from it when below zero';
comment on column leave_entry.explanation is 'how the minutes come about';

-- Each change of a person's leave has its turn: of two that were worked out from the same state, the second is refused.
create table leave_event (
    person_id  uuid not null references person,
    turn       integer not null,
    absence_id uuid,
    at         timestamptz not null,
    event      text not null,
    text       text not null,
    constraint leave_changed primary key (person_id, turn)
);

create index leave_event_of_absence on leave_event (absence_id);
