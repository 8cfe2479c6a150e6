alter table pay_deletion
    drop constraint pay_deletion_kind_check,
    add constraint pay_deletion_kind_check
        check (kind in ('QUERY', 'PAYSLIP', 'P60', 'LOOK', 'RUN_REPORT', 'RUN'));

comment on column pay_deletion.department is
    'null for payroll runs and what was found in them, which may be about several';
