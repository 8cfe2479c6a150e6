create table pay_look (
    id          uuid primary key,
    officer_id  uuid not null references person,
    person_id   uuid not null references person,
    department  text not null check (department ~ '^[A-Z]{2,8}$'),
    reason_kind text not null,
    reason      text not null check (length(reason) between 1 and 500),
    fingerprint text not null,
    opened_at   timestamptz not null,
    ends_at     timestamptz not null check (ends_at > opened_at),
    check (officer_id <> person_id)
);

comment on table pay_look is
    'A payroll officer who looks into somebody''s pay for a stated reason; each thing seen is a disclosure';
comment on column pay_look.department is 'where the person works or worked, of those that the officer serves';
comment on column pay_look.reason is 'as the person reads it who is looked at';
comment on column pay_look.fingerprint is 'of the request, to know it when it is sent again';

-- What was disclosed of a person, newest first.
create index disclosure_of_person on disclosure (subject_id, id desc);

-- And without one's own readings, which are many.
create index disclosure_of_person_by_others on disclosure (subject_id, id desc)
    where viewer_id is distinct from subject_id;
