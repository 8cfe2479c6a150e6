package uk.gov.sop.expenses.payments;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.Cursors;
import uk.gov.sop.shared.Money;
import uk.gov.sop.shared.Page;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** Paying what is due, a department at a time. */
@Path("/v1/payment-batches")
@Tag(name = "Back office")
public class PaymentBatchResource {

    private static final StringPermission WRITE = new StringPermission("expense-payments", "write");

    /** Twenty thousand claims take seconds, and queue behind those of another batch. */
    static final int SECONDS = 120;

    private final PaymentBatches batches;
    private final Paying paying;
    private final PaymentExport export;
    private final CurrentPerson officer;
    private final SecurityIdentity token;
    private final Cursors cursors;

    PaymentBatchResource(
            PaymentBatches batches,
            Paying paying,
            PaymentExport export,
            CurrentPerson officer,
            SecurityIdentity token,
            Cursors cursors) {
        this.batches = batches;
        this.paying = paying;
        this.export = export;
        this.officer = officer;
        this.token = token;
        this.cursors = cursors;
    }

    @GET
    @PermissionsAllowed("expense-payments:read")
    @Transactional
    @Operation(operationId = "listPaymentBatches", summary = "Payment batches, newest first")
    public PaymentBatchList list(
            @Nullable @QueryParam("department") @Pattern(regexp = "^[A-Z]{2,8}$") String department,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) Integer limit,
            @Nullable @QueryParam("cursor") String cursor) {
        String path = "/v1/payment-batches" + (department == null ? "" : "?department=" + department);
        String list = path + " of " + officer.signIn();
        List<PaymentBatch> found = batches.page(department, cursors.after(cursor, list), limit + 1);
        Page<PaymentBatch> page = Page.of(found, limit, PaymentBatch::id, path, list, cursors);
        return new PaymentBatchList(
                page.rows().stream().map(PaymentBatchSummary::of).toList(), page.next());
    }

    @GET
    @Path("{id}")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", MediaType.APPLICATION_XML})
    @PermissionsAllowed("expense-payments:read")
    @Transactional
    @Operation(
            operationId = "getPaymentBatch",
            summary = "A payment batch: what it comes to and what became of it, or its file for payroll or bank",
            description = "By `Accept`: JSON without any account; CSV for payroll, which says what is taxed line by "
                    + "line, or, with accounts, for a finance "
                    + "system; XML for the bank (ISO 20022 `pain.001.001.09`). The files of a `BANK_TRANSFER` batch "
                    + "hold accounts and need `expense-payments:write` too; one paid with salary has no XML. Each file "
                    + "that leaves is on record. The same batch always gives the same payments.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PaymentBatchView.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(type = SchemaType.STRING))
            })
    public Response get(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-None-Match") String ifNoneMatch,
            @Context Request request) {
        PaymentBatch batch = batches.findByIdOptional(id).orElseThrow(RuleBroken::notFound);
        return switch (BatchFormat.askedFor(request)) {
            case VIEW -> Conditional.get(ifNoneMatch, paying.shown(batch)).toResponse();
            case CSV -> sheet(batch);
            case TRANSFERS -> transfers(batch);
        };
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed("expense-payments:write")
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    @Operation(
            operationId = "putPaymentBatch",
            summary = "Pay all that is due in a department",
            description = "Takes every due claim that can be paid this way: by bank transfer only what is not taxable, "
                    + "to people whose account is on record; with salary anything. It takes 20,000 at most, the oldest "
                    + "first; what is left stays due for the next batch. A batch is never changed: the same body again "
                    + "answers as before.")
    public RestResponse<PaymentBatchView> put(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull PaymentOrder body) {
        Optional<PaymentBatch> existing = paying.locked(id);
        if (existing.isPresent()) {
            return Conditional.ok(paying.same(existing.get(), body, ifMatch));
        }
        return Conditional.created("/v1/payment-batches/" + id, paying.make(id, body, ifMatch));
    }

    private Response sheet(PaymentBatch batch) {
        if (batch.method() == PaymentMethod.BANK_TRANSFER) {
            requireMayPay();
        }
        return file(batch, BatchFormat.CSV, "csv", export.sheet(batch));
    }

    private Response transfers(PaymentBatch batch) {
        requireMayPay();
        if (batch.method() == PaymentMethod.SALARY) {
            throw new RuleBroken(
                    Rule.NOT_ACCEPTABLE, "This batch is paid with salary, so it has no file for a bank. Ask for CSV.");
        }
        return file(batch, BatchFormat.TRANSFERS, "xml", export.transfers(batch));
    }

    private void requireMayPay() {
        if (!token.checkPermissionBlocking(WRITE)) {
            throw new ForbiddenException();
        }
    }

    private static Response file(PaymentBatch batch, BatchFormat format, String extension, Object content) {
        return Response.ok(content)
                .type(format.mediaType())
                .header("Content-Disposition", "attachment; filename=\"%s.%s\"".formatted(batch.id(), extension))
                .build();
    }

    @Schema(name = "PaymentBatchList")
    record PaymentBatchList(
            List<PaymentBatchSummary> batches,

            @Nullable
            @Schema(nullable = true, description = "The next page, as a path with its query; null on the last.")
            String next) {}

    @Schema(name = "PaymentBatchSummary")
    record PaymentBatchSummary(
            UUID id,
            @Schema(examples = "CO") String department,
            PaymentMethod method,
            LocalDate payOn,
            PaymentBatchView.Status status,
            int payments,
            Money total,
            Instant madeAt,
            @Nullable @Schema(nullable = true) LocalDate paidOn) {

        static PaymentBatchSummary of(PaymentBatch batch) {
            return new PaymentBatchSummary(
                    batch.id(),
                    batch.department(),
                    batch.method(),
                    batch.payOn(),
                    PaymentBatchView.Status.of(batch),
                    batch.payments(),
                    batch.total(),
                    batch.madeAt(),
                    batch.paidOn());
        }
    }
}
