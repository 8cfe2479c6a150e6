package uk.gov.sop.holidays.publicdays;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.holidays.policy.PublicHolidayResource.PublicHolidayView;
import uk.gov.sop.holidays.policy.PublicHolidays;
import uk.gov.sop.holidays.policy.PublicHolidays.PublicHoliday;
import uk.gov.sop.people.Division;
import uk.gov.sop.shared.CivilDates;

/** What a file changes. */
@Schema(name = "PublicHolidayChanges")
record PublicHolidayChanges(
        @Schema(description = "All three, also where nothing changes.")
        List<DivisionChanges> divisions,

        @Schema(
                description =
                        "Leave, booked or waiting, that lasts until today or later and is priced anew. Leave that "
                                + "ended before today stays as it was.")
        int absences,

        @Schema(description = "Whose leave that is.") int people) {

    static PublicHolidayChanges between(PublicHolidays before, PublicHolidays after) {
        return new PublicHolidayChanges(
                Arrays.stream(Division.values())
                        .map(division -> DivisionChanges.between(division, before, after))
                        .toList(),
                0,
                0);
    }

    PublicHolidayChanges affecting(int leave, int staff) {
        return new PublicHolidayChanges(divisions, leave, staff);
    }

    /** A date that is a public holiday from now on, or is one no longer. */
    record Turned(Division division, PublicHolidayView day, boolean added) {

        /** {@code 15 June 2026 is a public holiday in Scotland now (World Cup bank holiday)}. */
        String inWords() {
            return "%s is %s public holiday in %s%s (%s)"
                    .formatted(
                            CivilDates.text(day.date()),
                            added ? "a" : "no longer a",
                            Nation.name(division),
                            added ? " now" : "",
                            day.title());
        }
    }

    List<Turned> turned() {
        return divisions.stream()
                .flatMap(d -> Stream.concat(
                        d.added().stream().map(day -> new Turned(d.division(), day, true)),
                        d.removed().stream().map(day -> new Turned(d.division(), day, false))))
                .toList();
    }

    @Schema(name = "PublicHolidayDivisionChanges")
    record DivisionChanges(
            Division division,

            @Schema(description = "From here on they are known, with this file.")
            LocalDate publishedFrom,

            @Schema(description = "Beyond this day they are not published yet.")
            LocalDate publishedTo,

            List<PublicHolidayView> added,
            List<PublicHolidayView> removed,

            @Schema(description = "Another title or note; nobody's leave changes.")
            List<Renamed> renamed) {

        static DivisionChanges between(Division division, PublicHolidays before, PublicHolidays after) {
            List<PublicHoliday> old = before.of(division);
            List<PublicHoliday> now = after.of(division);
            return new DivisionChanges(
                    division,
                    after.published(division).start(),
                    after.published(division).end(),
                    without(now, old),
                    without(old, now),
                    old.stream()
                            .flatMap(was -> now.stream()
                                    .filter(is -> is.date().equals(was.date()) && !is.equals(was))
                                    .map(is -> new Renamed(PublicHolidayView.of(was), PublicHolidayView.of(is))))
                            .toList());
        }

        private static List<PublicHolidayView> without(List<PublicHoliday> days, List<PublicHoliday> others) {
            return days.stream()
                    .filter(day ->
                            others.stream().noneMatch(other -> other.date().equals(day.date())))
                    .map(PublicHolidayView::of)
                    .toList();
        }
    }

    @Schema(name = "RenamedPublicHoliday")
    record Renamed(PublicHolidayView before, PublicHolidayView now) {}
}
