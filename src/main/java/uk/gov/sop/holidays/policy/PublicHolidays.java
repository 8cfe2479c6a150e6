package uk.gov.sop.holidays.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.sop.people.Division;
import uk.gov.sop.shared.CivilDates;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** Public holidays of each division, as GOV.UK publishes them. Never changes: an import makes another. */
public final class PublicHolidays {

    private final Map<Division, List<PublicHoliday>> byDivision;

    public PublicHolidays(Content content) {
        this(Map.of(
                Division.ENGLAND_AND_WALES, content.englandAndWales().inOrder(),
                Division.SCOTLAND, content.scotland().inOrder(),
                Division.NORTHERN_IRELAND, content.northernIreland().inOrder()));
    }

    private PublicHolidays(Map<Division, List<PublicHoliday>> byDivision) {
        this.byDivision = byDivision;
    }

    /** The years of a division that are named in later ones come from there; others stay as they are. */
    public PublicHolidays replacedBy(Map<Division, List<PublicHoliday>> later) {
        Map<Division, List<PublicHoliday>> replaced = new EnumMap<>(byDivision);
        later.forEach((division, days) -> replaced.put(division, replaced(of(division), days)));
        return new PublicHolidays(replaced);
    }

    private static List<PublicHoliday> replaced(List<PublicHoliday> earlier, List<PublicHoliday> later) {
        Set<Integer> years = later.stream().map(h -> h.date().getYear()).collect(Collectors.toSet());
        return Stream.concat(
                        earlier.stream().filter(h -> !years.contains(h.date().getYear())), later.stream())
                .sorted(Comparator.comparing(PublicHoliday::date))
                .toList();
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

    /** @param note empty for most */
    public record PublicHoliday(LocalDate date, String title, String note) {}

    /** What the file {@code public-holidays.json} holds, just as GOV.UK's bank-holidays.json does. */
    @RegisterForReflection(registerFullHierarchy = true)
    public record Content(
            @JsonProperty("england-and-wales") Published englandAndWales,
            Published scotland,
            @JsonProperty("northern-ireland") Published northernIreland) {}

    /**
     * A division's part of the file.
     *
     * @param division its key, {@code england-and-wales} for example
     * @param events in any order
     */
    public record Published(String division, List<Event> events) {
        List<PublicHoliday> inOrder() {
            return events.stream()
                    .map(e -> new PublicHoliday(e.date(), e.title(), e.notes()))
                    .sorted(Comparator.comparing(PublicHoliday::date))
                    .toList();
        }
    }

    /**
     * A public holiday as the file has it.
     *
     * @param notes {@code Substitute day}; empty for most
     * @param bunting whether flags are put up, which nobody here asks
     */
    public record Event(String title, LocalDate date, String notes, boolean bunting) {}
}
