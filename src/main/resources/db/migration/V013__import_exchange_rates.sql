create table exchange_rate_import (
    id            uuid primary key,
    imported_by   text not null,
    imported_at   timestamptz not null,
    fingerprint   text not null,
    rows_read     integer not null,
    rates_added   integer not null,
    rates_changed integer not null,
    version       integer not null
);
