package uk.gov.sop.holidays.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;

/** Reads calendars as strictly as RFC 5545 is meant, with another library than the one that wrote them. */
final class Strict {

    private static final int LONGEST_LINE = 75;

    private Strict() {}

    static List<VEvent> events(String text) {
        requireLines(text);
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            assertEquals(
                    List.of(),
                    calendar.validate(true).getEntries().stream()
                            .map(Object::toString)
                            .toList());
            assertEquals(List.of(), calendar.getComponents(Component.VTIMEZONE));
            return calendar.getComponents(Component.VEVENT);
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    /** {@code 20261207 to 20261212 Away}. */
    static List<String> summaries(String text) {
        return events(text).stream()
                .map(event -> value(event, "DTSTART") + " to " + value(event, "DTEND") + " " + value(event, "SUMMARY"))
                .toList();
    }

    static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static void requireLines(String text) {
        assertTrue(text.endsWith("END:VCALENDAR\r\n"), text);
        assertFalse(text.replace("\r\n", "").matches("(?s).*[\r\n].*"), "only CRLF");
        for (String line : text.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= LONGEST_LINE, line);
        }
    }
}
