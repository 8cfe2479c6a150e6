package uk.gov.sop.expenses.reading;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.reading.print.Box;
import uk.gov.sop.expenses.reading.print.Found;
import uk.gov.sop.expenses.reading.print.Reading;
import uk.gov.sop.expenses.receipts.KeptReceipts;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.RuleBroken;

/** What was read from a receipt, for the person to check. */
@Path("/v1/receipts/{id}/reading")
@Tag(name = "Expenses")
public class ReadingResource {

    private static final String SECONDS_A_READING_TAKES = "2";

    private final ReceiptReadings readings;
    private final KeptReceipts receipts;
    private final CurrentPerson current;

    ReadingResource(ReceiptReadings readings, KeptReceipts receipts, CurrentPerson current) {
        this.readings = readings;
        this.receipts = receipts;
        this.current = current;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("expenses:read")
    @Transactional
    @Operation(
            operationId = "getReceiptReading",
            summary = "What was read from the picture: merchant, date, total, currency and VAT",
            description = "A receipt is read shortly after it is put, usually within seconds. Nothing read is claimed "
                    + "unless the person says so.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            headers =
                    @Header(
                            name = "Retry-After",
                            description = "Seconds after which to ask again, while the status is PENDING.",
                            schema = @Schema(implementation = Integer.class)),
            content = @Content(schema = @Schema(implementation = ReadingView.class)))
    public RestResponse<ReadingView> get(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        if (receipts.ownedBy(current.get(), List.of(id)).isEmpty()) {
            throw RuleBroken.notFound();
        }
        ReadingView view = ReadingView.of(readings.findByIdOptional(id));
        RestResponse<ReadingView> answer = Conditional.get(ifNoneMatch, view);
        if (view.status == ReadingStatus.PENDING) {
            answer.getHeaders().putSingle("Retry-After", SECONDS_A_READING_TAKES);
        }
        return answer;
    }

    @Schema(
            name = "ReceiptReading",
            description =
                    "What was found, each null where it was not: currency as ISO 4217, VAT as contained in the total.")
    record ReadingView(
            ReadingStatus status,

            @Schema(description = "The status in plain English.")
            String message,

            @Nullable @Schema(nullable = true) PictureSize picture,
            @Nullable @Schema(nullable = true) FoundText merchant,
            @Nullable @Schema(nullable = true) FoundDate date,
            @Nullable @Schema(nullable = true) FoundAmount total,
            @Nullable @Schema(nullable = true) FoundText currency,
            @Nullable @Schema(nullable = true) FoundAmount vat) {

        /** Receipts from before they were read have no reading. */
        static ReadingView of(Optional<ReceiptReading> reading) {
            ReadingStatus status = reading.map(ReceiptReading::status).orElse(ReadingStatus.UNAVAILABLE);
            Optional<Reading> found = reading.map(ReceiptReading::found);
            return new ReadingView(
                    status,
                    status.message(),
                    found.map(f -> new PictureSize(f.width(), f.height())).orElse(null),
                    found.map(Reading::merchant).map(FoundText::of).orElse(null),
                    found.map(Reading::date).map(FoundDate::of).orElse(null),
                    found.map(Reading::total).map(FoundAmount::of).orElse(null),
                    found.map(Reading::currency).map(FoundText::of).orElse(null),
                    found.map(Reading::vat).map(FoundAmount::of).orElse(null));
        }
    }

    @Schema(name = "PictureSize", description = "In pixels, of the picture that the boxes refer to.")
    record PictureSize(int width, int height) {}

    @Schema(name = "FoundText")
    record FoundText(
            String value,

            @Schema(description = "Whole percent.", minimum = "0", maximum = "100")
            int confidence,

            Box box) {

        static FoundText of(Found<String> found) {
            return new FoundText(found.value(), found.confidence(), found.box());
        }
    }

    @Schema(name = "FoundDate")
    record FoundDate(
            LocalDate value,

            @Schema(description = "Whole percent.", minimum = "0", maximum = "100")
            int confidence,

            Box box) {

        static FoundDate of(Found<LocalDate> found) {
            return new FoundDate(found.value(), found.confidence(), found.box());
        }
    }

    @Schema(name = "FoundAmount")
    record FoundAmount(
            @Schema(description = "Whole pence, or the hundredth of whatever currency it is.", examples = "4532")
            long value,

            @Schema(description = "Whole percent.", minimum = "0", maximum = "100")
            int confidence,

            Box box) {

        static FoundAmount of(Found<Long> found) {
            return new FoundAmount(found.value(), found.confidence(), found.box());
        }
    }
}
