package uk.gov.sop.holidays.publicdays;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.gov.sop.holidays.publicdays.PublicHolidaysRequest.DivisionRequest;
import uk.gov.sop.holidays.publicdays.PublicHolidaysRequest.EventRequest;
import uk.gov.sop.people.Division;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Violation;

/**
 * What is wrong with a division's part of a file.
 *
 * @param inForce the whole years that public holidays are known for now
 */
record DivisionFaults(Division division, DivisionRequest sent, DateRange inForce) {

    /** Every division has eight or more; with fewer than this a year was cut off. */
    private static final int FEWEST_A_YEAR = 6;

    Stream<Violation> all() {
        return Stream.of(misnamed(), unprintable(), duplicates(), years()).flatMap(faults -> faults);
    }

    private Stream<Violation> misnamed() {
        String key = division.key();
        return sent.division().equals(key)
                ? Stream.empty()
                : Stream.of(fault("/division", "must be \"" + key + "\", as the key above it"));
    }

    private Stream<Violation> unprintable() {
        return IntStream.range(0, sent.events().size()).boxed().flatMap(i -> {
            EventRequest event = sent.events().get(i);
            return Stream.concat(unprintable(i, "title", event.title()), unprintable(i, "notes", event.notes()));
        });
    }

    private Stream<Violation> unprintable(int event, String property, String text) {
        return text.codePoints().allMatch(DivisionFaults::isPrintable)
                ? Stream.empty()
                : Stream.of(fault("/events/" + event + "/" + property, "must be text without control characters"));
    }

    /** Neither line breaks nor what turns the direction of writing. */
    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private Stream<Violation> duplicates() {
        Set<LocalDate> seen = new HashSet<>();
        return IntStream.range(0, sent.events().size())
                .filter(i -> !seen.add(sent.events().get(i).date()))
                .mapToObj(i -> fault("/events/" + i + "/date", "must occur once in a division"));
    }

    private Stream<Violation> years() {
        TreeMap<Integer, Long> years = sent.events().stream()
                .collect(Collectors.groupingBy(e -> e.date().getYear(), TreeMap::new, Collectors.counting()));
        return Stream.of(cutOff(years), missing(years), lost(years)).flatMap(faults -> faults);
    }

    private Stream<Violation> cutOff(Map<Integer, Long> years) {
        return years.entrySet().stream()
                .filter(year -> year.getValue() < FEWEST_A_YEAR)
                .map(year -> fault(
                        "/events",
                        "must hold all of %d: it has %d of that year, and each year has at least %d"
                                .formatted(year.getKey(), year.getValue(), FEWEST_A_YEAR)));
    }

    /** From the file's first year, or from the end of what is in force if that is earlier, to its last. */
    private Stream<Violation> missing(TreeMap<Integer, Long> years) {
        int from = Math.min(years.firstKey(), inForce.end().getYear() + 1);
        List<String> missing = IntStream.range(from, years.lastKey())
                .filter(year -> !years.containsKey(year))
                .mapToObj(String::valueOf)
                .toList();
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(fault("/events", "must leave no gap: it has nothing of " + listed(missing)));
    }

    private Stream<Violation> lost(TreeMap<Integer, Long> years) {
        List<String> lost = IntStream.rangeClosed(
                        years.lastKey() + 1, inForce.end().getYear())
                .filter(year -> year >= inForce.start().getYear())
                .mapToObj(String::valueOf)
                .toList();
        return lost.isEmpty()
                ? Stream.empty()
                : Stream.of(fault(
                        "/events",
                        "must go on to %d: %s in force, and leave may be booked by it. Years before the file's first stay."
                                .formatted(
                                        inForce.end().getYear(), listed(lost) + (lost.size() == 1 ? " is" : " are"))));
    }

    private static String listed(List<String> years) {
        return years.size() > 3 ? years.getFirst() + " to " + years.getLast() : String.join(", ", years);
    }

    private Violation fault(String where, String message) {
        return Violation.at("/" + division.key() + where, message);
    }
}
