create table approval (
    id           uuid primary key,
    kind         text not null check (kind in ('EXPENSE_CLAIM', 'ABSENCE')),
    subject_id   uuid not null,
    claimant_id  uuid not null references person,
    title        text not null,
    summary      text not null,
    requested_at timestamptz not null,
    status       text not null check (status in ('WAITING', 'APPROVED', 'DECLINED', 'WITHDRAWN')),
    decided_by   uuid references person check (decided_by <> claimant_id),
    decided_at   timestamptz,
    reason       text,
    version      integer not null,
    check ((status in ('APPROVED', 'DECLINED')) = (decided_by is not null and decided_at is not null))
);

create unique index approval_waiting on approval (subject_id) where status = 'WAITING';
create index approval_claimant on approval (claimant_id, id) where status = 'WAITING';

create table delegation (
    id          uuid primary key,
    manager_id  uuid not null references person,
    delegate_id uuid not null references person check (delegate_id <> manager_id),
    starts_on   date not null,
    ends_on     date not null check (ends_on >= starts_on),
    fingerprint text not null,
    version     integer not null
);

create index delegation_delegate on delegation (delegate_id, ends_on);
create index delegation_manager on delegation (manager_id, id);
