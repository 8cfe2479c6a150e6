alter table calendar_feed add column settings_changed_at timestamptz;
update calendar_feed set settings_changed_at = made_at;
alter table calendar_feed alter column settings_changed_at set not null;

comment on column calendar_feed.settings_changed_at is
    'events are told otherwise since then, which calendars learn from their stamps';
