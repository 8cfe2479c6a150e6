-- Who is signed in on the phone page. Holds no secret by itself: the handle is kept as its SHA-256 only, and the tokens
-- are sealed with a key that follows from the handle, which nobody has but the browser.
create table page_session (
    handle_hash  text primary key check (handle_hash ~ '^[0-9a-f]{64}$'),
    tokens       bytea not null,
    access_until timestamptz not null,
    expires_at   timestamptz not null
);

create index page_session_expires_at on page_session (expires_at);
