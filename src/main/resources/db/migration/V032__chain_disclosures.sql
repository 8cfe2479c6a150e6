alter table disclosure
    add column department  text,
    add column reason_kind text,
    add column reason      text check (length(reason) between 1 and 1000),
    add column tx          xid8 not null default pg_current_xact_id(),
    add check (reason is null or reason_kind is not null);

comment on column disclosure.department is
    'whose chain it belongs to: of the data shown, else where its subject worked on the day; null before chains were kept';
comment on column disclosure.tx is
    'the transaction that wrote it: the sealer waits for older ones, so that a row which is committed late is not passed by';

create index disclosure_tx on disclosure (tx, id);

-- Each row of disclosure, sealed with the link before it by a key that the database does not hold. Without a foreign key:
-- a link has to outlive a row that vanishes.
create table disclosure_link (
    department    text not null,
    seq           bigint not null check (seq > 0),
    disclosure_id bigint not null unique,
    entry         text not null check (entry in ('DISCLOSURE')),
    mac           bytea not null check (length(mac) = 32),
    sealed_at     timestamptz not null,
    primary key (department, seq)
);

comment on column disclosure_link.department is 'or - for rows without one';
comment on column disclosure_link.mac is
    'HMAC-SHA256 of the mac before it, department, seq, entry, sealed_at and every column of the row';

-- How far the sealer has come: every row of an older transaction has its link.
create table disclosure_mark (
    one   boolean primary key default true check (one),
    up_to xid8 not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are only added', tg_table_name;
end
$$;

create trigger only_added before update or delete or truncate on disclosure
    for each statement execute function refuse_change();
create trigger only_added before update or delete or truncate on disclosure_link
    for each statement execute function refuse_change();

do $$
begin
    if exists (select from pg_roles where rolname = '${service}' and rolname <> current_user) then
        execute format('revoke update, delete, truncate on disclosure, disclosure_link from %I', '${service}');
    end if;
end
$$;
