create table receipt (
    id          uuid primary key,
    person_id   uuid not null references person,
    media_type  text not null check (media_type in ('image/jpeg', 'image/png', 'application/pdf')),
    size        integer not null check (size between 1 and 10485760),
    fingerprint text not null,
    received_at timestamptz not null
);

create table claim (
    id              uuid primary key,
    person_id       uuid not null references person,
    department      text not null,
    title           text not null check (length(title) between 1 and 100),
    status          text not null check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
    total_pence     bigint not null,
    submitted_at    timestamptz,
    decided_at      timestamptz,
    decision_reason text,
    fingerprint     text not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    version         integer not null,
    check ((status in ('SUBMITTED', 'APPROVED')) <= (submitted_at is not null))
);

create index claim_of_person on claim (person_id, id desc);

create table claim_line (
    claim_id     uuid not null references claim on delete cascade,
    position     integer not null check (position between 0 and 99),
    kind         text not null check (kind in ('TRAIN', 'CAR_MILEAGE', 'SUBSISTENCE')),
    on_date      date not null,
    description  text not null,
    amount_pence bigint not null check (amount_pence >= 0),
    parts        jsonb not null,
    receipt_id   uuid references receipt,
    from_place   text,
    to_place     text,
    miles        integer check (miles between 1 and 2000),
    left_at      timestamp,
    back_at      timestamp check (back_at > left_at),
    primary key (claim_id, position),
    check ((kind = 'CAR_MILEAGE') = (miles is not null)),
    check ((kind = 'SUBSISTENCE') = (left_at is not null and back_at is not null))
);

create index claim_line_receipt on claim_line (receipt_id) where receipt_id is not null;
