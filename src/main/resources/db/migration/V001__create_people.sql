-- Lets exclusion constraints compare ids beside ranges of dates.
create extension if not exists btree_gist;

create table person (
    id                 uuid primary key,
    staff_number       text not null unique check (staff_number ~ '^[A-Z0-9]{4,12}$'),
    given_name         text not null check (length(given_name) between 1 and 100),
    family_name        text not null check (length(family_name) between 1 and 100),
    service_started_on date not null,
    issuer             text,
    subject            text,
    unique (issuer, subject),
    check ((issuer is null) = (subject is null))
);

create table assignment (
    id           uuid primary key,
    person_id    uuid not null references person,
    department   text not null check (department ~ '^[A-Z]{2,8}$'),
    manager_id   uuid references person check (manager_id <> person_id),
    grade        text not null check (length(grade) between 1 and 20),
    place        text not null check (length(place) between 1 and 100),
    division     text not null check (division in ('ENGLAND_AND_WALES', 'SCOTLAND', 'NORTHERN_IRELAND')),
    week_minutes smallint[] not null check (cardinality(week_minutes) in (7, 14)),
    starts_on    date not null,
    ends_on      date not null default '9999-12-31' check (ends_on >= starts_on),
    exclude using gist (person_id with =, daterange(starts_on, ends_on, '[]') with &&)
);

create index assignment_manager on assignment (manager_id);

comment on column assignment.week_minutes is
    'working minutes Monday to Sunday, for one week or two; a fortnight begins on the Monday of the week of starts_on';

create table staff_import (
    id             uuid primary key,
    imported_by    text not null,
    imported_at    timestamptz not null,
    fingerprint    text not null,
    rows_read      integer not null,
    people_added   integer not null,
    people_changed integer not null,
    version        integer not null
);

comment on column staff_import.imported_by is
    'the sign-in (subject, issuer, client): the first import comes before there is any person';

-- Who saw whose personal data, when, through which client. Kept apart from the log: it may hold personal data.
create table disclosure (
    id          bigint generated always as identity primary key,
    at          timestamptz not null,
    subject_id  uuid not null references person,
    viewer_id   uuid not null references person,
    client      text not null,
    what        text not null,
    what_id     uuid not null
);

create index disclosure_subject on disclosure (subject_id, at);
