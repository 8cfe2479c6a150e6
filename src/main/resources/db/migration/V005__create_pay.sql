create table payroll_run (
    id           uuid primary key,
    department   text not null check (department ~ '^[A-Z]{2,8}$'),
    pay_date     date not null,
    tax_year     integer not null,
    tax_period   integer not null check (tax_period between 1 and 12),
    payslips     integer not null check (payslips > 0),
    payments     bigint not null,
    deductions   bigint not null,
    net          bigint not null check (net = payments - deductions),
    gross        bigint not null,
    tax          bigint not null,
    ni           bigint not null,
    status       text not null check (status in ('RECEIVED', 'PUBLISHED')),
    received_at  timestamptz not null,
    received_by  text not null,
    published_at timestamptz,
    published_by text,
    fingerprint  text not null,
    version      integer not null,
    check ((status = 'PUBLISHED') = (published_at is not null and published_by is not null))
);

comment on table payroll_run is 'One pay date of one department as payroll sent it; money is whole pence';
comment on column payroll_run.tax_year is 'the calendar year it begins in: 2026 for 2026/27';

create table payslip (
    id               uuid primary key,
    run_id           uuid not null references payroll_run,
    person_id        uuid not null references person,
    department       text not null,
    pay_date         date not null,
    tax_year         smallint not null,
    tax_period       smallint not null,
    tax_code         text not null,
    tax_basis        text not null check (tax_basis in ('CUMULATIVE', 'WEEK1_MONTH1')),
    ni_number        text not null,
    ni_letter        text not null,
    annual_salary    bigint not null,
    week_minutes     integer not null,
    payments         jsonb not null,
    deductions       jsonb not null,
    net_payments     jsonb not null,
    gross            bigint not null,
    taxable          bigint not null,
    niable           bigint not null,
    tax              bigint not null,
    ni               bigint not null,
    pension          bigint not null,
    ytd_gross        bigint not null,
    ytd_taxable      bigint not null,
    ytd_niable       bigint not null,
    ytd_tax          bigint not null,
    ytd_ni           bigint not null,
    ytd_pension      bigint not null,
    total_payments   bigint not null,
    total_deductions bigint not null,
    total_net        bigint not null check (total_net = total_payments - total_deductions),
    message          text,
    unique (run_id, person_id)
);

comment on column payslip.id is
    'version 7 with the pay date as its time, so that the order of ids is the order of pay dates';

-- A person's payslips, newest first; also finds the payslip before a new one.
create index payslip_of_person on payslip (person_id, id desc) include (department, pay_date, tax_year);
