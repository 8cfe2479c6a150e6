package uk.gov.sop.expenses.topups;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import uk.gov.sop.expenses.claims.PaymentQueue;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.people.Departments;
import uk.gov.sop.shared.CivilDates;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.ETag;
import uk.gov.sop.shared.FileIntake;
import uk.gov.sop.shared.Fingerprint;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Money;
import uk.gov.sop.shared.Precondition;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.Uuid7;

/** What staff are owed where a rate was raised after their travel was paid, approved in one act. */
@Path("/v1/rate-top-ups")
@Tag(name = "Back office")
public class TopUpResource {

    private final TopUps topUps;
    private final RateTopUps done;
    private final Adjustments adjustments;
    private final Departments departments;
    private final CurrentPerson officer;
    private final PaymentQueue queue;
    private final Locks locks;
    private final Today today;

    TopUpResource(
            TopUps topUps,
            RateTopUps done,
            Adjustments adjustments,
            Departments departments,
            CurrentPerson officer,
            PaymentQueue queue,
            Locks locks,
            Today today) {
        this.topUps = topUps;
        this.done = done;
        this.adjustments = adjustments;
        this.departments = departments;
        this.officer = officer;
        this.queue = queue;
        this.locks = locks;
        this.today = today;
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
    @TransactionConfiguration(timeout = FileIntake.SECONDS)
    @Operation(
            operationId = "putTopUp",
            summary = "Approve all that is due for some days of travel",
            description =
                    "Each person gets a claim with a line for each journey, one for each hundred of them, approved and"
                            + " paid with the next batch."
                            + " Claims that are not yet paid are priced by the rates on record now. The same again changes"
                            + " nothing.")
    public RestResponse<TopUpView> put(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull TopUpRequest body) {
        Uuid7.require(id);
        DateRange travelled = body.travelled(departments);
        locks.on("top-ups of " + body.department());
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
        queue.of(made.department());
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
        made.finish(byPerson.size(), due.size(), DueTopUp.total(due), repriced);
    }

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
}
