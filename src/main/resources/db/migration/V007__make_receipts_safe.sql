-- What is kept is made anew from what was sent; fingerprint stays that of the file as it was sent. All three are null
-- for receipts from before.
alter table receipt
    add column width  integer check (width > 0),
    add column height integer check (height > 0),
    add column pages  integer check (pages between 1 and 20);

create index receipt_of_person on receipt (person_id, received_at);

-- Files that may lie in the store without a receipt: noted before a file is kept and when its receipt is deleted.
create table receipt_leftover (
    id       uuid primary key,
    noted_at timestamptz not null
);
