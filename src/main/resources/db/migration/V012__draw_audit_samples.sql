-- Auditors need not be staff on record: then the sign-in itself says who saw it.
alter table disclosure
    alter column viewer_id drop not null,
    add column viewer_sign_in text,
    add constraint disclosure_viewer check ((viewer_id is null) = (viewer_sign_in is not null));

create table audit_sample (
    id          uuid primary key,
    department  text not null check (department ~ '^[A-Z]{2,8}$'),
    starts_on   date not null,
    ends_on     date not null check (ends_on >= starts_on and ends_on < starts_on + interval '1 year'),
    seed        text not null check (seed ~ '^[0-9a-f]{64}$'),
    travellers  integer not null check (travellers >= 0),
    population  uuid[] not null,
    claims      integer not null check (claims = cardinality(population)),
    drawn       integer not null check (drawn between 0 and claims),
    share       smallint not null check (share between 1 and 100),
    rule        text not null,
    made_by     text not null,
    made_at     timestamptz not null,
    fingerprint text not null,
    version     integer not null
);

comment on column audit_sample.population is
    'all claims that could have been drawn, so that the draw can be repeated after some of them are withdrawn';

create index audit_sample_department on audit_sample (department, id desc);

-- Claims without a foreign key: a claimant may delete a returned claim, and must not learn by it that it was drawn.
create table audit_sample_claim (
    sample_id   uuid not null references audit_sample,
    claim_id    uuid not null,
    position    integer not null check (position >= 0),
    total_pence bigint not null,
    outcome     text check (outcome in ('IN_ORDER', 'QUERY', 'NOT_IN_ORDER')),
    note        text check (length(note) between 1 and 1000),
    recorded_at timestamptz,
    recorded_by text,
    fingerprint text,
    version     integer not null,
    primary key (sample_id, claim_id),
    unique (sample_id, position),
    check (num_nulls(outcome, recorded_at, recorded_by, fingerprint) in (0, 4)),
    check (outcome = 'IN_ORDER' or outcome is null or note is not null)
);

create index audit_sample_claim_claim on audit_sample_claim (claim_id);
