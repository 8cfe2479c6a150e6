package uk.gov.sop.local.data;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import uk.gov.sop.pay.slips.SlipSeal;
import uk.gov.sop.shared.sealing.DataKey;

/** Rows of payslips as they are copied, opened, so that they can be compared. */
public final class OpenedPay {

    private final IntFunction<DataKey> keys;

    public OpenedPay(IntFunction<DataKey> keys) {
        this.keys = keys;
    }

    /** @param rows of {@link Table#PAYSLIP} */
    public List<String> all(byte[] rows) {
        return rows(rows)
                .map(cells -> "%s %s %s".formatted(id(cells[0]), id(cells[1]), withoutIds(cells)))
                .toList();
    }

    /** But for the ids of payslip and run, and in any order. */
    public List<String> withoutIds(byte[] rows) {
        return rows(rows).map(this::withoutIds).sorted().toList();
    }

    private static Stream<String[]> rows(byte[] rows) {
        return new String(rows, StandardCharsets.UTF_8).lines().map(row -> row.split("\t", -1));
    }

    private String withoutIds(String... cells) {
        SlipSeal.Place place = new SlipSeal.Place(id(cells[0]), id(cells[2]), cells[3], id(cells[1]));
        DataKey key = keys.apply(Integer.parseInt(cells[7]));
        return "%s %s %s %s"
                .formatted(
                        place.personId(),
                        String.join(" ", Arrays.copyOfRange(cells, 3, 7)),
                        SlipSeal.figures(bytes(cells[8]), place, key),
                        SlipSeal.payslip(bytes(cells[9]), place, key));
    }

    /** With hyphens from the database, without where it is made up. */
    private static UUID id(String text) {
        return UUID.fromString(text.replace("-", "").replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }

    private static byte[] bytes(String cell) {
        return HexFormat.of().parseHex(cell.replace("\\\\x", ""));
    }
}
