package uk.gov.sop.people;

import java.util.List;

/** What a staff file that has passed is put in place by: each statement over all of its rows at once. */
final class ArrivingStaffMerge {

    private ArrivingStaffMerge() {}

    /** Both ways: what the file has and the records have not, and the other way round. */
    static final String FIND_CHANGED_ASSIGNMENTS = """
            create temporary table changed_assignment on commit drop as
            with arriving as (
                select staff_number, department, manager_number, grade, place, division, week_minutes,
                       starts_on, ends_on, cost_centre
                from arriving_staff
            ), kept as (
                select person.staff_number, department, manager.staff_number as manager_number, grade, place, division,
                       week_minutes, starts_on, ends_on, cost_centre
                from assignment join person on person.id = assignment.person_id
                left join person manager on manager.id = assignment.manager_id
                where person.staff_number in (select staff_number from arriving_staff)
            )
            select true as arrives, added.* from (select * from arriving except select * from kept) added
            union all
            select false, removed.* from (select * from kept except select * from arriving) removed""";

    static final String FIND_CHANGED_PEOPLE = """
            create temporary table changed_person on commit drop as
            select arriving.*, person.id is null as added
            from (select distinct on (staff_number)
                         staff_number, given_name, family_name, service_started_on, issuer, subject,
                         sort_code, account_number
                  from arriving_staff order by staff_number, line) arriving
            left join person on person.staff_number = arriving.staff_number
            left join bank_account bank on bank.person_id = person.id
            left join (select distinct staff_number from changed_assignment) moved
                on moved.staff_number = arriving.staff_number
            where moved.staff_number is not null
               or (person.given_name, person.family_name, person.service_started_on, person.issuer, person.subject,
                   bank.sort_code, bank.account_number)
                  is distinct from (arriving.given_name, arriving.family_name, arriving.service_started_on,
                                    arriving.issuer, arriving.subject, arriving.sort_code, arriving.account_number)""";

    static final String COUNT_CHANGED = """
            select count(*) filter (where added), count(*) filter (where not added) from changed_person""";

    /** Unlinks before it links, so that two people can change places at the identity provider. */
    private static final String UNLINK = """
            update person set issuer = null, subject = null
            from changed_person changed
            where person.staff_number = changed.staff_number and person.issuer is not null""";

    private static final String PUT_PEOPLE = """
            insert into person (id, staff_number, given_name, family_name, service_started_on, issuer, subject)
            select uuidv7(), staff_number, given_name, family_name, service_started_on, issuer, subject
            from changed_person
            on conflict (staff_number) do update set
                given_name = excluded.given_name, family_name = excluded.family_name,
                service_started_on = excluded.service_started_on,
                issuer = excluded.issuer, subject = excluded.subject""";

    private static final String REMOVE_ASSIGNMENTS = """
            delete from assignment using changed_assignment changed, person
            where not changed.arrives and person.staff_number = changed.staff_number
              and assignment.person_id = person.id and assignment.starts_on = changed.starts_on""";

    private static final String ADD_ASSIGNMENTS = """
            insert into assignment (id, person_id, department, manager_id, grade, place, division, week_minutes,
                                    starts_on, ends_on, cost_centre)
            select uuidv7(), person.id, department, manager.id, grade, place, division, week_minutes,
                   starts_on, ends_on, cost_centre
            from changed_assignment changed
            join person on person.staff_number = changed.staff_number
            left join person manager on manager.staff_number = changed.manager_number
            where changed.arrives""";

    private static final String REMOVE_BANK_ACCOUNTS = """
            delete from bank_account using changed_person changed, person
            where changed.sort_code is null and person.staff_number = changed.staff_number
              and bank_account.person_id = person.id""";

    static final List<String> STATEMENTS =
            List.of(UNLINK, PUT_PEOPLE, REMOVE_ASSIGNMENTS, ADD_ASSIGNMENTS, REMOVE_BANK_ACCOUNTS);

    /** Not touched where it is the same, so that what has just been changed can be told from what has not. */
    static final String PUT_BANK_ACCOUNTS = """
            insert into bank_account as kept (person_id, sort_code, account_number, changed_at)
            select person.id, changed.sort_code, changed.account_number, :now
            from changed_person changed join person on person.staff_number = changed.staff_number
            where changed.sort_code is not null
            on conflict (person_id) do update set
                sort_code = excluded.sort_code, account_number = excluded.account_number,
                changed_at = excluded.changed_at
            where (kept.sort_code, kept.account_number) <> (excluded.sort_code, excluded.account_number)""";
}
