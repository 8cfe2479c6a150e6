package uk.gov.sop.expenses.topups;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.people.Departments;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.Money;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Uuid7;

/** What staff are owed where a rate was raised after their travel was paid, approved in one act. */
@Path("/v1/rate-top-ups")
@Tag(name = "Back office")
public class TopUpResource {

    private final RateTopUps topUps;
    private final ToppingUp act;
    private final Departments departments;

    TopUpResource(RateTopUps topUps, ToppingUp act, Departments departments) {
        this.topUps = topUps;
        this.act = act;
        this.departments = departments;
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("expense-payments:read")
    @Transactional
    @Operation(operationId = "getTopUp", summary = "Top-ups that were approved in one act")
    public RestResponse<TopUpView> get(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Conditional.get(
                ifNoneMatch, TopUpView.of(topUps.findByIdOptional(id).orElseThrow(RuleBroken::notFound)));
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed("expense-payments:write")
    @Operation(
            operationId = "putTopUp",
            summary = "Approve all that is due for some days of travel",
            description =
                    "Each person gets a claim with a line for each journey, one for each hundred of them, approved and"
                            + " paid with the next batch."
                            + " Claims that are not yet paid are priced by the rates on record now. The same again changes"
                            + " nothing, and goes on where an interrupted one has stopped.")
    public RestResponse<TopUpView> put(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull TopUpRequest body) {
        Uuid7.require(id);
        boolean begun = act.begin(id, body, body.travelled(departments), ifMatch);
        TopUpView view = TopUpView.of(act.complete(id));
        return begun ? Conditional.created("/v1/rate-top-ups/" + id, view) : Conditional.ok(view);
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

            @Nullable
            @Schema(
                    nullable = true,
                    description = "When all of it was done; null before, and while it is interrupted: put it again.")
            Instant finishedAt,

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
                    made.finishedAt(),
                    made.approvedBy());
        }
    }
}
