package uk.gov.sop.holidays.policy;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.people.Division;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.Today;

/** The public holidays that leave is counted with. */
@Path("/v1/public-holidays")
@Tag(name = "Holidays")
public class PublicHolidayResource {

    private final PublishedHolidays published;
    private final CurrentPerson current;
    private final Today today;

    PublicHolidayResource(PublishedHolidays published, CurrentPerson current, Today today) {
        this.published = published;
        this.current = current;
        this.today = today;
    }

    @GET
    @PermissionsAllowed("holidays:read")
    @Transactional
    @Cache(noCache = true, isPrivate = true) // people move, and imports are in force at once
    @Operation(
            operationId = "listPublicHolidays",
            summary = "Public holidays of a division of the United Kingdom",
            description = "Without `division`, of the one you work in.")
    public RestResponse<PublicHolidayList> list(
            @Nullable @QueryParam("division") Division division,
            @Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        Person me = current.get();
        Division asked = division == null ? divisionOf(me) : division;
        PublicHolidays holidays = published.current();
        return Conditional.get(
                ifNoneMatch,
                new PublicHolidayList(
                        asked,
                        holidays.published(asked).start(),
                        holidays.published(asked).end(),
                        holidays.of(asked).stream().map(PublicHolidayView::of).toList()));
    }

    private Division divisionOf(Person me) {
        return me.lastAssignmentOn(today.date())
                .orElseGet(() -> me.requireAssignmentOn(today.date()))
                .division();
    }

    /** Of one division, in order of date, for the whole years that are published. */
    @Schema(name = "PublicHolidayList")
    public record PublicHolidayList(
            Division division,

            @Schema(description = "From here on they are known.")
            LocalDate publishedFrom,

            @Schema(description = "Beyond this day they are not published yet.")
            LocalDate publishedTo,

            List<PublicHolidayView> publicHolidays) {}

    /** As it is published; imports show what they change in the same form. */
    @Schema(name = "PublicHoliday")
    public record PublicHolidayView(
            LocalDate date,
            @Schema(examples = "Boxing Day") String title,

            @Schema(description = "Empty for most.", examples = "Substitute day")
            String note) {

        /** As staff and administrators see it. */
        public static PublicHolidayView of(PublicHolidays.PublicHoliday holiday) {
            return new PublicHolidayView(holiday.date(), holiday.title(), holiday.note());
        }
    }
}
