package uk.gov.sop.people;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;

@QuarkusTest
class StaffImportRefusalTest {

    private final String one = StaffFiles.newNumber();
    private final String two = StaffFiles.newNumber();
    private final String three = StaffFiles.newNumber();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "staff_number | co1",
                "given_name | ''",
                "service_started_on | 2020-02-30",
                "service_started_on | 06/01/2020",
                "department | NOWHERE",
                "manager_number | a manager",
                "manager_number | NOBODY9",
                "grade | a grade of more than twenty characters",
                "division | WALES",
                "week_minutes | 444 444",
                "week_minutes | 1441 0 0 0 0 0 0",
                "starts_on | ''",
                "ends_on | 2021-01-01",
                "subject | somebody",
                "cost_centre | co-1",
                "cost_centre | A-COST-CENTRE-TOO-LONG",
                "sort_code | 0000-1",
                "sort_code | 00 00 12",
                "sort_code | ''",
                "account_number | 5577991",
                "account_number | 5577991a",
                "account_number | ''"
            })
    void a_bad_value_is_refused_by_line_and_column(String column, String value) {
        String[] values =
                ("%s,Sian,Evans,2020-01-06,CO,,HEO,Cardiff,ENGLAND_AND_WALES,%s,2022-04-04,,,,C,000012,55779911"
                                .formatted(one, StaffFiles.WEEK))
                        .split(",", -1);
        values[Arrays.asList(StaffFiles.FULL_HEADER.split(",")).indexOf(column)] = value;
        String reported = column.equals("sort_code") && value.isEmpty() ? "account_number" : column;
        refusedFile(2, reported, StaffFiles.fullFile(String.join(",", values)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"U+0000, Sian", "U+0007, Evans", "U+0009, London", "U+000D, HEO", "U+0085, Whitehall"})
    void a_control_character_is_refused_by_line_and_place_and_nothing_is_kept(String name, String after) {
        String control = Character.toString(Integer.parseInt(name.substring(2), 16));
        String row = StaffFiles.row(one, "").replace(after, after + control);
        int place = row.indexOf(control) + 1;
        StaffFiles.put(StaffFiles.file(StaffFiles.row(two, ""), row))
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].line", equalTo(3))
                .body(
                        "errors[0].message",
                        equalTo("must not hold the control character " + name + ", which is character " + place
                                + " of the line; take it out"));
        assertEquals(0, Staff.count("select count(*) from person where staff_number in (?, ?)", one, two));
    }

    @Test
    void a_control_character_in_the_header_is_refused() {
        StaffFiles.put(StaffFiles.file(StaffFiles.row(one, "")).replace("grade", "gr\0ade"))
                .statusCode(422)
                .body("errors[0].line", equalTo(1));
    }

    @Test
    void nobody_is_their_own_manager() {
        refused(2, "manager_number", StaffFiles.row(one, one));
    }

    @Test
    void a_circle_of_managers_is_refused_on_every_line_of_it() {
        String above = StaffFiles.row(StaffFiles.newNumber(), one);
        StaffFiles.put(StaffFiles.file(
                        above, StaffFiles.row(one, two), StaffFiles.row(two, three), StaffFiles.row(three, one)))
                .statusCode(422)
                .body("errors.line", equalTo(List.of(3, 4, 5)));
    }

    @Test
    void a_circle_through_people_who_are_on_record_is_refused() {
        StaffFiles.put(StaffFiles.file(StaffFiles.row(one, ""), StaffFiles.row(two, one)))
                .statusCode(201);
        refused(2, "manager_number", StaffFiles.row(one, two));
    }

    @Test
    void a_circle_that_is_only_planned_is_refused() {
        refused(
                4,
                "manager_number",
                StaffFiles.row(one, "", "2022-04-04", "2029-12-31"),
                StaffFiles.row(two, one),
                StaffFiles.row(one, two, "2030-01-01", ""));
    }

    @Test
    void assignments_that_overlap_are_refused() {
        refused(
                3,
                "starts_on",
                StaffFiles.row(one, "", "2022-04-04", "2024-03-31"),
                StaffFiles.row(one, "", "2024-03-31", ""));
    }

    @Test
    void the_same_number_with_another_name_is_refused() {
        refused(
                3,
                "given_name",
                StaffFiles.row(one, "", "2022-04-04", "2024-03-31"),
                StaffFiles.row(one, "", "2024-04-01", "").replace("Sian", "Rhys"));
    }

    @Test
    void two_people_with_one_sign_in_are_refused() {
        String taken = Staff.head().subject();
        String linked = StaffFiles.row(one, "").replaceFirst(",,$", ",https://identity.example/realms/sop," + taken);
        refused(2, "subject", linked);
        refused(
                3,
                "subject",
                linked.replace(taken, one),
                linked.replace(taken, one).replaceFirst(one, two));
    }

    @Test
    void a_row_with_too_few_values_or_an_open_quotation_mark_is_refused() {
        refused(2, "", one + ",Sian");
        refused(2, "", "\"" + StaffFiles.row(one, ""));
    }

    @Test
    void another_header_is_refused_with_the_right_one() {
        StaffFiles.put("number,name\n")
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].message", startsWith("must be the header staff_number,given_name"));
        StaffFiles.put("").statusCode(422);
    }

    @Test
    void a_file_with_a_fault_changes_nothing_and_lists_the_first_hundred_in_order() {
        String[] rows = IntStream.range(0, 120)
                .mapToObj(i -> StaffFiles.row(StaffFiles.newNumber(), "NOBODY9"))
                .toArray(String[]::new);
        rows[0] = StaffFiles.row(one, "");
        rows[119] = rows[119].replace("HEO", "");
        StaffFiles.put(StaffFiles.file(rows))
                .statusCode(422)
                .body("rule", equalTo("STAFF_IMPORT_REFUSED"))
                .body("errors.line", equalTo(IntStream.range(3, 103).boxed().toList()));
        assertEquals(0, Staff.count("select count(*) from person where staff_number = ?", one));
    }

    @Test
    void the_same_number_with_another_bank_account_is_refused() {
        String before = StaffFiles.row(one, "", "2022-04-04", "2024-03-31") + ",CO-1,000012,55779911";
        String after = StaffFiles.row(one, "", "2024-04-01", "");
        refusedFile(3, "account_number", StaffFiles.fullFile(before, after + ",CO-2,00-00-12,55779912"));
        refusedFile(3, "sort_code", StaffFiles.fullFile(before, after + ",CO-2,,"));
    }

    @Test
    void some_of_the_columns_that_may_be_left_out_are_not_enough() {
        String header = StaffFiles.FULL_HEADER.replace(",account_number", "");
        StaffFiles.put(header + "\n" + StaffFiles.row(one, "") + ",CO-1,000012\n")
                .statusCode(422)
                .body("errors[0].message", endsWith("the last three of it together or not at all"));
        refusedFile(2, "", StaffFiles.fullFile(StaffFiles.row(one, "")));
    }

    private static void refused(int line, String column, String... rows) {
        refusedFile(line, column, StaffFiles.file(rows));
    }

    private static void refusedFile(int line, String column, String file) {
        StaffFiles.put(Api.newId(), file)
                .statusCode(422)
                .body("rule", equalTo("STAFF_IMPORT_REFUSED"))
                .body("errors.findAll { it.line == %d }.column".formatted(line), hasItem(column));
    }
}
