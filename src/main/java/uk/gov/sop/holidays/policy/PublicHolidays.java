package uk.gov.sop.holidays.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.gov.sop.people.Division;
import uk.gov.sop.shared.CivilDates;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** Public holidays of each division, as GOV.UK publishes them. */
public final class PublicHolidays {

    private final Map<Division, List<PublicHoliday>> byDivision = new EnumMap<>(Division.class);

    public PublicHolidays(Content content) {
        byDivision.put(Division.ENGLAND_AND_WALES, content.englandAndWales().inOrder());
        byDivision.put(Division.SCOTLAND, content.scotland().inOrder());
        byDivision.put(Division.NORTHERN_IRELAND, content.northernIreland().inOrder());
    }

    /** Refuses to guess for a year that is not published. */
    public Optional<PublicHoliday> on(Division division, LocalDate day) {
        DateRange published = published(division);
        if (!published.contains(day)) {
            throw new RuleBroken(
                    Rule.PUBLIC_HOLIDAYS_UNKNOWN,
                    "Public holidays are known for " + CivilDates.text(published) + ". What " + CivilDates.text(day)
                            + " would cost is not known yet.");
        }
        return of(division).stream().filter(h -> h.date().equals(day)).findFirst();
    }

    /** Those that are published; {@link #published} says how far that is. */
    public List<PublicHoliday> within(Division division, DateRange dates) {
        return of(division).stream().filter(h -> dates.contains(h.date())).toList();
    }

    /** In order of date. */
    public List<PublicHoliday> of(Division division) {
        return byDivision.getOrDefault(division, List.of());
    }

    /** Whole calendar years. */
    public DateRange published(Division division) {
        List<PublicHoliday> all = of(division);
        return new DateRange(
                all.getFirst().date().withDayOfYear(1),
                all.getLast().date().withMonth(12).withDayOfMonth(31));
    }

    public record PublicHoliday(LocalDate date, String title, String note) {}

    /** What the file {@code public-holidays.json} holds, just as GOV.UK's bank-holidays.json does. */
    @RegisterForReflection(registerFullHierarchy = true)
    public record Content(
            @JsonProperty("england-and-wales") Published englandAndWales,
            Published scotland,
            @JsonProperty("northern-ireland") Published northernIreland) {}

    public record Published(String division, List<Event> events) {
        List<PublicHoliday> inOrder() {
            return events.stream()
                    .map(e -> new PublicHoliday(e.date(), e.title(), e.notes()))
                    .sorted(Comparator.comparing(PublicHoliday::date))
                    .toList();
        }
    }

    public record Event(String title, LocalDate date, String notes, boolean bunting) {}
}
