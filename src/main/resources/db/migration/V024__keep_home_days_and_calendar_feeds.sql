create table working_from_home (
    person_id uuid primary key references person,
    said      jsonb not null,
    version   integer not null
);

comment on column working_from_home.said is 'usual weekdays at home, and single dates that differ';

create table calendar_feed (
    person_id                uuid primary key references person,
    secret_hash              text unique check (length(secret_hash) = 43),
    privacy                  text not null check (privacy in ('AWAY_ONLY', 'TYPE')),
    includes_waiting         boolean not null,
    includes_public_holidays boolean not null,
    made_at                  timestamptz not null,
    last_fetched_on          date,
    addresses_made_on        date not null,
    addresses_made           integer not null check (addresses_made between 1 and 5),
    version                  integer not null
);

comment on column calendar_feed.secret_hash is
    'SHA-256 of the secret part of the address, which is kept nowhere; null once revoked';
comment on column calendar_feed.addresses_made is 'on addresses_made_on, in London: a limit holds across machines';
