package uk.gov.sop.pay.runs;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.ReadableText;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;

/** What officers decide about a payroll run: one checks it, another approves it, and then it is published. */
@Path("/v1/payroll-runs/{id}")
@Tag(name = "Back office")
public class PayRunDecisionResource {

    private final PayRuns runs;
    private final PayRunViews views;
    private final CurrentPerson officer;
    private final Locks locks;
    private final Today today;

    PayRunDecisionResource(PayRuns runs, PayRunViews views, CurrentPerson officer, Locks locks, Today today) {
        this.runs = runs;
        this.views = views;
        this.officer = officer;
        this.locks = locks;
        this.today = today;
    }

    @PUT
    @Path("check")
    @PermissionsAllowed("payroll-runs:write")
    @Transactional
    @Operation(
            operationId = "checkPayrollRun",
            summary = "Say that you have read the report of a payroll run, and that it may go on",
            description = "Again is harmless. Another file under the same id is to be checked anew.")
    public RestResponse<PayRunView> check(@PathParam("id") UUID id, @NotNull @Valid FileRequest body) {
        return decide(id, run -> {
            run.requireFile(body.fingerprint());
            run.progress().check(today.now(), officer.account());
        });
    }

    @PUT
    @Path("approval")
    @PermissionsAllowed("payroll-runs:approve")
    @Transactional
    @Operation(
            operationId = "approvePayrollRun",
            summary = "Approve a payroll run as the second officer",
            description =
                    "Whoever sent or checked it cannot, through whichever application: `SECOND_PAYROLL_OFFICER`. Again "
                            + "is harmless.")
    public RestResponse<PayRunView> approve(@PathParam("id") UUID id, @NotNull @Valid FileRequest body) {
        return decide(id, run -> {
            run.requireFile(body.fingerprint());
            run.progress().approve(today.now(), officer.account());
        });
    }

    @PUT
    @Path("publication")
    @PermissionsAllowed("payroll-runs:write")
    @Transactional
    @Operation(
            operationId = "publishPayrollRun",
            summary = "Let staff see an approved payroll run from an instant",
            description =
                    "Again is harmless: the first time counts. It is one change, however many payslips there are.")
    public RestResponse<PayRunView> publish(@PathParam("id") UUID id, @NotNull @Valid PublicationRequest body) {
        return decide(id, run -> {
            LocalDate dueOn = run.kind().dueOn(run.payDate());
            run.progress().publish(run.payDate(), dueOn, body.visibleFrom(), today.now(), officer.account());
        });
    }

    @PUT
    @Path("withdrawal")
    @PermissionsAllowed("payroll-runs:write")
    @Transactional
    @Operation(
            operationId = "withdrawPayrollRun",
            summary = "Withdraw a payroll run that nobody has been able to see",
            description =
                    "Its payslips are deleted; the run stays, with the reason. Again is harmless: the first reason "
                            + "counts.")
    public RestResponse<PayRunView> withdraw(@PathParam("id") UUID id, @NotNull @Valid WithdrawalRequest body) {
        return decide(id, run -> {
            run.lockDepartments(locks);
            runs.requireNotFollowed(run);
            run.progress().withdraw(body.reason(), today.now(), officer.account());
            runs.dropContent(id);
        });
    }

    private RestResponse<PayRunView> decide(UUID id, Consumer<PayRun> decision) {
        locks.on(id);
        PayRun run = runs.findByIdOptional(id).orElseThrow(RuleBroken::notFound);
        decision.accept(run);
        return Conditional.ok(views.of(run));
    }

    @Schema(name = "PayrollRunFileRequest")
    record FileRequest(
            @NotNull
            @Pattern(regexp = "[A-Za-z0-9_-]{43}", message = "must be the fingerprint of the run that you looked at")
            @Schema(description = "Of the file that you looked at, as the run shows it.")
            String fingerprint) {}

    @Schema(name = "PayrollRunPublicationRequest")
    record PublicationRequest(
            @Nullable
            @Schema(
                    maxLength = 40,
                    description =
                            "From when staff see it, by the end of the pay date at the latest, a P60 by 31 May, a P11D by 6 July. Left out: from the "
                                    + "beginning of the pay date in London, or at once when that has passed.",
                    examples = "2026-11-30T07:00:00Z")
            Instant visibleFrom) {}

    @Schema(name = "PayrollRunWithdrawalRequest")
    record WithdrawalRequest(
            @NotNull
            @Pattern(regexp = ReadableText.LINE, message = ReadableText.MESSAGE)
            @Schema(examples = "Overtime of September is missing; a complete run follows.")
            String reason) {}
}
