create table legal_hold (
    id          uuid primary key,
    person_id   uuid references person,
    department  text check (department ~ '^[A-Z]{2,8}$'),
    reason      text not null check (length(reason) between 1 and 500),
    fingerprint text not null,
    placed_at   timestamptz not null,
    placed_by   text not null,
    ended_at    timestamptz,
    ended_by    text,
    check (num_nonnulls(person_id, department) = 1),
    check (num_nonnulls(ended_at, ended_by) in (0, 2))
);

comment on table legal_hold is
    'Why nothing about a person''s pay, or about that of a department, is deleted for now, whatever its age';
comment on column legal_hold.placed_by is 'the sign-in: subject, issuer and application';

create index legal_hold_of_person on legal_hold (person_id) where ended_at is null;
create index legal_hold_in_force on legal_hold (id desc) where ended_at is null;

create table pay_deletion (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    kind       text not null check (kind in ('QUERY', 'PAYSLIP', 'P60', 'LOOK', 'RUN_REPORT')),
    department text check (department ~ '^[A-Z]{2,8}$'),
    tax_year   smallint,
    kept_for   text not null,
    deleted    integer not null check (deleted > 0),
    held       integer not null check (held >= 0),
    asked      integer not null check (asked >= 0),
    ids_sha256 text not null check (ids_sha256 ~ '^[0-9a-f]{64}$'),
    tx         xid8 not null default pg_current_xact_id()
);

comment on table pay_deletion is
    'What was deleted because its time was over, written in the transaction that deleted it, and sealed into the chain of disclosures of its department';
comment on column pay_deletion.department is 'null for reports of payroll runs, which may be about several';
comment on column pay_deletion.tax_year is 'the calendar year it begins in; null for what is kept for days';
comment on column pay_deletion.kept_for is 'the rule of retention.json by which it went';
comment on column pay_deletion.held is 'how many of the same kind, department and tax year a legal hold kept';
comment on column pay_deletion.asked is 'how many of them stayed for a query: open, or about a payslip';
comment on column pay_deletion.ids_sha256 is
    'SHA-256 in hexadecimal of the ids that were deleted: in lower case, sorted, a line feed between two';

create index pay_deletion_tx on pay_deletion (tx, id);

create trigger only_added before update or delete or truncate on pay_deletion
    for each statement execute function refuse_change();

-- A link belongs to a disclosure or to a deletion, each with numbers of its own.
alter table disclosure_link
    drop constraint disclosure_link_entry_check,
    drop constraint disclosure_link_disclosure_id_key,
    add check (entry in ('DISCLOSURE', 'DELETION')),
    add unique (disclosure_id, entry);

comment on column disclosure_link.disclosure_id is 'of the row in disclosure, or in pay_deletion where entry is DELETION';

-- Who ended a hold, and when, is not told otherwise later.
create trigger ended_once before update on legal_hold
    for each row when (old.ended_at is not null) execute function refuse_change();

do $$
begin
    if exists (select from pg_roles where rolname = '${service}' and rolname <> current_user) then
        execute format('revoke update, delete, truncate on pay_deletion from %I', '${service}');
        -- A hold is ended, and nothing else about it changes.
        execute format('revoke update, delete, truncate on legal_hold from %I', '${service}');
        execute format('grant update (ended_at, ended_by) on legal_hold to %I', '${service}');
    end if;
end
$$;
