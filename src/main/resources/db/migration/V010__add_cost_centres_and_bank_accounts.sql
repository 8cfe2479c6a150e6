alter table assignment add column cost_centre text check (cost_centre ~ '^[A-Z0-9-]{1,20}$');

comment on column assignment.cost_centre is 'which budget bears the expenses of this assignment';

-- Apart from person: only what pays people reads it.
create table bank_account (
    person_id      uuid primary key references person,
    sort_code      text not null check (sort_code ~ '^[0-9]{6}$'),
    account_number text not null check (account_number ~ '^[0-9]{8}$'),
    changed_at     timestamptz not null
);
