alter table payroll_run
    drop column department,
    drop column payments,
    drop column deductions,
    drop column net,
    drop column gross,
    drop column tax,
    drop column ni,
    drop column status,
    drop column published_at,
    drop column published_by,
    add column corrects boolean not null,
    add column warnings integer not null check (warnings >= 0),
    add column status text not null
        check (status in ('RECEIVED', 'CHECKED', 'APPROVED', 'PUBLISHED', 'WITHDRAWN')),
    add column sender text not null,
    add column checked_at timestamptz,
    add column checked_by text,
    add column approved_at timestamptz,
    add column approved_by text,
    add column published_at timestamptz,
    add column published_by text,
    add column visible_from timestamptz,
    add column withdrawn_at timestamptz,
    add column withdrawn_by text,
    add column reason text check (length(reason) between 1 and 500),
    add check (num_nonnulls(checked_at, checked_by) in (0, 2)),
    add check (num_nonnulls(approved_at, approved_by) in (0, 2)),
    add check (status not in ('CHECKED', 'APPROVED', 'PUBLISHED') or checked_by is not null),
    add check (status not in ('APPROVED', 'PUBLISHED') or approved_by is not null),
    add constraint second_payroll_officer check (approved_by not in (sender, checked_by)),
    add check (num_nonnulls(published_at, published_by, visible_from) in (0, 3)),
    add check (status <> 'PUBLISHED' or published_at is not null),
    add check ((status = 'WITHDRAWN') = (num_nonnulls(withdrawn_at, withdrawn_by, reason) = 3));

comment on table payroll_run is 'One pay date as payroll sent it, for one department or several';
comment on column payroll_run.corrects is 'its payslips take the place of published ones of the same pay date';
comment on column payroll_run.sender is
    'the account (subject and issuer), whichever application it came through: whoever approves has another';
comment on column payroll_run.visible_from is 'when staff may see it, once it is published';

create index payroll_run_newest on payroll_run (id desc);

create table payroll_run_part (
    run_id         uuid not null references payroll_run on delete cascade,
    department     text not null check (department ~ '^[A-Z]{2,8}$'),
    pay_date       date not null,
    turn           smallint not null check (turn >= 0),
    employer       text not null check (length(employer) between 1 and 100),
    paye_reference text not null check (length(paye_reference) between 5 and 14),
    payslips       integer not null check (payslips > 0),
    key_id         integer not null references data_key,
    totals         bytea not null,
    primary key (run_id, department)
);

create index payroll_run_part_turns on payroll_run_part (department, pay_date, turn);

comment on table payroll_run_part is 'What a run holds for one department';
comment on column payroll_run_part.turn is
    'runs of a department with one pay date, in the order in which they came: payslips are in that order too';
comment on column payroll_run_part.totals is 'sealed: the totals of a run of few people show what one is paid';

create table payroll_run_report (
    run_id      uuid not null,
    fingerprint text not null,
    made_at     timestamptz not null,
    faults      integer not null check (faults >= 0),
    warnings    integer not null check (warnings >= 0),
    findings    bytea not null,
    primary key (run_id, fingerprint)
);

comment on table payroll_run_report is
    'What was found in each file that came under the id of a run: kept when the file was refused';
comment on column payroll_run_report.findings is
    'newline-delimited JSON, deflated: line, column, rule and message, and nothing of what the file said';
