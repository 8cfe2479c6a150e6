package uk.gov.sop.expenses.receipts;

import io.quarkus.security.PermissionsAllowed;
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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.receipts.ReceiptFiles.Part;
import uk.gov.sop.expenses.receipts.cleaning.CleanReceipt;
import uk.gov.sop.expenses.receipts.cleaning.Cleaning;
import uk.gov.sop.expenses.receipts.cleaning.ReceiptType;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.ETag;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Uuid7;

/** The receipt file itself, put before the claim whose lines name it. */
@Path("/v1/receipts/{id}")
@Tag(name = "Expenses")
public class ReceiptResource {

    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";
    private static final String WEBP = "image/webp";
    private static final String PDF = "application/pdf";

    private final Receiving receiving;
    private final VirusScan scan;
    private final Cleaning cleaning;
    private final ReceiptFiles files;
    private final Clearance clearance;
    private final StorePlaces places;

    ReceiptResource(
            Receiving receiving,
            VirusScan scan,
            Cleaning cleaning,
            ReceiptFiles files,
            Clearance clearance,
            StorePlaces places) {
        this.receiving = receiving;
        this.scan = scan;
        this.cleaning = cleaning;
        this.files = files;
        this.clearance = clearance;
        this.places = places;
    }

    /** HEIC is accepted only to be answered with what to do about it. */
    @PUT
    @Consumes({JPEG, PNG, WEBP, PDF, "image/heic", "image/heif"})
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("expenses:write")
    @Operation(
            operationId = "putReceipt",
            summary = "Keep a receipt: JPEG, PNG, WebP or PDF, 10 MiB at most",
            description =
                    "At most 40 megapixels (WebP: 8) or 20 pages. The content decides what a file is, not the media "
                            + "type it is sent with. It is written anew: pictures become JPEG, upright and 2,400 pixels "
                            + "at most on a side; of a PDF the pages stay. Location and all other metadata go. A "
                            + "receipt is never changed: the same file again answers as before, another file needs "
                            + "another id. A receipt that no claim names is deleted after 30 days.")
    @RequestBody(
            content = {
                @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = WEBP, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            },
            required = true)
    public RestResponse<ReceiptView> put(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-Match") String ifMatch, InputStream body)
            throws IOException {
        Uuid7.require(id);
        receiving.requireMine(id);
        try (Upload upload = Upload.receive(id, body)) {
            Optional<ReceiptView> kept = receiving.kept(id, upload.sha256(), ifMatch);
            return kept.isPresent() ? Conditional.ok(kept.get()) : keep(id, upload);
        }
    }

    private RestResponse<ReceiptView> keep(UUID id, Upload upload) {
        scan.require(upload.file());
        CleanReceipt clean = cleaning.clean(upload::content);
        receiving.expect(id);
        Receiving.Received received = places.at(() -> receiving.keep(id, upload.sha256(), clean));
        return received.anew()
                ? Conditional.created("/v1/receipts/" + id, received.view())
                : Conditional.ok(received.view());
    }

    @GET
    @Produces({JPEG, PNG, PDF})
    @PermissionsAllowed("expenses:read")
    @Operation(operationId = "getReceipt", summary = "The file, to its owner and to the manager who decides the claim")
    @APIResponse(
            responseCode = "200",
            description = "The file as it is kept; PNG only where it was put before pictures were made JPEG",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Names the receipt; send it in If-Match to delete it.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = {
                @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response get(@PathParam("id") UUID id) {
        Receipt receipt = receiving.seen(id);
        ReceiptType type = ReceiptType.of(receipt.mediaType());
        return file(file(id), type)
                .header("ETag", ETag.of(ReceiptView.of(receipt)).toString())
                .header("Content-Disposition", "attachment; filename=\"receipt." + type.extension() + "\"")
                .build();
    }

    @GET
    @Path("thumbnail")
    @Produces(JPEG)
    @PermissionsAllowed("expenses:read")
    @Operation(
            operationId = "getReceiptThumbnail",
            summary = "The receipt small, to whom the file is shown",
            description = "320 pixels at most on a side; of a PDF the first page.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response thumbnail(@PathParam("id") UUID id) {
        receiving.seen(id);
        // Receipts from before thumbnails have none; they are few, and made again each time.
        InputStream small = files.open(id, Part.THUMBNAIL)
                .orElseGet(() -> new ByteArrayInputStream(cleaning.thumbnail(() -> bytes(file(id)))));
        return file(small, ReceiptType.JPEG).build();
    }

    @DELETE
    @PermissionsAllowed("expenses:write")
    @Operation(operationId = "deleteReceipt", summary = "Delete a receipt that no claim names")
    public void delete(@PathParam("id") UUID id, @Nullable @HeaderParam("If-Match") String ifMatch) {
        receiving.delete(id, ifMatch);
        clearance.clear(id);
    }

    /** RestResponse writes a file as text where several media types are produced. */
    private static Response.ResponseBuilder file(InputStream content, ReceiptType type) {
        return Response.ok(content)
                .type(type.mediaType())
                // Never rendered from the API's origin, whatever the file holds.
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'");
    }

    private InputStream file(UUID id) {
        return files.open(id, Part.FILE).orElseThrow(RuleBroken::notFound);
    }

    private static byte[] bytes(InputStream content) {
        try (content) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Schema(name = "Receipt")
    record ReceiptView(
            UUID id,

            @Schema(description = "Of the file as it is kept.", examples = "image/jpeg")
            String mediaType,

            @Schema(description = "Bytes of the file as it is kept.", examples = "482133")
            int size,

            @Nullable
            @Schema(nullable = true, description = "Pixels of the kept picture; null for a PDF.", examples = "1800")
            Integer width,

            @Nullable
            @Schema(nullable = true, description = "Pixels of the kept picture; null for a PDF.", examples = "2400")
            Integer height,

            @Nullable @Schema(nullable = true, description = "Of a PDF; null for a picture.")
            Integer pages,

            @Schema(description = "SHA-256 of the file as it was sent, base64url.")
            String sha256,

            Instant receivedAt) {

        static ReceiptView of(Receipt receipt) {
            return new ReceiptView(
                    receipt.id(),
                    receipt.mediaType(),
                    receipt.size(),
                    receipt.width(),
                    receipt.height(),
                    receipt.pages(),
                    receipt.fingerprint(),
                    receipt.receivedAt());
        }
    }
}
