package uk.gov.sop.people;

import java.util.List;

/** What a staff file is checked with: each statement over all of its rows at once. */
final class ArrivingStaffSql {

    private ArrivingStaffSql() {}

    static final String CREATE = """
            create temporary table arriving_staff (
                line bigint, staff_number text, given_name text, family_name text, service_started_on date,
                department text, manager_number text, grade text, place text, division text, week_minutes smallint[],
                starts_on date, ends_on date, issuer text, subject text,
                cost_centre text, sort_code text, account_number text) on commit drop""";

    /** An assignment is known again by the day it starts on. */
    static final String KEEP_OPTIONAL = """
            update arriving_staff arriving
            set cost_centre = kept.cost_centre, sort_code = kept.sort_code, account_number = kept.account_number
            from (select line, assignment.cost_centre, bank.sort_code, bank.account_number
                  from arriving_staff
                  join person on person.staff_number = arriving_staff.staff_number
                  left join bank_account bank on bank.person_id = person.id
                  left join assignment on assignment.person_id = person.id
                       and assignment.starts_on = arriving_staff.starts_on) kept
            where kept.line = arriving.line and (kept.cost_centre is not null or kept.sort_code is not null)""";

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
                         first_value(coalesce(subject, '')) over same as first_subject,
                         first_value(coalesce(sort_code, '')) over same as first_sort_code,
                         first_value(coalesce(account_number, '')) over same as first_account_number
                  from arriving_staff where staff_number is not null
                  window same as (partition by staff_number order by line)) row_of_person
            cross join lateral (values
                ('given_name', given_name <> first_given_name),
                ('family_name', family_name <> first_family_name),
                ('service_started_on', service_started_on <> first_service_started_on),
                ('issuer', coalesce(issuer, '') <> first_issuer),
                ('subject', coalesce(subject, '') <> first_subject),
                ('sort_code', coalesce(sort_code, '') <> first_sort_code),
                ('account_number', coalesce(account_number, '') <> first_account_number)) stated (column_name, otherwise)
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
}
