package uk.gov.sop.holidays.calendar;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Classification;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import uk.gov.sop.shared.DateRange;

/**
 * Writes a feed as RFC 5545 has it. Days are dates, which no time zone and no summer time moves; equal state gives equal
 * bytes.
 */
record FeedCalendar(FeedSettings settings, List<FeedAbsence> absences, FeedWindow window) {

    /** Goes up when the same is written otherwise, so that calendars fetch it anew. */
    static final int FORM = 1;

    private static final String NAME = "Leave";
    private static final String UID_DOMAIN = "@sop-mobile";

    String text() {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//SOP Mobile//Calendar feed//EN");
        calendar.setName(NAME);
        calendar.setExperimentalProperty("X-WR-CALNAME", NAME);
        calendar.setRefreshInterval(Duration.builder().hours(1).build())
                .getParameters()
                .setValue(ICalDataType.DURATION);
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
        absences.stream().map(this::event).forEach(calendar::addEvent);
        window.holidays().stream().map(this::event).forEach(calendar::addEvent);
        if (absences.isEmpty() && window.holidays().isEmpty()) {
            // A calendar has at least one component (RFC 5545, 3.6); one of our own is passed over by others.
            calendar.addExperimentalComponent("X-SOP-NO-LEAVE").addExperimentalProperty("COMMENT", "No leave");
        }
        return FoldedText.of(written(calendar));
    }

    /** In whole lines: the library would fold after 75 characters, where 75 octets are meant. */
    private static String written(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private VEvent event(FeedAbsence absence) {
        VEvent event = event(absence.id() + UID_DOMAIN, absence.dates(), absence.changedAt());
        event.setSummary(absence.summary(settings.privacy()));
        event.setSequence(absence.version());
        event.setStatus(absence.waiting() ? Status.tentative() : Status.confirmed());
        event.setClassification(Classification.PRIVATE);
        event.setTransparency(false);
        return event;
    }

    /** When it was published is not known, but before the calendar begins. */
    private VEvent event(FeedWindow.Holiday holiday) {
        VEvent event = event(
                "public-holiday-" + holiday.division().key() + "-" + holiday.date() + UID_DOMAIN,
                new DateRange(holiday.date(), holiday.date()),
                window.dates().start().atStartOfDay(ZoneOffset.UTC).toInstant());
        event.setSummary(holiday.title());
        event.setTransparency(true);
        return event;
    }

    private static VEvent event(String uid, DateRange dates, Instant changedAt) {
        VEvent event = new VEvent();
        event.setUid(uid);
        event.setDateTimeStamp(Date.from(changedAt));
        event.setLastModified(Date.from(changedAt));
        event.setDateStart(date(dates.start()), false);
        event.setDateEnd(date(dates.end().plusDays(1)), false);
        return event;
    }

    private static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
