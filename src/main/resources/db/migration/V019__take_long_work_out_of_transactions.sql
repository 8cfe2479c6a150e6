-- Each attempt to keep a receipt has files of its own, kept before the transaction that decides which attempt counts.
-- Receipts from before have files that are named by their id.
alter table receipt add column file_name text;
update receipt set file_name = id::text;
alter table receipt
    alter column file_name set not null,
    add constraint receipt_file_name unique (file_name);

alter table receipt_leftover alter column id type text using id::text;
alter table receipt_leftover rename column id to file_name;

-- Top-ups are approved some people at a time; null until the last of them is done.
alter table rate_top_up add column finished_at timestamptz;
update rate_top_up set finished_at = approved_at;
