create table favourite_route (
    id          uuid primary key,
    person_id   uuid not null references person,
    said        jsonb not null,
    fingerprint text not null,
    version     integer not null
);

comment on column favourite_route.said is 'all that its owner says of it: what a journey on it is claimed with';

create index favourite_route_person on favourite_route (person_id, id);
