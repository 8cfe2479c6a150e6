create table absence (
    id               uuid primary key,
    person_id        uuid not null references person,
    type             text not null check (type in ('ANNUAL_LEAVE')),
    status           text not null check (status in ('REQUESTED', 'APPROVED', 'REFUSED', 'CANCELLED')),
    starts_on        date not null,
    ends_on          date not null check (ends_on >= starts_on),
    starts_afternoon boolean not null,
    ends_midday      boolean not null,
    halves           int4range not null generated always as (int4range(
                         2 * (starts_on - date '2000-01-01') + starts_afternoon::int,
                         2 * (ends_on - date '2000-01-01') + 2 - ends_midday::int)) stored
                         check (not isempty(halves)),
    cost_minutes     integer not null check (cost_minutes > 0),
    days             jsonb not null,
    requested_at     timestamptz not null,
    decided_at       timestamptz,
    decision_reason  text,
    fingerprint      text not null,
    version          integer not null,
    check ((status in ('APPROVED', 'REFUSED')) <= (decided_at is not null)),
    constraint absence_overlaps exclude using gist (person_id with =, halves with &&)
        where (status in ('REQUESTED', 'APPROVED'))
);

create index absence_of_person on absence (person_id, id desc);

comment on column absence.halves is 'half days since 1 January 2000, so that a morning and an afternoon never clash';
comment on column absence.days is 'what each day costs and why, as it was when leave was asked for';

create table carried_leave (
    person_id        uuid not null references person,
    leave_year_start date not null,
    minutes          integer not null,
    primary key (person_id, leave_year_start)
);

comment on column carried_leave.minutes is 'into the year that starts then; below zero when more was taken than earned';
