package uk.gov.sop.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The file {@code who-may.txt}: for each operation what each persona is answered. */
final class WhoMayTable {

    private WhoMayTable() {}

    static Map<String, Map<Persona, Integer>> rows() {
        return table().lines()
                .skip(1)
                .map(row -> row.split("\\|", -1))
                .collect(Collectors.toMap(
                        row -> row[0].strip(), row -> statuses(row[1]), WhoMayTable::oneOnly, LinkedHashMap::new));
    }

    private static String table() {
        try (InputStream file = WhoMayTable.class.getResourceAsStream("who-may.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Persona, Integer> oneOnly(Map<Persona, Integer> row, Map<Persona, Integer> again) {
        throw new IllegalStateException("Two rows have one name: " + row + " and " + again);
    }

    private static Map<Persona, Integer> statuses(String cells) {
        int[] statuses = Arrays.stream(cells.strip().split("\\s+", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
        Map<Persona, Integer> row = new TreeMap<>();
        for (Persona persona : Persona.values()) {
            row.put(persona, statuses[persona.ordinal()]);
        }
        return row;
    }
}
