create table rate_top_up (
    id           uuid primary key,
    department   text not null,
    travel_from  date not null,
    travel_to    date not null check (travel_to >= travel_from),
    approved_by  text not null,
    approved_at  timestamptz not null,
    fingerprint  text not null,
    people       integer not null,
    journeys     integer not null,
    total_pence  bigint not null check (total_pence >= 0),
    repriced     integer not null,
    version      integer not null
);

comment on column rate_top_up.approved_by is 'the sign-in (subject, issuer, client)';
