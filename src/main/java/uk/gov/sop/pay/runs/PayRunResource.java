package uk.gov.sop.pay.runs;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.slips.Payslip;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.ETag;
import uk.gov.sop.shared.FileIntake;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Money;
import uk.gov.sop.shared.Precondition;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;

/** Payroll runs from a department's payroll, all or nothing. */
@Path("/v1/payroll-runs/{id}")
@Tag(name = "Back office")
public class PayRunResource {

    private final FileIntake intake;
    private final PayRuns runs;
    private final CurrentPerson sender;
    private final Locks locks;
    private final Today today;

    PayRunResource(FileIntake intake, PayRuns runs, CurrentPerson sender, Locks locks, Today today) {
        this.intake = intake;
        this.runs = runs;
        this.sender = sender;
        this.locks = locks;
        this.today = today;
    }

    @GET
    @PermissionsAllowed("payroll-runs:write")
    @Transactional
    @Operation(operationId = "getPayrollRun", summary = "A payroll run's state and totals, without its payslips")
    public RestResponse<PayRunView> get(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Conditional.get(ifNoneMatch, PayRunView.of(known(id)));
    }

    @PUT
    @Consumes("application/x-ndjson")
    @PermissionsAllowed("payroll-runs:write")
    @Transactional
    @TransactionConfiguration(timeout = FileIntake.SECONDS)
    @Operation(
            operationId = "putPayrollRun",
            summary = "Send a department's payroll run, or replace one that is not published",
            description = "All or nothing: every payslip is checked by itself, against the one before it, and all of "
                    + "them against the header. Faults are listed by line, the first 100, with `PAYROLL_RUN_REFUSED`; "
                    + "`column` is a JSON pointer into the line.")
    public RestResponse<PayRunView> put(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            required = true,
                            description = "Newline-delimited JSON, UTF-8: a `PayrollRunHeaderRequest`, then one "
                                    + "`PayrollPayslipRequest` a line. A line has at most 64 KiB.\n\n```\n"
                                    + Line.EXAMPLE
                                    + "```",
                            content =
                                    @Content(
                                            mediaType = "application/x-ndjson",
                                            schema =
                                                    @Schema(
                                                            type = SchemaType.STRING,
                                                            contentMediaType = "application/json",
                                                            contentSchema = Line.class)))
                    InputStream body)
            throws IOException, SQLException {
        return intake.put(id, ifMatch, body, runs);
    }

    @PUT
    @Path("publication")
    @PermissionsAllowed("payroll-runs:write")
    @Transactional
    @Operation(
            operationId = "publishPayrollRun",
            summary = "Let staff see a payroll run from its pay date",
            description = "Needs no body. Publishing again is harmless. `If-Match` may name the version to publish; it "
                    + "is not needed.")
    public RestResponse<PayRunView> publish(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-Match") String ifMatch) {
        locks.on(id);
        PayRun run = known(id);
        if (ifMatch != null) {
            Precondition.require(ifMatch, ETag.of(PayRunView.of(run)));
        }
        run.publish(today.now(), sender.signIn());
        return Conditional.ok(PayRunView.of(run));
    }

    private PayRun known(UUID id) {
        return runs.known(id).orElseThrow(RuleBroken::notFound);
    }

    /** For the contract only: what a line of the file may be. */
    @Schema(
            name = "PayrollRunLineRequest",
            oneOf = {PayRunHeader.class, Payslip.class})
    interface Line {

        String EXAMPLE = """
                {"department":"CO","payDate":"2026-04-30","taxYear":2026,"taxPeriod":1,"payslips":1,"totals":{"payments":308333,"deductions":70427,"net":237906,"gross":308333,"tax":37340,"ni":16283}}
                {"staffNumber":"CO100001","taxCode":"1257L","taxBasis":"CUMULATIVE","niNumber":"AB123456C","niLetter":"A","annualSalary":3700000,"weekMinutes":2220,"payments":[{"description":"Salary","amount":308333,"taxable":true,"niable":true,"pensionable":true}],"deductions":[{"kind":"TAX","description":"PAYE income tax","amount":37340},{"kind":"NATIONAL_INSURANCE","description":"National Insurance","amount":16283},{"kind":"PENSION","description":"Pension: alpha","amount":16804}],"netPayments":[{"method":"BACS","account":"****4321","amount":237906}],"thisPeriod":{"gross":308333,"taxable":291529,"niable":308333,"tax":37340,"ni":16283,"pension":16804},"yearToDate":{"gross":308333,"taxable":291529,"niable":308333,"tax":37340,"ni":16283,"pension":16804},"totals":{"payments":308333,"deductions":70427,"net":237906}}
                """;
    }

    /** What the caller may do next. */
    @Schema(name = "PayrollRunAction")
    enum Action {
        replace,
        publish
    }

    @Schema(name = "PayrollRun")
    record PayRunView(
            UUID id,
            @Schema(examples = "CO") String department,
            LocalDate payDate,

            @Schema(description = "The calendar year it begins in: 2026 for 2026/27.", examples = "2026")
            int taxYear,

            int taxPeriod,
            PayRun.Status status,
            int payslips,
            Money totalPayments,
            Money totalDeductions,
            Money totalNet,
            Money totalGross,
            Money totalTax,
            Money totalNi,
            Instant receivedAt,

            @Schema(description = "SHA-256 of the file received, in base64url.")
            String fingerprint,

            @Nullable @Schema(nullable = true) Instant publishedAt,

            List<Action> actions) {

        static PayRunView of(PayRun run) {
            PayRunHeader.Totals totals = run.totals();
            return new PayRunView(
                    run.id(),
                    run.department(),
                    run.payDate(),
                    run.taxYear(),
                    run.taxPeriod(),
                    run.status(),
                    run.payslips(),
                    Money.pence(totals.payments()),
                    Money.pence(totals.deductions()),
                    Money.pence(totals.net()),
                    Money.pence(totals.gross()),
                    Money.pence(totals.tax()),
                    Money.pence(totals.ni()),
                    run.receivedAt(),
                    run.fingerprint(),
                    run.publishedAt(),
                    run.status() == PayRun.Status.RECEIVED ? List.of(Action.replace, Action.publish) : List.of());
        }
    }
}
