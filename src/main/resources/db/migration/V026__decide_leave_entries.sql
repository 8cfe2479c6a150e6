-- Entries in pots go to the manager; what backs their rules when two requests race.
alter table approval
    drop constraint approval_kind_check,
    add constraint approval_kind_check check (kind in ('EXPENSE_CLAIM', 'ABSENCE', 'LEAVE_ENTRY'));

alter table leave_entry
    add constraint leave_entry_sign check (case kind
        when 'FLEXI' then true
        when 'SOLD' then minutes < 0
        else minutes > 0 end),
    add constraint leave_entry_worked check (worked_minutes is null or kind = 'IRREGULAR_HOURS'),
    add constraint leave_entry_expiry check (expires_on is null or expires_on >= on_date);

-- A pay period earns leave once.
create unique index leave_entry_invalid on leave_entry (person_id, on_date)
    where kind = 'IRREGULAR_HOURS' and status in ('REQUESTED', 'APPROVED');

create function leave_entry_stays_closed() returns trigger language plpgsql as $$
begin
    if old.status in ('REFUSED', 'CANCELLED') and new.status <> old.status then
        raise exception 'a closed entry stays closed' using errcode = '23514', constraint = 'leave_entry_settled';
    end if;
    return new;
end $$;

create trigger leave_entry_stays_closed before update of status on leave_entry
    for each row execute function leave_entry_stays_closed();
