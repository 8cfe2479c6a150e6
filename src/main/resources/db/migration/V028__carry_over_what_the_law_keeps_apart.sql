-- What the law keeps may be taken longer than the rest.
alter table carried_leave
    add column kept_minutes integer not null default 0,
    add column kept_until date;

comment on column carried_leave.minutes is 'all of it; below zero when more was taken than there was';
comment on column carried_leave.expires_on is
    'last day to take what only the department let through; null for the whole leave year';
comment on column carried_leave.kept_minutes is 'of the minutes, those that the law keeps';
comment on column carried_leave.kept_until is 'last day to take those; null for the whole leave year';

alter table carry_over_change
    add column before_kept_minutes integer,
    add column before_kept_until date;

-- A department lets nothing through for longer than a year.
update carried_leave set kept_minutes = minutes, kept_until = expires_on, expires_on = null
where minutes > 0 and expires_on >= leave_year_start + interval '1 year';
update carry_over_change
set before_kept_minutes = before_minutes, before_kept_until = before_expires_on, before_expires_on = null
where before_minutes > 0 and before_expires_on >= leave_year_start + interval '1 year';
update carry_over_change set before_kept_minutes = 0 where before_minutes is not null and before_kept_minutes is null;

alter table carried_leave
    add constraint carried_leave_kept check (kept_minutes between 0 and greatest(minutes, 0)),
    add constraint carried_leave_kept_until check (kept_until is null or kept_minutes > 0);
alter table carry_over_change
    add constraint carry_over_change_kept check ((before_minutes is null) = (before_kept_minutes is null));

-- Nothing looks for it.
drop index carried_leave_of_carry_over;
