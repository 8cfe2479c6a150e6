alter table approval
    -- 1 the line manager, 2 the manager above
    add column level smallint not null default 1 check (level in (1, 2)),
    -- fingerprint of all that was decided, to know a repeated request
    add column ruling text;

create index approval_decided on approval (decided_by, decided_at desc) where decided_by is not null;
create index approval_subject on approval (subject_id);

alter table claim
    drop constraint claim_status_check,
    add constraint claim_status_check check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'PAID')),
    drop constraint claim_check,
    add constraint claim_submitted check ((status in ('SUBMITTED', 'APPROVED', 'PAID')) <= (submitted_at is not null)),
    add column taxable_pence bigint not null default 0 check (taxable_pence >= 0),
    add column findings jsonb not null default '[]',
    add column waiting_since timestamptz,
    add column waiting_level smallint check (waiting_level in (1, 2)),
    add column usual_hours integer,
    add column approved_by_rule text,
    add column continues uuid references claim on delete set null,
    add column payment_id uuid,
    add column expected_pay_on date,
    add column paid_on date,
    add column payment_problem text,
    add check (payment_id is null or status in ('APPROVED', 'PAID')),
    add check ((status = 'PAID') = (paid_on is not null));

update claim set waiting_since = submitted_at, waiting_level = 1 where status = 'SUBMITTED';

create index claim_continues on claim (continues) where continues is not null;
create index claim_to_pay on claim (department, id) where status = 'APPROVED' and payment_id is null;

alter table claim_line
    drop constraint claim_line_kind_check,
    drop constraint claim_line_check1,
    add column said jsonb,
    add column taxable_pence bigint not null default 0 check (taxable_pence >= 0),
    add column approved_pence bigint check (approved_pence >= 0),
    add column first_miles integer not null default 0,
    add column receipt_ids uuid[] not null default '{}',
    add column exchange jsonb,
    add column reduced_to_pence bigint check (reduced_to_pence >= 0),
    add column decision_reason text,
    add column adjusts_claim uuid references claim,
    add column adjusts_position integer;

update claim_line set
    said = jsonb_strip_nulls(jsonb_build_object(
        'kind', kind, 'date', on_date, 'description', description,
        'amount', case when kind = 'TRAIN' then jsonb_build_object('pence', amount_pence, 'currency', 'GBP') end,
        'receiptIds', case when receipt_id is not null then jsonb_build_array(receipt_id) end,
        'from', from_place, 'to', to_place, 'miles', miles,
        'leftAt', left_at::time, 'backOn', back_at::date, 'backAt', back_at::time)),
    receipt_ids = case when receipt_id is null then '{}' else array [receipt_id] end,
    approved_pence = case when kind <> 'TRAIN' then amount_pence end,
    miles = coalesce(miles, 0),
    first_miles = coalesce((select sum((part ->> 'quantity')::integer) from jsonb_array_elements(parts) part
                            where part ->> 'label' like 'miles, first%'), 0);

alter table claim_line
    alter column said set not null,
    alter column miles set not null,
    alter column miles set default 0,
    drop constraint claim_line_miles_check,
    add constraint claim_line_miles_check check (miles between 0 and 4000 and first_miles between 0 and miles),
    drop column description,
    drop column receipt_id,
    drop column from_place,
    drop column to_place,
    drop column left_at,
    drop column back_at;

-- An array, so that a claim is read in one statement; those who add a receipt to a line and those who delete it queue
-- on a lock of the receipt's owner.
create index claim_line_receipts on claim_line using gin (receipt_ids);
create unique index claim_line_adjusts on claim_line (adjusts_claim, adjusts_position, claim_id)
    where adjusts_claim is not null;
create index receipt_content on receipt (person_id, fingerprint);

create table exchange_rate (
    currency  text not null check (currency ~ '^[A-Z]{3}$'),
    on_date   date not null,
    per_pound numeric(18, 8) not null check (per_pound > 0),
    source    text not null check (length(source) between 1 and 100),
    primary key (currency, on_date)
);
