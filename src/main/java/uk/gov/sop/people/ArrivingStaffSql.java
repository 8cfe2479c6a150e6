package uk.gov.sop.people;

import java.util.List;

/** What a staff file is checked with and put in place by: each statement over all of its rows at once. */
final class ArrivingStaffSql {

    private ArrivingStaffSql() {}

    static final String CREATE = """
            create temporary table arriving_staff (
                line bigint, staff_number text, given_name text, family_name text, service_started_on date,
                department text, manager_number text, grade text, place text, division text, week_minutes smallint[],
                starts_on date, ends_on date, issuer text, subject text) on commit drop""";

    private static final String UNKNOWN_MANAGER = """
            select line, 'manager_number', 'must be the staff number of somebody in the file or on record'
            from arriving_staff arriving
            where manager_number is not null
              and not exists (select from arriving_staff other where other.staff_number = arriving.manager_number)
              and not exists (select from person where person.staff_number = arriving.manager_number)
            order by line limit :most""";

    private static final String CONTRADICTION = """
            select line, stated.column_name, 'must be the same on every line of this person'
            from (select *, first_value(given_name) over same as first_given_name,
                         first_value(family_name) over same as first_family_name,
                         first_value(service_started_on) over same as first_service_started_on,
                         first_value(coalesce(issuer, '')) over same as first_issuer,
                         first_value(coalesce(subject, '')) over same as first_subject
                  from arriving_staff where staff_number is not null
                  window same as (partition by staff_number order by line)) row_of_person
            cross join lateral (values
                ('given_name', given_name <> first_given_name),
                ('family_name', family_name <> first_family_name),
                ('service_started_on', service_started_on <> first_service_started_on),
                ('issuer', coalesce(issuer, '') <> first_issuer),
                ('subject', coalesce(subject, '') <> first_subject)) stated (column_name, otherwise)
            where stated.otherwise
            order by line, stated.column_name limit :most""";

    private static final String OVERLAP = """
            select line, 'starts_on', 'must be after the assignment before it of this person has ended'
            from (select line, starts_on, max(ends_on) over (
                             partition by staff_number order by starts_on, line
                             rows between unbounded preceding and 1 preceding) as ended_on
                  from arriving_staff
                  where staff_number is not null and starts_on is not null) in_order
            where ended_on >= starts_on
            order by line limit :most""";

    private static final String SHARED_SIGN_IN = """
            select line, 'subject', 'must be the sign-in of one person only'
            from (select line, staff_number, issuer, subject,
                         first_value(staff_number) over (partition by issuer, subject order by line) as first_of_file
                  from arriving_staff where issuer is not null and subject is not null) linked
            where staff_number <> first_of_file or exists (
                select from person
                where person.issuer = linked.issuer and person.subject = linked.subject and not exists (
                    select from arriving_staff other where other.staff_number = person.staff_number))
            order by line limit :most""";

    static final List<String> CHECKS = List.of(UNKNOWN_MANAGER, CONTRADICTION, OVERLAP, SHARED_SIGN_IN);

    /** Both ways: what the file has and the records have not, and the other way round. */
    static final String FIND_CHANGED_ASSIGNMENTS = """
            create temporary table changed_assignment on commit drop as
            with arriving as (
                select staff_number, department, manager_number, grade, place, division, week_minutes,
                       starts_on, ends_on
                from arriving_staff
            ), kept as (
                select person.staff_number, department, manager.staff_number as manager_number, grade, place, division,
                       week_minutes, starts_on, ends_on
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
                         staff_number, given_name, family_name, service_started_on, issuer, subject
                  from arriving_staff order by staff_number, line) arriving
            left join person on person.staff_number = arriving.staff_number
            left join (select distinct staff_number from changed_assignment) moved
                on moved.staff_number = arriving.staff_number
            where moved.staff_number is not null
               or (person.given_name, person.family_name, person.service_started_on, person.issuer, person.subject)
                  is distinct from (arriving.given_name, arriving.family_name, arriving.service_started_on,
                                    arriving.issuer, arriving.subject)""";

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
                                    starts_on, ends_on)
            select uuidv7(), person.id, department, manager.id, grade, place, division, week_minutes,
                   starts_on, ends_on
            from changed_assignment changed
            join person on person.staff_number = changed.staff_number
            left join person manager on manager.staff_number = changed.manager_number
            where changed.arrives""";

    static final List<String> MERGE = List.of(UNLINK, PUT_PEOPLE, REMOVE_ASSIGNMENTS, ADD_ASSIGNMENTS);
}
