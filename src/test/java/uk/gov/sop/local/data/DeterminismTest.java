package uk.gov.sop.local.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.sop.local.data.cast.Cast;
import uk.gov.sop.local.data.cast.Colleague;
import uk.gov.sop.local.data.cast.DemoPeople;
import uk.gov.sop.local.data.pay.PayKeys;
import uk.gov.sop.pay.slips.RunTotals;
import uk.gov.sop.shared.sealing.DataKey;
import uk.gov.sop.shared.sealing.SealingSamples;

class DeterminismTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final Map<Integer, DataKey> BY_ID = new TreeMap<>();
    private static final PayKeys KEYS = new PayKeys(department -> {
        DataKey key = SealingSamples.key(BY_ID.size(), department);
        BY_ID.put(key.id(), key);
        return key;
    });

    private record Made(Map<Table, byte[]> rows, Map<UUID, byte[]> files) {

        static Made on(LocalDate today) {
            Map<UUID, byte[]> files = new TreeMap<>();
            return new Made(
                    SmallLoad.rows(Cast.small(today), new Almanac(today), "https://issuer.example", files::put, KEYS),
                    files);
        }
    }

    @Test
    void the_same_day_gives_the_same_rows_and_receipts_byte_for_byte_but_for_what_is_sealed() {
        Made one = Made.on(TODAY);
        Made other = Made.on(TODAY);
        for (Table table : Table.values()) {
            if (table != Table.PAYSLIP && table != Table.PAYROLL_RUN_PART && table != Table.YEARLY_DOCUMENT) {
                assertArrayEquals(one.rows().get(table), other.rows().get(table), table.title());
            }
            assertTrue(one.rows().get(table).length > 0, table.title());
        }
        assertEquals(opened(one), opened(other));
        assertEquals(openedParts(one), openedParts(other));
        assertFalse(Arrays.equals(one.rows().get(Table.PAYSLIP), other.rows().get(Table.PAYSLIP)));
        assertEquals(one.files().keySet(), other.files().keySet());
        one.files()
                .forEach((id, content) ->
                        assertArrayEquals(content, other.files().get(id)));
    }

    private static List<String> opened(Made made) {
        return new OpenedPay(BY_ID::get).all(made.rows().get(Table.PAYSLIP));
    }

    /** With the totals as they are once they are opened. */
    private static List<String> openedParts(Made made) {
        return new String(made.rows().get(Table.PAYROLL_RUN_PART), StandardCharsets.UTF_8)
                .lines()
                .map(line -> {
                    List<String> cells = List.of(line.split("\t", -1));
                    String id = cells.getFirst();
                    UUID run = new UUID(
                            Long.parseUnsignedLong(id.substring(0, 16), 16),
                            Long.parseUnsignedLong(id.substring(16), 16));
                    byte[] totals = HexFormat.of()
                            .parseHex(cells.getLast().substring(cells.getLast().indexOf('x') + 1));
                    DataKey key = BY_ID.get(Integer.parseInt(cells.get(cells.size() - 2)));
                    return cells.subList(0, cells.size() - 1) + " " + RunTotals.opened(totals, run, key);
                })
                .toList();
    }

    @Test
    void history_ends_with_the_day_on_which_it_is_made_whenever_that_is() {
        for (int month = 0; month < 24; month++) {
            LocalDate today = LocalDate.of(2026, 1, 29).plusMonths(month);
            String claims = new String(Made.on(today).rows().get(Table.CLAIM), StandardCharsets.UTF_8);
            assertFalse(claims.contains("\t" + today.plusDays(1)), () -> "a claim from after " + today);
            Almanac almanac = new Almanac(today);
            LocalDate paid = almanac.payDays().get(almanac.lastPaid());
            assertTrue(!paid.isAfter(today) && paid.isAfter(today.minusDays(36)), () -> paid + " on " + today);
        }
    }

    @Test
    void who_can_sign_in_does_not_depend_on_the_day() {
        List<UUID> subjects =
                DemoPeople.signIns().stream().map(DemoPeople.SignIn::subject).toList();
        assertEquals(60, subjects.size());
        assertEquals(60, subjects.stream().distinct().count());
        List<Colleague> people = Cast.small(TODAY).demo();
        assertEquals(
                subjects,
                people.stream()
                        .map(person -> Colleague.subjectOf(person.number()))
                        .toList());
        assertEquals(
                people.stream().map(Colleague::id).toList(),
                Cast.small(TODAY.plusMonths(7)).demo().stream()
                        .map(Colleague::id)
                        .toList());
    }

    @Test
    void everybody_of_the_scale_data_reports_to_somebody_and_the_demo_people_are_among_them() {
        Cast cast = Cast.of(TODAY, 2_000);
        List<Colleague> people =
                IntStream.range(0, cast.size()).mapToObj(cast::get).toList();
        assertEquals(2_000, people.size());
        assertEquals(
                2_000, people.stream().map(Colleague::staffNumber).distinct().count());
        assertEquals(Cast.small(TODAY).demo(), people.subList(0, 60));
        List<UUID> ids = people.stream().map(Colleague::id).toList();
        people.stream()
                .flatMap(person -> person.posts().stream())
                .filter(post -> post.managerId() != null)
                .forEach(post -> assertTrue(ids.contains(post.managerId())));
        assertEquals(
                17,
                people.stream()
                        .map(person -> person.posts().getLast().department())
                        .distinct()
                        .count());
    }
}
