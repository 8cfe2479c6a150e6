alter table payroll_run
    add column kind text not null default 'PAYSLIPS' check (kind in ('PAYSLIPS', 'P60'));

comment on column payroll_run.kind is
    'what it brings: payslips of a pay date, or a document of a tax year, whose pay_date is 5 April, its last day';
comment on column payroll_run.payslips is 'how many there are; of a yearly run, how many documents';
comment on column payroll_run_part.turn is
    'runs of a department with one pay date, in the order in which they came: payslips are in that order too, but each correction comes right after what it corrects';
comment on column payroll_run_part.payslips is 'how many there are; of a yearly run, how many documents';

create table yearly_document (
    id         uuid primary key,
    -- Checked at commit: what a run comes to is known once its documents are there.
    run_id     uuid not null references payroll_run deferrable initially deferred,
    person_id  uuid not null references person,
    department text not null,
    tax_year   smallint not null,
    kind       text not null check (kind in ('P60')),
    key_id     smallint not null references data_key,
    body       bytea not null,
    replaces   uuid references yearly_document,
    unique (run_id, person_id)
);

comment on table yearly_document is
    'What a person is told about a whole tax year, sealed by the service as payslips are. In clear is only what must be found, ordered or counted: whose it is (person_id, run_id), whose key opens it (department, key_id), which document it is, when it is listed and deleted (tax_year, kind), and which of two counts (replaces). No amount, name, number or code';
comment on column yearly_document.id is 'version 7 with 5 April as its time, the day with which the tax year ends';
comment on column yearly_document.tax_year is 'the calendar year it begins in: 2025 for 2025/26';
comment on column yearly_document.key_id is 'the data_key that body is sealed with; a key that a row names cannot be deleted';
comment on column yearly_document.body is
    'sealed: the whole document; opens in this row of this person, department and run alone';
comment on column yearly_document.replaces is
    'the document that this one corrects, and whose place it takes once staff can see it';

-- One of a kind, a year and an employment, but for those that correct it. Also finds a person's documents.
create unique index yearly_document_once on yearly_document (person_id, tax_year, kind, department)
    where replaces is null;

create index yearly_document_of_person on yearly_document (person_id, id desc);

-- Which rows a key has sealed: those that are to be sealed anew, and whether any are left.
create index yearly_document_of_key on yearly_document (key_id);

-- Of two corrections of one, which must wait for each other, the second is refused.
create unique index yearly_document_replacing on yearly_document (replaces) where replaces is not null;
