package uk.gov.sop.holidays.calendar;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.holidays.policy.PublishedHolidays;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.ETag;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;

/** What calendars fetch every few minutes. Its secret address is all the permission it needs. */
@Path("/v1/calendar-feeds")
@Tag(name = "Holidays")
@RegisterForReflection(
        targets = {
            FeedState.Version.class,
            FeedState.class,
            FeedSettings.class,
            FeedWindow.Holiday.class,
            DateRange.class
        })
public class PublishedFeedResource {

    private static final String CALENDAR = "text/calendar";

    private final FeedRecords records;
    private final PublishedHolidays published;
    private final Today today;

    PublishedFeedResource(FeedRecords records, PublishedHolidays published, Today today) {
        this.records = records;
        this.published = published;
        this.today = today;
    }

    static String path(FeedSecret secret) {
        return "/v1/calendar-feeds/" + secret.text() + ".ics";
    }

    @GET
    @Path("{secret}.ics")
    @Produces(CALENDAR + ";charset=utf-8")
    @PermitAll
    @Transactional
    @Operation(
            operationId = "fetchCalendarFeed",
            summary = "Leave as an iCalendar file (RFC 5545), for calendars that subscribe to it",
            description = "From three months back to eighteen months ahead. All events are dates, without time zones.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    public RestResponse<String> get(
            @Parameter(description = "From the address that making the feed answered.") @PathParam("secret")
                    String secret,
            @Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        LocalDate day = today.date();
        FeedState state = records.state(new FeedSecret(secret), day, FeedWindow.around(day))
                .orElseThrow(() -> new RuleBroken(Rule.NOT_FOUND, "There is no calendar at this address (any more)."));
        FeedWindow window = new FeedWindow(day, state.places(), published.current());
        ETag tag = ETag.of(state.with(window));
        if (ifNoneMatch != null && tag.isIn(ifNoneMatch)) {
            return answer(RestResponse.Status.NOT_MODIFIED, tag).build();
        }
        return answer(RestResponse.Status.OK, tag)
                .header("Content-Disposition", "inline; filename=\"leave.ics\"")
                .entity(new FeedCalendar(state.settings(), records.absences(state, window.dates()), window).text())
                .build();
    }

    private static RestResponse.ResponseBuilder<String> answer(RestResponse.Status status, ETag tag) {
        return RestResponse.ResponseBuilder.<String>create(status)
                .header("ETag", tag.toString())
                .header("Cache-Control", "private, max-age=900")
                .header("X-Robots-Tag", "noindex, nofollow");
    }
}
