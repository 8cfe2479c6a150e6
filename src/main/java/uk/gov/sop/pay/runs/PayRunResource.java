package uk.gov.sop.pay.runs;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.intake.P11DRunHeader;
import uk.gov.sop.pay.intake.P60RunHeader;
import uk.gov.sop.pay.intake.PayRunHeader;
import uk.gov.sop.pay.intake.RunFinding;
import uk.gov.sop.pay.slips.Payslip;
import uk.gov.sop.pay.yearly.P11D;
import uk.gov.sop.pay.yearly.P60;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.Cursors;
import uk.gov.sop.shared.FileIntake;
import uk.gov.sop.shared.Page;
import uk.gov.sop.shared.RuleBroken;

/** Payroll runs: sent all or nothing, and what was found in them. */
@Path("/v1/payroll-runs")
@Tag(name = "Back office")
public class PayRunResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";

    private final PayRunIntake intake;
    private final PayRuns runs;
    private final PayRunReports reports;
    private final PayRunViews views;
    private final CurrentPerson officer;
    private final Cursors cursors;

    PayRunResource(
            PayRunIntake intake,
            PayRuns runs,
            PayRunReports reports,
            PayRunViews views,
            CurrentPerson officer,
            Cursors cursors) {
        this.intake = intake;
        this.runs = runs;
        this.reports = reports;
        this.views = views;
        this.officer = officer;
        this.cursors = cursors;
    }

    @GET
    @PermissionsAllowed({"payroll-runs:write", "payroll-runs:approve"})
    @Transactional
    @Operation(operationId = "listPayrollRuns", summary = "Payroll runs, those sent last first")
    public PayRunList list(
            @QueryParam("status") PayRunProgress.@Nullable Status status,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) Integer limit,
            @Nullable @QueryParam("cursor") String cursor) {
        String path = "/v1/payroll-runs" + (status == null ? "" : "?status=" + status);
        String list = path + " of " + officer.signIn();
        List<PayRun> found = runs.page(status, cursors.after(cursor, list), limit + 1);
        Page<PayRun> page = Page.of(found, limit, PayRun::id, path, list, cursors);
        return new PayRunList(page.rows().stream().map(views::of).toList(), page.next());
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed({"payroll-runs:write", "payroll-runs:approve"})
    @Transactional
    @Operation(operationId = "getPayrollRun", summary = "A payroll run's state and totals, without its payslips")
    public RestResponse<PayRunView> get(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Conditional.get(ifNoneMatch, views.of(runs.findByIdOptional(id).orElseThrow(RuleBroken::notFound)));
    }

    @GET
    @Path("{id}/report")
    @Produces(NDJSON)
    @PermissionsAllowed({"payroll-runs:write", "payroll-runs:approve"})
    @Transactional
    @Operation(
            operationId = "getPayrollRunReport",
            summary = "All that was found in the file of a payroll run, refused or not",
            description =
                    "Newline-delimited JSON, a `PayrollRunFinding` a line, a million at most; empty when nothing was "
                            + "found. It tells nothing of anybody's pay.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            contentMediaType = "application/json",
                                            contentSchema = RunFinding.class)))
    public RestResponse<InputStream> report(
            @PathParam("id") UUID id,
            @Nullable
                    @QueryParam("fingerprint")
                    @Size(max = 64)
                    @Parameter(
                            description = "Of the file whose report is asked for, the one that came last if left out.")
                    String fingerprint) {
        return RestResponse.ok(reports.of(id, Optional.ofNullable(fingerprint)).orElseThrow(RuleBroken::notFound));
    }

    @PUT
    @Path("{id}")
    @Consumes({NDJSON, CSV})
    @PermissionsAllowed("payroll-runs:write")
    @Transactional
    @TransactionConfiguration(timeout = FileIntake.SECONDS)
    @Operation(
            operationId = "putPayrollRun",
            summary = "Send a payroll run of a department or of several, or replace one that is not published",
            description = "All or nothing: every payslip is checked by itself, against the one before it, and all of a "
                    + "department's against its header. Faults are listed by line, the first 100, with "
                    + "`PAYROLL_RUN_REFUSED`, and all of them in the run's report; `column` is a JSON pointer into the line. "
                    + "What is unusual and may be right is in the report as warnings, and the run is taken.")
    public RestResponse<PayRunView> put(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Nullable @Parameter(hidden = true) @HeaderParam("Content-Type") MediaType type,
            @RequestBody(
                            required = true,
                            description = "Newline-delimited JSON, UTF-8: a `PayrollRunHeaderRequest`, then one "
                                    + "`PayrollPayslipRequest` a line, and so on for each department in the order of "
                                    + "their codes. A line has at most 64 KiB.\n\n```\n"
                                    + Line.EXAMPLE
                                    + "```\n\nCSV says the same: the first column, `row`, is `RUN` for a header, or "
                                    + "`PAYSLIP`, followed by its rows `PAYMENT`, `DEDUCTION` and `NET_PAYMENT`. The others "
                                    + "are named as the properties, in any order, those of an object with a dot "
                                    + "(`totals.net`), those of a list of texts by number (`employerAddress.0`); a row leaves blank what it does not have.\n\nP60s of a tax year that has "
                                    + "ended come in the same way, in files of their own: a `PayrollP60HeaderRequest`, "
                                    + "with `kind` `P60`, then one `PayrollP60Request` a line; as CSV, `P60` followed "
                                    + "by its rows `NATIONAL_INSURANCE` and `STATUTORY_PAY`. P11Ds do as well: a `PayrollP11DHeaderRequest`, "
                                    + "with `kind` `P11D`, then one `PayrollP11DRequest` a line; as CSV, `P11D` "
                                    + "followed by its rows `BENEFIT`.",
                            content = {
                                @Content(
                                        mediaType = NDJSON,
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        contentMediaType = "application/json",
                                                        contentSchema = Line.class)),
                                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
                            })
                    InputStream body) {
        // What is no media type is refused before; what names none gets here.
        if (type == null) {
            throw new NotSupportedException();
        }
        return intake.put(id, ifMatch, body, type.isCompatible(MediaType.valueOf(CSV)));
    }

    @Schema(name = "PayrollRunList")
    record PayRunList(
            List<PayRunView> runs,

            @Nullable
            @Schema(nullable = true, description = "The next page, as a path with its query; null on the last.")
            String next) {}

    /** For the contract only: what a line of the file may be. */
    @Schema(
            name = "PayrollRunLineRequest",
            oneOf = {PayRunHeader.class, Payslip.class, P60RunHeader.class, P60.class, P11DRunHeader.class, P11D.class})
    interface Line {

        String EXAMPLE = """
                {"department":"CO","employer":"Cabinet Office","payeReference":"120/AB12345","payDate":"2026-04-30","taxYear":2026,"taxPeriod":1,"payslips":1,"totals":{"payments":308333,"deductions":70427,"net":237906,"gross":308333,"tax":37340,"ni":16283}}
                {"staffNumber":"CO100001","taxCode":"1257L","taxBasis":"CUMULATIVE","niNumber":"AB123456C","niLetter":"A","annualSalary":3700000,"weekMinutes":2220,"payments":[{"description":"Salary","amount":308333,"taxable":true,"niable":true,"pensionable":true}],"deductions":[{"kind":"TAX","description":"PAYE income tax","amount":37340},{"kind":"NATIONAL_INSURANCE","description":"National Insurance","amount":16283},{"kind":"PENSION","description":"Pension: alpha","amount":16804}],"netPayments":[{"method":"BACS","account":"****4321","amount":237906}],"thisPeriod":{"gross":308333,"taxable":291529,"niable":308333,"tax":37340,"ni":16283,"pension":16804},"yearToDate":{"gross":308333,"taxable":291529,"niable":308333,"tax":37340,"ni":16283,"pension":16804},"totals":{"payments":308333,"deductions":70427,"net":237906}}
                """;
    }
}
