package uk.gov.sop.people;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;

@QuarkusTest
class StaffImportVolumeTest {

    private static final String FINANCE = ",VOL-1,000012,55779911";
    private static final int PEOPLE = 5_000;
    private static final int SPAN = 8;

    @Test
    void thousands_of_people_come_in_one_file_and_again_without_a_change() {
        String[] rows =
                IntStream.range(0, PEOPLE).mapToObj(StaffImportVolumeTest::row).toArray(String[]::new);
        String file = StaffFiles.fullFile(
                Arrays.stream(rows).map(row -> row + FINANCE).toArray(String[]::new));
        StaffFiles.put(Api.newId(), file).statusCode(201).body("peopleAdded", equalTo(PEOPLE));
        changesNothing(file);
        changesNothing(StaffFiles.file(rows));
    }

    private static void changesNothing(String file) {
        StaffFiles.put(Api.newId(), file)
                .statusCode(201)
                .body("rowsRead", equalTo(PEOPLE))
                .body("peopleAdded", equalTo(0))
                .body("peopleChanged", equalTo(0));
    }

    private static String row(int i) {
        return StaffFiles.row(number(i), i == 0 ? "" : number((i - 1) / SPAN));
    }

    private static String number(int i) {
        return "VOL%06d".formatted(i);
    }
}
