package uk.gov.sop.expenses.audit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.sop.expenses.receipts.KeptReceipts;
import uk.gov.sop.shared.RuleBroken;

/** A receipt of a drawn claim before its auditor. */
@Path("/v1/audit-samples/{id}/claims/{claimId}/receipts/{receiptId}")
@Tag(name = "Audit")
public class AuditedReceiptResource {

    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";
    private static final String PDF = "application/pdf";

    private final AuditedClaims audited;
    private final KeptReceipts receipts;

    AuditedReceiptResource(AuditedClaims audited, KeptReceipts receipts) {
        this.audited = audited;
        this.receipts = receipts;
    }

    @GET
    @Produces({JPEG, PNG, PDF})
    @PermissionsAllowed("expenses:audit")
    @Operation(
            operationId = "getAuditedReceipt",
            summary = "The file of a receipt that a drawn claim names",
            description = "The disclosure is recorded.")
    @APIResponse(
            responseCode = "200",
            description = "The file as it is kept",
            content = {
                @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response get(
            @PathParam("id") UUID id, @PathParam("claimId") UUID claimId, @PathParam("receiptId") UUID receiptId) {
        audited.discloseReceipt(id, claimId, receiptId);
        return receipts.file(receiptId).map(AuditedReceiptResource::file).orElseThrow(RuleBroken::notFound);
    }

    /** Never rendered from the API's origin, whatever the file holds. */
    private static Response file(KeptReceipts.KeptFile file) {
        return Response.ok(file.content())
                .type(file.mediaType())
                .header("Content-Disposition", "attachment; filename=\"receipt\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }
}
