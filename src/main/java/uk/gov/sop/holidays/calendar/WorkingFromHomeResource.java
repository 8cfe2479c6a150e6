package uk.gov.sop.holidays.calendar;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.ETag;
import uk.gov.sop.shared.Fingerprint;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Precondition;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.Violation;

/** When the caller works from home. Everybody has it, empty until they say something. */
@Path("/v1/working-from-home")
@Tag(name = "Holidays")
public class WorkingFromHomeResource {

    private static final int MOST_DATES = 100;
    private static final int FARTHEST_DAYS = 400;

    private final WorkingsFromHome people;
    private final CurrentPerson current;
    private final Locks locks;
    private final Today today;

    WorkingFromHomeResource(WorkingsFromHome people, CurrentPerson current, Locks locks, Today today) {
        this.people = people;
        this.current = current;
        this.locks = locks;
        this.today = today;
    }

    @GET
    @PermissionsAllowed("holidays:read")
    @Transactional
    @Operation(
            operationId = "getWorkingFromHome",
            summary = "When you work from home, as your team's calendar shows it",
            description = "Nothing is listed until you say something.")
    public RestResponse<WorkingFromHomeView> get(@Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        HomeDays said = kept(current.get().id()).map(WorkingFromHome::said).orElse(HomeDays.NONE);
        return Conditional.get(ifNoneMatch, WorkingFromHomeView.of(said));
    }

    @PUT
    @PermissionsAllowed("holidays:write")
    @Transactional
    @Operation(
            operationId = "putWorkingFromHome",
            summary = "Say when you work from home: usual weekdays, and dates that differ",
            description = "Dates up to 400 days ahead. Everybody has this resource, so it is never created: once you "
                    + "have said something, changing it needs `If-Match`. Leave and public holidays win over it in "
                    + "the calendar.")
    public RestResponse<WorkingFromHomeView> put(
            @Nullable @HeaderParam("If-Match") String ifMatch, @Valid @NotNull WorkingFromHomeRequest body) {
        HomeDays sent = body.days(today.date().plusDays(FARTHEST_DAYS));
        UUID me = current.get().id();
        locks.on(me);
        Optional<WorkingFromHome> kept = kept(me);
        if (kept.isEmpty()) {
            requireFirst(ifMatch);
            people.persist(new WorkingFromHome(me, sent));
        } else if (!isRetry(ifMatch, sent, kept.get().said())) {
            Precondition.require(
                    ifMatch, ETag.of(WorkingFromHomeView.of(kept.get().said())));
            kept.get().revise(sent);
        }
        return Conditional.ok(WorkingFromHomeView.of(sent));
    }

    private Optional<WorkingFromHome> kept(UUID person) {
        return people.findByIdOptional(person);
    }

    private static boolean isRetry(@Nullable String ifMatch, HomeDays sent, HomeDays kept) {
        return Precondition.isRetry(ifMatch, Fingerprint.of(sent), Fingerprint.of(kept));
    }

    private static void requireFirst(@Nullable String ifMatch) {
        if (ifMatch != null) {
            Precondition.require(ifMatch, ETag.of(WorkingFromHomeView.of(HomeDays.NONE)));
        }
    }

    @Schema(name = "WorkingFromHomeRequest")
    record WorkingFromHomeRequest(
            @NotNull @Size(max = 7) @Schema(description = "On which you are at home as a rule.")
            List<@NotNull DayOfWeek> weekdays,

            @NotNull
            @Size(max = MOST_DATES)
            @Schema(description = "Dates on which you are at home although the weekday is none of those.")
            List<@NotNull LocalDate> atHomeOn,

            @NotNull
            @Size(max = MOST_DATES)
            @Schema(description = "Dates on which you are at work although the weekday is one of those.")
            List<@NotNull LocalDate> atWorkOn) {

        HomeDays days(LocalDate last) {
            List<Violation> broken = new ArrayList<>();
            requireOnce("/weekdays", weekdays, broken);
            requireOnce("/atHomeOn", atHomeOn, broken);
            requireOnce("/atWorkOn", atWorkOn, broken);
            requireBy(last, "/atHomeOn/", atHomeOn, broken);
            requireBy(last, "/atWorkOn/", atWorkOn, broken);
            for (int i = 0; i < atWorkOn.size(); i++) {
                if (atHomeOn.contains(atWorkOn.get(i))) {
                    broken.add(Violation.at("/atWorkOn/" + i, "must not be in atHomeOn too"));
                }
            }
            if (!broken.isEmpty()) {
                throw new RuleBroken(
                        Rule.MALFORMED_REQUEST, "Mend what is listed under errors and send it again.", broken);
            }
            return new HomeDays(weekdays, atHomeOn, atWorkOn);
        }

        private static void requireOnce(String pointer, List<?> days, List<Violation> broken) {
            if (new HashSet<>(days).size() < days.size()) {
                broken.add(Violation.at(pointer, "must name each once"));
            }
        }

        private static void requireBy(LocalDate last, String pointer, List<LocalDate> days, List<Violation> broken) {
            for (int i = 0; i < days.size(); i++) {
                if (days.get(i).isAfter(last)) {
                    broken.add(Violation.at(pointer + i, "must not be after " + last));
                }
            }
        }
    }

    @Schema(name = "WorkingFromHome")
    record WorkingFromHomeView(
            List<DayOfWeek> weekdays,

            @Schema(description = "At home although the weekday is none of those.")
            List<LocalDate> atHomeOn,

            @Schema(description = "At work although the weekday is one of those.")
            List<LocalDate> atWorkOn) {

        static WorkingFromHomeView of(HomeDays said) {
            return new WorkingFromHomeView(said.weekdays(), said.atHomeOn(), said.atWorkOn());
        }
    }
}
