-- The same receipt in another person's claim is looked for at each writing and submission; receipt_content begins with
-- the person.
create index receipt_same_content on receipt (fingerprint);
