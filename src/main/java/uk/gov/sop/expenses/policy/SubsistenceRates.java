package uk.gov.sop.expenses.policy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import uk.gov.sop.shared.Today;

/**
 * HMRC's benchmark scale rates for meals on a journey (EIM30240), in pence.
 *
 * @param from first day they apply to travel
 * @param fiveHoursPence away from base five hours or more
 * @param tenHoursPence ten hours or more
 * @param fifteenHoursPence fifteen hours or more and still going on in the evening
 * @param eveningPence more, where one of the first two is due and the journey goes on into the evening
 * @param eveningFrom when the evening begins
 * @param rule where the rates were published
 */
public record SubsistenceRates(
        LocalDate from,
        int fiveHoursPence,
        int tenHoursPence,
        int fifteenHoursPence,
        int eveningPence,
        LocalTime eveningFrom,
        String rule)
        implements Dated {

    /** Empty when the journey was too short for anything to be due. */
    public List<Part> price(LocalDateTime left, LocalDateTime back) {
        long hours = away(left, back).toHours();
        boolean evening = goesOnIntoEvening(left, back);
        if (hours >= 15 && evening) {
            return List.of(Part.of("15 hours or more, on beyond " + eveningFrom, 1, fifteenHoursPence, rule));
        }
        if (hours < 5) {
            return List.of();
        }
        Part scale = hours >= 10
                ? Part.of("10 hours or more", 1, tenHoursPence, rule)
                : Part.of("5 hours or more", 1, fiveHoursPence, rule);
        return evening ? List.of(scale, Part.of("on beyond " + eveningFrom, 1, eveningPence, rule)) : List.of(scale);
    }

    IntStream amounts() {
        return IntStream.of(fiveHoursPence, tenHoursPence, fifteenHoursPence, eveningPence);
    }

    /** All that may be due, for a client to show. */
    List<Part> scale() {
        return List.of(
                Part.of("5 hours or more", 1, fiveHoursPence, rule),
                Part.of("10 hours or more", 1, tenHoursPence, rule),
                Part.of("on beyond " + eveningFrom, 1, eveningPence, rule),
                Part.of("15 hours or more, on beyond " + eveningFrom, 1, fifteenHoursPence, rule));
    }

    /** In true hours: the night the clocks change is an hour shorter or longer than they say. */
    static Duration away(LocalDateTime left, LocalDateTime back) {
        return Duration.between(left.atZone(Today.LONDON), back.atZone(Today.LONDON));
    }

    private boolean goesOnIntoEvening(LocalDateTime left, LocalDateTime back) {
        LocalDateTime evening = left.toLocalDate().atTime(eveningFrom);
        return back.isAfter(evening.isBefore(left) ? evening.plusDays(1) : evening);
    }
}
