-- What is left of a leave year goes into the next by an act of a department, which can be reversed.
create table carry_over (
    id              uuid primary key,
    place           bigint not null generated always as identity,
    department      text not null check (department ~ '^[A-Z]{2,8}$'),
    on_date         date not null,
    status          text not null check (status in ('DONE', 'REVERSED')),
    done_at         timestamptz not null,
    done_by         text not null,
    reversed_at     timestamptz,
    reversed_by     text,
    people          integer not null,
    carried_minutes bigint not null,
    brought_forward_minutes bigint not null,
    lost_minutes    bigint not null,
    waiting         integer not null,
    changed         integer not null,
    reasons         jsonb not null,
    fingerprint     text not null,
    version         integer not null,
    check ((status = 'REVERSED') = (reversed_at is not null)),
    check ((reversed_at is null) = (reversed_by is null))
);

create index carry_over_of_department on carry_over (department, place);

comment on column carry_over.place is 'the order in which they were done';
comment on column carry_over.on_date is 'the leave years that ended last before it are closed';
comment on column carry_over.changed is 'people for whom something is otherwise than before the run';

alter table carried_leave
    add column explanation text not null default '',
    add column carry_over_id uuid references carry_over;

comment on column carried_leave.explanation is 'how the minutes come about, in plain English';
comment on column carried_leave.carry_over_id is 'the act that last changed it; null for what came from elsewhere';

create index carried_leave_of_carry_over on carried_leave (carry_over_id);

create table carry_over_change (
    carry_over_id         uuid not null references carry_over,
    person_id             uuid not null references person,
    leave_year_start      date not null,
    before_minutes        integer,
    before_expires_on     date,
    before_explanation    text,
    before_carry_over_id  uuid references carry_over,
    primary key (carry_over_id, person_id, leave_year_start),
    check ((before_minutes is null) = (before_explanation is null))
);

comment on table carry_over_change is 'what stood before an act, for whoever it changed something';
comment on column carry_over_change.before_minutes is 'null where nothing stood: the leave year was open';
