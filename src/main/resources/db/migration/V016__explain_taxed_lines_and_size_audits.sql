alter table claim_line
    add column taxed_because text;

comment on column claim_line.taxed_because is
    'what was judged of a trip''s incidentals, in words; what else is taxed is said by the figures of its line';

alter table payment
    add column taxed_lines jsonb;

comment on column payment.taxed_lines is
    'the lines of the claim that are taxable, as they were when the batch was made, so that its file never changes';

-- What decides by which rule a sample is drawn; of samples from before, what was taken for it then.
alter table audit_sample
    add column department_travellers integer check (department_travellers >= 0);

update audit_sample set department_travellers = travellers;

alter table audit_sample
    alter column department_travellers set not null;
