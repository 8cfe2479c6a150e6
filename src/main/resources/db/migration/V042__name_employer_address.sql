alter table payroll_run_part
    add column employer_address text check (length(employer_address) between 1 and 204);

comment on column payroll_run_part.employer_address is
    'as yearly documents must give it, its lines (at most 5 of 40 characters) parted by line feeds; null where payroll gave none';
