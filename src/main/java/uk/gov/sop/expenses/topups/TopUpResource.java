package uk.gov.sop.expenses.topups;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.claims.Adjustments;
import uk.gov.sop.expenses.policy.Part;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.people.Departments;
import uk.gov.sop.shared.CivilDates;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.ETag;
import uk.gov.sop.shared.Fingerprint;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Money;
import uk.gov.sop.shared.Precondition;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.Uuid7;
import uk.gov.sop.shared.Violation;

/** What staff are owed where a rate was raised after their travel was paid, approved in one act. */
@Path("/v1/rate-top-ups")
@Tag(name = "Back office")
public class TopUpResource {

    private static final int LONGEST_DAYS = 731;

    private final TopUps topUps;
    private final RateTopUps done;
    private final Adjustments adjustments;
    private final Departments departments;
    private final CurrentPerson officer;
    private final Locks locks;
    private final Today today;

    TopUpResource(
            TopUps topUps,
            RateTopUps done,
            Adjustments adjustments,
            Departments departments,
            CurrentPerson officer,
            Locks locks,
            Today today) {
        this.topUps = topUps;
        this.done = done;
        this.adjustments = adjustments;
        this.departments = departments;
        this.officer = officer;
        this.locks = locks;
        this.today = today;
    }

    @GET
    @Path("due")
    @PermissionsAllowed("expense-payments:read")
    @Transactional
    @Operation(
            operationId = "listDueTopUps",
            summary = "Who is owed how much, on which claim and why, for some days of travel",
            description = "The totals are of all that is due; the lines are the first of them.")
    public DueTopUps due(
            @QueryParam("department") @NotNull String department,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) Integer limit) {
        List<DueTopUp> due = topUps.due(department, asked(department, from, to));
        return new DueTopUps(
                Math.toIntExact(due.stream().map(DueTopUp::personId).distinct().count()),
                due.size(),
                total(due),
                due.stream().limit(limit).map(DueLine::of).toList());
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("expense-payments:read")
    @Transactional
    @Operation(operationId = "getTopUp", summary = "Top-ups that were approved in one act")
    public RestResponse<TopUpView> get(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Conditional.get(
                ifNoneMatch, TopUpView.of(done.findByIdOptional(id).orElseThrow(RuleBroken::notFound)));
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed("expense-payments:write")
    @Transactional
    @Operation(
            operationId = "putTopUp",
            summary = "Approve all that is due for some days of travel",
            description =
                    "Each person gets one claim with a line for each journey, approved and paid with the next batch."
                            + " Claims that are not yet paid are priced by the rates on record now. The same again changes"
                            + " nothing.")
    public RestResponse<TopUpView> put(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull TopUpRequest body) {
        Uuid7.require(id);
        DateRange travelled = asked(body.department(), body.from(), body.to());
        locks.on(UUID.nameUUIDFromBytes(
                ("top-ups of " + body.department()).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        String sent = Fingerprint.of(body);
        Optional<RateTopUp> existing = done.findByIdOptional(id);
        if (existing.isPresent()) {
            if (!Precondition.isRetry(ifMatch, sent, existing.get().fingerprint())) {
                Precondition.require(ifMatch, ETag.of(TopUpView.of(existing.get())));
                throw new RuleBroken(
                        Rule.TOP_UP_MADE, "What was approved is never changed. Approve other days under a new id.");
            }
            return Conditional.ok(TopUpView.of(existing.get()));
        }
        Precondition.requireNone(ifMatch);
        RateTopUp made = new RateTopUp(id, body.department(), travelled, officer.signIn(), today.now(), sent);
        approve(made);
        done.persist(made);
        return Conditional.created("/v1/rate-top-ups/" + id, TopUpView.of(made));
    }

    private void approve(RateTopUp made) {
        List<DueTopUp> due = topUps.due(made.department(), made.travelled());
        Map<UUID, List<DueTopUp>> byPerson = due.stream().collect(Collectors.groupingBy(DueTopUp::personId));
        String title = "Rate top-up for travel of " + CivilDates.text(made.travelled());
        byPerson.forEach((person, owed) -> adjustments.add(
                person,
                made.department(),
                title,
                owed.stream().map(DueTopUp::asTopUp).toList(),
                "A rate was changed after payment; finance approved all that was due on "
                        + CivilDates.text(today.date()) + "."));
        int repriced = adjustments.repriceUnpaid(made.department(), made.travelled());
        made.finish(byPerson.size(), due.size(), total(due), repriced);
    }

    private DateRange asked(String department, LocalDate from, LocalDate to) {
        if (departments.byCode(department).isEmpty()) {
            throw malformed("department", "must be the code of a department on the platform");
        }
        if (to.isBefore(from) || from.plusDays(LONGEST_DAYS).isBefore(to)) {
            throw malformed("to", "must be from the day of from to two years after it");
        }
        return new DateRange(from, to);
    }

    private static RuleBroken malformed(String name, String message) {
        return new RuleBroken(
                Rule.MALFORMED_REQUEST,
                "Say for which department and days of travel.",
                List.of(Violation.at("/" + name, message)));
    }

    private static Money total(List<DueTopUp> due) {
        return due.stream().map(DueTopUp::due).reduce(Money.ZERO, Money::plus);
    }

    @Schema(name = "TopUpRequest")
    record TopUpRequest(
            @NotNull @Pattern(regexp = "[A-Z]{2,8}") @Schema(examples = "EA")
            String department,

            @NotNull @Schema(description = "First day of travel.")
            LocalDate from,

            @NotNull @Schema(description = "Last day of travel.")
            LocalDate to) {}

    @Schema(name = "TopUp")
    record TopUpView(
            UUID id,
            String department,
            LocalDate from,
            LocalDate to,
            @Schema(description = "Staff who get a claim.") int people,

            @Schema(description = "Lines that are topped up.")
            int lines,

            Money total,

            @Schema(description = "Claims not yet paid that come to another amount now.")
            int repriced,

            Instant approvedAt,

            @Schema(description = "The sign-in that approved it, and through which client.")
            String approvedBy) {

        static TopUpView of(RateTopUp made) {
            return new TopUpView(
                    made.id(),
                    made.department(),
                    made.travelled().start(),
                    made.travelled().end(),
                    made.people(),
                    made.journeys(),
                    made.total(),
                    made.repriced(),
                    made.approvedAt(),
                    made.approvedBy());
        }
    }

    @Schema(name = "DueTopUpList")
    record DueTopUps(int people, int lineCount, Money total, List<DueLine> lines) {}

    @Schema(name = "DueTopUp")
    record DueLine(
            UUID claimId,

            @Schema(description = "Position in the claim, from 0.")
            int line,

            String staffNumber,
            String name,
            LocalDate date,
            Money paid,

            @Schema(description = "What the rates on record come to now.")
            Money now,

            Money due,
            List<Part> parts) {

        static DueLine of(DueTopUp due) {
            return new DueLine(
                    due.claimId(),
                    due.line(),
                    due.staffNumber(),
                    due.name(),
                    due.of().said().date(),
                    due.paid(),
                    due.now(),
                    due.due(),
                    due.parts());
        }
    }
}
