create sequence public_holiday_edition;

create table public_holiday_import (
    id          uuid primary key,
    imported_by text not null,
    imported_at timestamptz not null,
    fingerprint text not null,
    changes     jsonb not null,
    edition     bigint not null unique,
    version     integer not null
);

comment on column public_holiday_import.edition is
    'the highest is in force; never given twice, so that whoever knows its number knows its dates';
comment on column public_holiday_import.changes is 'what it changed, as it was answered';

create table public_holiday (
    division text not null check (division in ('ENGLAND_AND_WALES', 'SCOTLAND', 'NORTHERN_IRELAND')),
    date     date not null,
    title    text not null check (length(title) between 1 and 100),
    note     text not null check (length(note) <= 100),
    primary key (division, date)
);

comment on table public_holiday is
    'whole years as they were imported last; for a year without rows the released file of the operating model counts';

-- Who has leave on a date that changes.
create index absence_open_until on absence (ends_on) where status not in ('REFUSED', 'CANCELLED');
