alter table payment
    add column taxed_lines jsonb;

comment on column payment.taxed_lines is
    'the lines of the claim that are taxable, as they were when the batch was made, so that its file never changes';
