alter table payroll_run
    drop constraint payroll_run_kind_check,
    add constraint payroll_run_kind_check check (kind in ('PAYSLIPS', 'P60', 'P11D'));

alter table yearly_document
    drop constraint yearly_document_kind_check,
    add constraint yearly_document_kind_check check (kind in ('P60', 'P11D'));

alter table pay_deletion
    drop constraint pay_deletion_kind_check,
    add constraint pay_deletion_kind_check
        check (kind in ('QUERY', 'PAYSLIP', 'P60', 'P11D', 'LOOK', 'RUN_REPORT', 'RUN'));
