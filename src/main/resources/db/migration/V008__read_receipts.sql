create table receipt_reading (
    receipt_id   uuid primary key references receipt on delete cascade,
    status       text not null check (status in ('PENDING', 'READ', 'FAILED', 'UNAVAILABLE')),
    requested_at timestamptz not null,
    attempts     integer not null default 0 check (attempts between 0 and 3),
    taken_at     timestamptz,
    read_at      timestamptz,
    found        jsonb,
    corrected    jsonb,
    check ((status = 'READ') = (found is not null)),
    check ((status = 'READ') = (read_at is not null))
);

-- Few wait at any time; read ones are not looked through.
create index receipt_reading_pending on receipt_reading (requested_at) where status = 'PENDING';
