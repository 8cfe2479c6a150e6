package uk.gov.sop.holidays.calendar;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.ETag;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Precondition;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;

/** The caller's leave for the calendar of their phone or computer: making, changing and revoking its address. */
@Path("/v1/calendar-feed")
@Tag(name = "Holidays")
public class CalendarFeedResource {

    private static final String NOT_FOUND = "#/components/responses/Problem404";

    private final CalendarFeeds feeds;
    private final CurrentPerson current;
    private final Locks locks;
    private final Today today;

    CalendarFeedResource(CalendarFeeds feeds, CurrentPerson current, Locks locks, Today today) {
        this.feeds = feeds;
        this.current = current;
        this.locks = locks;
        this.today = today;
    }

    @GET
    @PermissionsAllowed("holidays:read")
    @Transactional
    @Operation(
            operationId = "getCalendarFeed",
            summary = "Your calendar feed: what it holds and when it was last fetched",
            description = "Its address is told once, when it is made.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CalendarFeedView.class)))
    @APIResponse(responseCode = "404", ref = NOT_FOUND)
    public RestResponse<CalendarFeedView> get() {
        return ok(required(current.get()));
    }

    @PUT
    @PermissionsAllowed("holidays:write")
    @Transactional
    @Operation(
            operationId = "putCalendarFeed",
            summary = "Make a secret address at which calendars find your leave, or change what it holds",
            description = "Without `If-Match` it makes a new address, 5 a day at most, and at once there is nothing at "
                    + "the old one: so after a lost reply, send the same again. The address is in this answer and in "
                    + "no other. With `If-Match` it changes what the feed holds and keeps the address.")
    @APIResponse(
            responseCode = "200",
            description = "Changed; the address stays",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CalendarFeedView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Made, at the address in the answer",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CalendarFeedView.class)))
    public RestResponse<CalendarFeedView> put(
            UriInfo here, @Nullable @HeaderParam("If-Match") String ifMatch, @Valid @NotNull CalendarFeedRequest body) {
        Person me = current.get();
        locks.on(me.id());
        if (ifMatch == null) {
            return made(me, body.settings(), here);
        }
        CalendarFeed feed = present(me)
                .orElseThrow(() -> new RuleBroken(
                        Rule.STALE, "There is no version of it to match. Leave If-Match out to create it."));
        Precondition.require(ifMatch, tag(feed));
        feed.choose(body.settings(), today.now());
        return ok(feed);
    }

    @DELETE
    @PermissionsAllowed("holidays:write")
    @Transactional
    @Operation(
            operationId = "deleteCalendarFeed",
            summary = "Revoke the address of your calendar feed: at once there is nothing at it")
    @APIResponse(responseCode = "204", description = "Revoked")
    @APIResponse(responseCode = "404", ref = NOT_FOUND)
    public void delete(@Nullable @HeaderParam("If-Match") String ifMatch) {
        Person me = current.get();
        locks.on(me.id());
        CalendarFeed feed = required(me);
        Precondition.require(ifMatch, tag(feed));
        feed.revoke();
    }

    private RestResponse<CalendarFeedView> made(Person me, FeedSettings settings, UriInfo here) {
        CalendarFeed feed = feeds.findByIdOptional(me.id()).orElseGet(() -> new CalendarFeed(me.id()));
        FeedSecret secret = FeedSecret.fresh();
        feed.move(secret, settings, today.now());
        feeds.persist(feed);
        String address =
                here.getBaseUri().resolve(PublishedFeedResource.path(secret)).toString();
        return tagged(
                Conditional.created(
                        "/v1/calendar-feed", CalendarFeedView.of(feed).at(address)),
                feed);
    }

    private static RestResponse<CalendarFeedView> ok(CalendarFeed feed) {
        return tagged(Conditional.ok(CalendarFeedView.of(feed)), feed);
    }

    private static RestResponse<CalendarFeedView> tagged(RestResponse<CalendarFeedView> answer, CalendarFeed feed) {
        answer.getHeaders().putSingle("ETag", tag(feed).toString());
        return answer;
    }

    private static ETag tag(CalendarFeed feed) {
        return ETag.of(CalendarFeedView.of(feed).withoutFetches());
    }

    private CalendarFeed required(Person me) {
        return present(me)
                .orElseThrow(() -> new RuleBroken(Rule.NOT_FOUND, "You have no calendar feed. PUT makes one."));
    }

    private Optional<CalendarFeed> present(Person me) {
        return feeds.findByIdOptional(me.id()).filter(feed -> !feed.isRevoked());
    }

    @Schema(name = "CalendarFeedRequest")
    record CalendarFeedRequest(
            @NotNull @Schema(description = "What the feed tells those who see the calendar.")
            FeedPrivacy privacy,

            @Nullable
            @Schema(
                    description =
                            "Also what waits for a decision, as tentative. Only approved leave unless you say so.")
            Boolean includesWaiting,

            @Nullable @Schema(description = "Also the public holidays of where you work. None unless you say so.")
            Boolean includesPublicHolidays) {

        FeedSettings settings() {
            return new FeedSettings(
                    privacy, Boolean.TRUE.equals(includesWaiting), Boolean.TRUE.equals(includesPublicHolidays));
        }
    }

    @Schema(name = "CalendarFeed")
    record CalendarFeedView(
            @Nullable
            @Schema(
                    nullable = true,
                    description =
                            "Where calendars fetch it. Whoever knows it can read the feed. Only in the answer that "
                                    + "makes it; null in all others.")
            String address,

            FeedPrivacy privacy,
            boolean includesWaiting,
            boolean includesPublicHolidays,

            @Schema(description = "When its address was made.")
            Instant madeAt,

            @Nullable @Schema(nullable = true, description = "Null when no calendar has fetched it yet.")
            LocalDate lastFetchedOn) {

        static CalendarFeedView of(CalendarFeed feed) {
            FeedSettings settings = feed.settings();
            return new CalendarFeedView(
                    null,
                    settings.privacy(),
                    settings.includesWaiting(),
                    settings.includesPublicHolidays(),
                    feed.madeAt(),
                    feed.lastFetchedOn().orElse(null));
        }

        CalendarFeedView at(String told) {
            return new CalendarFeedView(told, privacy, includesWaiting, includesPublicHolidays, madeAt, lastFetchedOn);
        }

        /** What only its owner changes: that a calendar fetched it makes no other version. */
        CalendarFeedView withoutFetches() {
            return new CalendarFeedView(null, privacy, includesWaiting, includesPublicHolidays, madeAt, null);
        }

        /** The address is kept out of logs. */
        @Override
        public String toString() {
            return "CalendarFeed";
        }
    }
}
