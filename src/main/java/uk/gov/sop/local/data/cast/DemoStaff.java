package uk.gov.sop.local.data.cast;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sixty invented people in three departments, and what is special about some of them. */
final class DemoStaff {

    /** Roles at the sign-in among the notes. */
    static final List<String> ROLES =
            List.of("hr-officer", "payroll-officer", "finance-officer", "expense-auditor", "holidays-administrator");

    /**
     * Name, grade, place, week, start of service, manager, notes.
     *
     * <p>Notes, with months before today where there is a number: {@code joined:5}, {@code left:4},
     * {@code moved:GPA:14} from another department, {@code hours:9} on full time until then, {@code promoted:12},
     * {@code driver} of more than 10,000 miles a year, {@code sparing} with leave, {@code code:…} of tax,
     * {@code month1} for its basis, {@code letter:…} of National Insurance, {@code loan:…} for studies, {@code plain}
     * pay without anything beside salary.
     */
    private static final Map<String, String> TABLE = Map.of("CO", """
            Imani Clarke      | SCS1 | LONDON     | FULL           | 2009-09-07 |                   |
            Rhys Morgan       | G7   | LONDON     | FULL           | 2014-05-12 | imani.clarke      |
            Priya Raman       | G7   | LEEDS      | NINE_DAYS      | 2016-02-01 | imani.clarke      |
            Callum Fraser     | G6   | EDINBURGH  | FULL           | 2011-11-14 | imani.clarke      |
            Amara Okafor      | HEO  | LONDON     | FULL           | 2021-03-01 | rhys.morgan       | sparing plain code:1257L letter:A
            Hana Patel        | SEO  | LONDON     | FULL           | 2018-10-08 | rhys.morgan       | hr-officer
            Tomasz Nowak      | SEO  | LONDON     | FULL           | 2017-06-19 | rhys.morgan       | payroll-officer
            Grace Adeyemi     | SEO  | LONDON     | MONDAYS_OFF    | 2015-01-05 | rhys.morgan       | finance-officer
            Owen Pritchard    | HEO  | CARDIFF    | FULL           | 2019-04-01 | priya.raman       |
            Zainab Hussain    | HEO  | LEEDS      | FULL           | 2020-08-17 | priya.raman       | loan:PLAN_2 holidays-administrator
            Daniel Mensah     | EO   | LEEDS      | FULL           | 2022-05-09 | zainab.hussain    | loan:PLAN_2 promoted:11
            Leila Farahani    | EO   | LONDON     | THREE_DAYS     | 2017-09-04 | hana.patel        | payroll-officer
            Ewan Sinclair     | SEO  | EDINBURGH  | FULL           | 2013-03-18 | callum.fraser     |
            Isla Macrae       | HEO  | EDINBURGH  | THREE_DAYS     | 2018-01-15 | callum.fraser     | loan:PLAN_4
            Mei Tanaka        | EO   | GLASGOW    | THREE_THEN_TWO | 2020-11-02 | ewan.sinclair     |
            Declan Byrne      | EO   | BELFAST    | FULL           | 2019-07-22 | priya.raman       |
            Sofia Marques     | AO   | LONDON     | MORNINGS       | 2021-09-13 | hana.patel        | code:BR
            Tariq Aziz        | AO   | LONDON     | FULL           | 2023-02-06 | tomasz.nowak      | month1
            Nia Bevan         | EO   | CARDIFF    | COMPRESSED     | 2016-10-03 | owen.pritchard    |
            Kofi Boateng      | HEO  | LONDON     | FULL           | 2012-04-16 | rhys.morgan       | code:K475 expense-auditor
            Harriet Lowe      | AO   | LONDON     | FULL           | joined     | tomasz.nowak      | joined:5 loan:PLAN_5
            Viktor Petrov     | EO   | LONDON     | FULL           | 2015-08-24 | grace.adeyemi     | left:4
            """, "EA", """
            Martin Ashdown    | SCS1 | BRISTOL    | FULL           | 2008-03-03 |                   |
            Bronwen Hughes    | G7   | BRISTOL    | FULL           | 2012-06-11 | martin.ashdown    |
            Samuel Osei       | G7   | YORK       | FULL           | 2014-09-22 | martin.ashdown    |
            Fiona Wetherby    | SEO  | EXETER     | FULL           | 2015-05-18 | bronwen.hughes    |
            Nikhil Desai      | SEO  | YORK       | FULL           | 2016-07-04 | samuel.osei       |
            Joe Tregenza      | HEO  | EXETER     | FULL           | 2017-04-24 | fiona.wetherby    | driver
            Ruth Kendrick     | HEO  | NEWCASTLE  | FULL           | 2018-02-12 | nikhil.desai      | driver
            Ayodele Balogun   | HEO  | BRISTOL    | NINE_DAYS      | 2019-10-14 | fiona.wetherby    | loan:PLAN_2
            Catrin Rees       | EO   | BRISTOL    | FULL           | 2020-03-09 | fiona.wetherby    |
            Liam Gallagher    | EO   | YORK       | FULL           | 2021-06-28 | nikhil.desai      | loan:PLAN_2
            Yasmin Haddad     | EO   | YORK       | THREE_DAYS     | 2019-01-21 | nikhil.desai      | hours:9
            Peter Oakley      | AO   | EXETER     | FULL           | 2010-10-25 | joe.tregenza      | letter:C
            Anjali Menon      | AO   | BRISTOL    | MORNINGS       | 2022-09-05 | catrin.rees       |
            Gethin Parry      | EO   | SWANSEA    | FULL           | 2017-11-27 | ayodele.balogun   | driver
            Louise Carver     | HEO  | BIRMINGHAM | MONDAYS_OFF    | 2016-01-11 | bronwen.hughes    |
            Abdi Warsame      | AO   | MANCHESTER | FULL           | 2023-05-15 | ruth.kendrick     | month1
            Holly Nettleton   | EO   | NEWCASTLE  | FULL           | 2021-11-08 | ruth.kendrick     |
            Marek Zielinski   | HEO  | YORK       | COMPRESSED     | 2018-08-20 | samuel.osei       |
            Esther Abara      | EO   | BRISTOL    | FULL           | 2020-02-17 | ayodele.balogun   | loan:POSTGRADUATE
            Tom Harcastle     | AO   | YORK       | FULL           | 2022-04-11 | holly.nettleton   | letter:H
            """, "GPA", """
            Caroline Voss     | SCS1 | BIRMINGHAM | FULL           | 2011-01-10 |                   |
            Adewale Johnson   | G7   | BIRMINGHAM | FULL           | 2015-03-16 | caroline.voss     |
            Siobhan Kearney   | G7   | BELFAST    | FULL           | 2013-07-08 | caroline.voss     |
            Marcus Webb       | SEO  | LONDON     | FULL           | 2016-11-21 | adewale.johnson   |
            Aileen Drummond   | SEO  | GLASGOW    | FULL           | 2014-10-06 | siobhan.kearney   |
            Ravi Chandra      | HEO  | BIRMINGHAM | FULL           | 2019-05-27 | adewale.johnson   | loan:PLAN_2
            Emily Thorne      | HEO  | LONDON     | FULL           | 2018-06-25 | marcus.webb       | code:1185L
            Conor Doherty     | HEO  | BELFAST    | NINE_DAYS      | 2017-02-20 | siobhan.kearney   |
            Morag Buchan      | EO   | GLASGOW    | THREE_DAYS     | 2015-12-07 | aileen.drummond   | hours:15
            Jasmine Pereira   | EO   | MANCHESTER | FULL           | 2021-08-02 | ravi.chandra      | loan:PLAN_2
            Stephen Wray      | AO   | BIRMINGHAM | FULL           | 2012-09-17 | ravi.chandra      | code:1383M
            Aoife Nolan       | EO   | BELFAST    | MONDAYS_OFF    | 2018-03-26 | conor.doherty     |
            Bilal Qureshi     | HEO  | LEEDS      | FULL           | 2014-08-11 | adewale.johnson   | moved:CO:10
            Theodora Stavros  | EO   | LONDON     | FULL           | 2020-07-13 | emily.thorne      |
            Lewis Grantham    | AO   | LONDON     | MORNINGS       | 2022-02-28 | emily.thorne      |
            Chioma Eze        | EO   | BIRMINGHAM | COMPRESSED     | 2019-09-30 | ravi.chandra      |
            Duncan Moffat     | AO   | GLASGOW    | FULL           | 2016-05-03 | morag.buchan      |
            Freya Lindqvist   | HEO  | EDINBURGH  | FULL           | 2017-10-16 | aileen.drummond   | promoted:16
            """);

    private DemoStaff() {}

    /** One line of the table. */
    record Entry(
            String department,
            String name,
            Grade grade,
            Place place,
            Week week,
            String start,
            String manager,
            List<String> notes) {

        String username() {
            return name.toLowerCase(Locale.ROOT).replace(' ', '.');
        }
    }

    /** In the same order always, since people are numbered by it. */
    static List<Entry> entries() {
        return List.of("CO", "EA", "GPA").stream()
                .flatMap(
                        department -> TABLE.getOrDefault(department, "").lines().map(line -> entry(department, line)))
                .toList();
    }

    private static Entry entry(String department, String line) {
        String[] cell = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        return new Entry(
                department,
                cell[0],
                Grade.valueOf(cell[1]),
                Place.valueOf(cell[2]),
                Week.valueOf(cell[3]),
                cell[4],
                cell[5],
                cell[6].isEmpty() ? List.of() : List.of(cell[6].split(" ")));
    }
}
