create table pay_query (
    id            uuid primary key,
    person_id     uuid not null references person,
    payslip_id    uuid not null references payslip,
    department    text not null check (department ~ '^[A-Z]{2,8}$'),
    line          text not null check (length(line) between 2 and 100),
    status        text not null check (status in ('OPEN', 'ANSWERED', 'CLOSED')),
    turn          uuid,
    asked_at      timestamptz not null,
    waiting_since timestamptz,
    answered_at   timestamptz,
    closed_at     timestamptz,
    version       integer not null,
    check ((status = 'OPEN') = (turn is not null)),
    check ((turn is null) = (waiting_since is null)),
    check (status = 'OPEN' or answered_at is not null),
    check ((status = 'CLOSED') = (closed_at is not null))
);

comment on table pay_query is 'A question about a line of a payslip, which payroll officers of its department answer';
comment on column pay_query.line is 'JSON pointer into the payslip: where the line is, not what is on it';
comment on column pay_query.turn is 'version 7, made when it began to wait for payroll: the order of the queue';
comment on column pay_query.answered_at is 'the first time; how long that takes is told to who asks next';

create index pay_query_of_person on pay_query (person_id, id desc);
create index pay_query_of_payslip on pay_query (payslip_id);
create index pay_query_queue on pay_query (department, turn) where turn is not null;
create index pay_query_not_closed on pay_query (department, id) where status = 'ANSWERED';
create index pay_query_answered on pay_query (department, answered_at) include (asked_at) where answered_at is not null;

create table pay_query_message (
    id         uuid primary key,
    query_id   uuid not null references pay_query,
    author_id  uuid not null references person,
    answer     boolean not null,
    written_at timestamptz not null,
    place      integer not null check (place >= 0),
    key_id     integer not null references data_key,
    text       bytea not null,
    unique (query_id, place)
);

comment on table pay_query_message is 'What was asked and answered, sealed by the service';
comment on column pay_query_message.answer is 'by a payroll officer';
comment on column pay_query_message.text is
    'sealed with key_id; opens in this row, of the person who asks and of the query''s department, alone';

create index pay_query_message_of_key on pay_query_message (key_id);
