package uk.gov.sop.expenses.receipts;

import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.approvals.Inbox;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.people.Directory;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.ETag;
import uk.gov.sop.shared.Fingerprint;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Precondition;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.Uuid7;

/** The receipt file itself, put before the claim whose lines name it. */
@Path("/v1/receipts/{id}")
@Tag(name = "Expenses")
public class ReceiptResource {

    private static final int LARGEST = 10 * 1024 * 1024;

    private final Receipts receipts;
    private final ReceiptFiles files;
    private final Inbox inbox;
    private final CurrentPerson current;
    private final Directory directory;
    private final Locks locks;
    private final Today today;
    private final Event<ReceiptKept> kept;

    ReceiptResource(
            Receipts receipts,
            ReceiptFiles files,
            Inbox inbox,
            CurrentPerson current,
            Directory directory,
            Locks locks,
            Today today,
            Event<ReceiptKept> kept) {
        this.receipts = receipts;
        this.files = files;
        this.inbox = inbox;
        this.current = current;
        this.directory = directory;
        this.locks = locks;
        this.today = today;
        this.kept = kept;
    }

    @PUT
    @Consumes({"image/jpeg", "image/png", "application/pdf"})
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("expenses:write")
    @Transactional
    @Operation(
            operationId = "putReceipt",
            summary = "Keep a receipt: JPEG, PNG or PDF, 10 MiB at most",
            description =
                    "A receipt is never changed: the same file again answers as before, another file needs another id.")
    @RequestBody(
            content = {
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            },
            required = true)
    public RestResponse<ReceiptView> put(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-Match") String ifMatch, byte[] content) {
        Uuid7.require(id);
        locks.on(id);
        Optional<Receipt> existing = mine(id);
        String sent = Fingerprint.of(content);
        if (existing.isPresent()) {
            if (!sent.equals(existing.get().fingerprint())) {
                Precondition.require(ifMatch, ETag.of(ReceiptView.of(existing.get())));
                throw new RuleBroken(
                        Rule.RECEIPT_IN_USE, "A receipt is never changed. Put the new file under a new id.");
            }
            return Conditional.ok(ReceiptView.of(existing.get()));
        }
        Precondition.requireNone(ifMatch);
        if (content.length > LARGEST) {
            throw new RuleBroken(
                    Rule.TOO_LARGE, "A receipt has 10 MiB at most. Take the picture at a lower resolution.");
        }
        ReceiptType type = ReceiptType.of(content)
                .orElseThrow(() -> new RuleBroken(
                        Rule.RECEIPT_UNREADABLE, "Send a JPEG or PNG picture or a PDF; this file is none of them."));
        Receipt receipt = new Receipt(id, current.get(), type, content, sent, today.now());
        receipts.persistAndFlush(receipt);
        files.keep(id, content);
        kept.fire(new ReceiptKept(id));
        return Conditional.created("/v1/receipts/" + id, ReceiptView.of(receipt));
    }

    @GET
    @Produces({"image/jpeg", "image/png", "application/pdf"})
    @PermissionsAllowed("expenses:read")
    @Transactional
    @Operation(operationId = "getReceipt", summary = "The file, to its owner and to the manager who decides the claim")
    @APIResponse(
            responseCode = "200",
            description = "The file as it was put",
            content = {
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response get(@PathParam("id") UUID id) {
        Receipt receipt = receipts.findByIdOptional(id).filter(this::visible).orElseThrow(RuleBroken::notFound);
        // RestResponse writes a file as text where several media types are produced.
        return Response.ok(files.open(id))
                .type(receipt.mediaType())
                .header("ETag", ETag.of(ReceiptView.of(receipt)).toString())
                // Never rendered from the API's origin, whatever the file holds.
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"receipt." + ReceiptType.extensionOf(receipt.mediaType()) + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    @DELETE
    @PermissionsAllowed("expenses:write")
    @Transactional
    @Operation(operationId = "deleteReceipt", summary = "Delete a receipt that no claim names")
    public void delete(@PathParam("id") UUID id, @Nullable @HeaderParam("If-Match") String ifMatch) {
        locks.on(id);
        Receipt receipt = mine(id).orElseThrow(RuleBroken::notFound);
        Precondition.require(ifMatch, ETag.of(ReceiptView.of(receipt)));
        if (receipts.isUsed(id)) {
            throw new RuleBroken(Rule.RECEIPT_IN_USE, "A claim names this receipt. Take it off the claim first.");
        }
        receipts.delete(receipt);
        receipts.flush();
        files.remove(id);
    }

    private Optional<Receipt> mine(UUID id) {
        Optional<Receipt> found = receipts.findByIdOptional(id);
        if (found.isPresent() && !found.get().belongsTo(current.get())) {
            throw RuleBroken.notFound();
        }
        return found;
    }

    private boolean visible(Receipt receipt) {
        return receipt.belongsTo(current.get())
                || (receipts.isSubmitted(receipt.id())
                        && inbox.mayDecide(
                                current.get(), directory.person(receipt.person().id())));
    }

    @Schema(name = "Receipt")
    record ReceiptView(
            UUID id,
            @Schema(examples = "image/jpeg") String mediaType,

            @Schema(description = "Bytes.", examples = "482133")
            int size,

            @Schema(description = "SHA-256 of the file, base64url.")
            String sha256,

            Instant receivedAt) {

        static ReceiptView of(Receipt receipt) {
            return new ReceiptView(
                    receipt.id(), receipt.mediaType(), receipt.size(), receipt.fingerprint(), receipt.receivedAt());
        }
    }
}
