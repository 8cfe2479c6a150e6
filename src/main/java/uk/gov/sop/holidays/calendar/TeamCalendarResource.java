package uk.gov.sop.holidays.calendar;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.holidays.policy.PublicHolidays;
import uk.gov.sop.holidays.policy.PublishedHolidays;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.Violation;

/** Who of a team is there when, without why. */
@Path("/v1/team-calendar")
@Tag(name = "Holidays")
public class TeamCalendarResource {

    private static final int USUAL_DAYS = 28;
    private static final int MOST_DAYS = 92;
    private static final int MOST_PEOPLE = 200;

    private final TeamRecords records;
    private final PublishedHolidays published;
    private final CurrentPerson current;
    private final Today today;

    TeamCalendarResource(TeamRecords records, PublishedHolidays published, CurrentPerson current, Today today) {
        this.records = records;
        this.published = published;
        this.current = current;
        this.today = today;
    }

    @GET
    @PermissionsAllowed("holidays:read")
    @Transactional
    @Operation(
            operationId = "getTeamCalendar",
            summary = "Who of your team is away, at home or not working, without why",
            description =
                    "From today for four weeks unless you say otherwise, 92 days at most; of your peers from the "
                            + "beginning of the month three months back. Each person is listed for the days they are in the "
                            + "team: you first, then your manager, then the others by name, 200 at most. What waits for a decision is shown of yourself and of those you manage.")
    public RestResponse<TeamCalendar> get(
            @Parameter(description = "The first day; today unless you say otherwise.") @Nullable @QueryParam("from")
                    LocalDate from,
            @Parameter(description = "The last day, included; four weeks unless you say otherwise.")
                    @Nullable
                    @QueryParam("to")
                    LocalDate to,
            @Parameter(description = "Which team.") @QueryParam("of") @DefaultValue("PEERS") Team.Of of,
            @Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        DateRange period = period(from, to);
        requireRecent(of, period);
        Team team = new Team(current.get(), of, period);
        Map<UUID, List<TeamStint>> people = records.stints(team).stream()
                .flatMap(stint -> team.visible(stint).stream())
                .collect(Collectors.groupingBy(TeamStint::personId, LinkedHashMap::new, Collectors.toList()));
        List<UUID> shown = people.keySet().stream().limit(MOST_PEOPLE).toList();
        Map<UUID, List<TimeAway>> away =
                records.away(team, shown).stream().collect(Collectors.groupingBy(TimeAway::personId));
        PublicHolidays holidays = published.current();
        List<TeamMemberView> members = shown.stream()
                .map(id -> TeamMemberView.of(
                        team.key(id),
                        team.relation(id),
                        new TeamMember(people.getOrDefault(id, List.of()), away.getOrDefault(id, List.of()), holidays)))
                .toList();
        return Conditional.get(
                ifNoneMatch,
                new TeamCalendar(
                        of, team.period().start(), team.period().end(), people.size() > shown.size(), members));
    }

    private DateRange period(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate start = from == null ? today.date() : from;
        LocalDate end = to == null ? start.plusDays(USUAL_DAYS - 1) : to;
        if (end.isBefore(start)) {
            throw noPeriod("to", "must not be before from, which is " + start);
        }
        if (end.isAfter(start.plusDays(MOST_DAYS - 1))) {
            throw noPeriod(
                    "to",
                    "must be " + start.plusDays(MOST_DAYS - 1) + " at the latest: a calendar has 92 days at most");
        }
        return new DateRange(start, end);
    }

    /** How colleagues were away long ago is nobody's business but their manager's. */
    private void requireRecent(Team.Of of, DateRange period) {
        LocalDate earliest = FeedWindow.around(today.date()).start();
        if (of == Team.Of.PEERS && period.start().isBefore(earliest)) {
            throw noPeriod("from", "must be " + earliest + " at the earliest, unless of is REPORTS");
        }
    }

    private static RuleBroken noPeriod(String parameter, String message) {
        return new RuleBroken(
                Rule.MALFORMED_REQUEST,
                "These dates make no calendar.",
                List.of(Violation.ofParameter(parameter, message)));
    }

    @Schema(name = "TeamCalendar")
    record TeamCalendar(
            Team.Of of,
            LocalDate from,
            LocalDate to,

            @Schema(description = "Whether the team has more people than are listed.")
            boolean truncated,

            List<TeamMemberView> people) {}

    @Schema(name = "TeamMember")
    record TeamMemberView(
            @Schema(
                    description = "Tells people of one name apart, always the same to you. Nobody else has it.",
                    examples = "1xKQ3Mn2W9nqWvY2q0dVbJtq5m5Tn0S2xwJb8h7o4aE")
            String key,

            @Schema(examples = "Alex Taylor") String name,
            Team.Relation relation,

            @Schema(description = "When they are in the team, within the period.")
            List<TeamDates> inTeam,

            @Schema(description = "In order of date. What is in none is ordinary working time.")
            List<TeamMember.Span> spans) {

        static TeamMemberView of(String key, Team.Relation relation, TeamMember member) {
            return new TeamMemberView(
                    key,
                    member.stints().getFirst().name(),
                    relation,
                    member.inTeam().stream()
                            .map(dates -> new TeamDates(dates.start(), dates.end()))
                            .toList(),
                    member.spans());
        }
    }

    /** Both included. */
    @Schema(name = "TeamDates")
    record TeamDates(LocalDate from, LocalDate to) {}
}
