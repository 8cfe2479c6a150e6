create table payment_batch (
    id                          uuid primary key,
    department                  text not null check (department ~ '^[A-Z]{2,8}$'),
    method                      text not null check (method in ('SALARY', 'BANK_TRANSFER')),
    pay_on                      date not null,
    made_by                     text not null,
    made_at                     timestamptz not null,
    fingerprint                 text not null,
    payment_count               integer not null check (payment_count > 0),
    total_pence                 bigint not null check (total_pence > 0),
    taxable_pence               bigint not null check (taxable_pence between 0 and total_pence),
    paid_on                     date,
    acknowledged_at             timestamptz,
    acknowledged_by             text,
    acknowledgement_fingerprint text,
    version                     integer not null,
    check (method = 'SALARY' or taxable_pence = 0),
    check (num_nonnulls(paid_on, acknowledged_at, acknowledged_by, acknowledgement_fingerprint) in (0, 4))
);

create index payment_batch_department on payment_batch (department, id);

comment on column payment_batch.made_by is
    'the sign-in (subject, issuer, client): a finance officer need not be staff of this platform';

create table payment (
    id             uuid primary key,
    -- Checked at commit: what is due is known, and the batch with it, once its payments are made.
    batch_id       uuid not null references payment_batch deferrable initially deferred,
    claim_id       uuid not null references claim,
    person_id      uuid not null references person,
    amount_pence   bigint not null check (amount_pence > 0),
    taxable_pence  bigint not null check (taxable_pence between 0 and amount_pence),
    cost_centre    text,
    sort_code      text check (sort_code ~ '^[0-9]{6}$'),
    account_number text check (account_number ~ '^[0-9]{8}$'),
    status         text not null check (status in ('DUE', 'PAID', 'REJECTED')),
    reason         text,
    paid_on        date,
    check ((sort_code is null) = (account_number is null)),
    check ((status = 'PAID') = (paid_on is not null)),
    check ((status = 'REJECTED') = (reason is not null))
);

create index payment_of_batch on payment (batch_id, id);
create index payment_of_claim on payment (claim_id);
-- A claim is paid once: only what came back is paid again.
create unique index payment_once on payment (claim_id) where status <> 'REJECTED';

comment on column payment.sort_code is
    'where the money went, as on record when the batch was made, so that its file never changes; null with salary';

-- Which files of a batch left, when and to whom. Kept like disclosure: apart from the log.
create table payment_export (
    id          bigint generated always as identity primary key,
    batch_id    uuid not null references payment_batch,
    exported_at timestamptz not null,
    exported_by text not null,
    media_type  text not null
);

create index payment_export_batch on payment_export (batch_id, id);
