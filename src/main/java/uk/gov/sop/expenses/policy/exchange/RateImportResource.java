package uk.gov.sop.expenses.policy.exchange;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.FileIntake;
import uk.gov.sop.shared.RuleBroken;

/** Daily exchange rates from finance, a file at a time, all or nothing. */
@Path("/v1/exchange-rate-imports/{id}")
@Tag(name = "Back office")
public class RateImportResource {

    private final FileIntake intake;
    private final RateImports imports;

    RateImportResource(FileIntake intake, RateImports imports) {
        this.intake = intake;
        this.imports = imports;
    }

    @GET
    @PermissionsAllowed("exchange-rates:write")
    @Transactional
    @Operation(operationId = "getExchangeRateImport", summary = "What a file of exchange rates changed")
    public RestResponse<RateImportView> get(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Conditional.get(ifNoneMatch, RateImportView.of(imports.known(id).orElseThrow(RuleBroken::notFound)));
    }

    @PUT
    @Consumes("text/csv")
    @PermissionsAllowed("exchange-rates:write")
    @Transactional
    @TransactionConfiguration(timeout = FileIntake.SECONDS)
    @Operation(
            operationId = "putExchangeRateImport",
            summary = "Send daily exchange rates",
            description = "All or nothing. A rate for a date and currency that has one replaces it for what is claimed "
                    + "from now on; lines that were claimed keep theirs. Other rates stay as they are. Faults are "
                    + "listed by line and column, the first 100, with `EXCHANGE_RATES_REFUSED`.")
    public RestResponse<RateImportView> put(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            required = true,
                            description = "CSV (RFC 4180), UTF-8, with this header. `per_pound` is how many units of "
                                    + "the currency one pound buys.",
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = SchemaType.STRING),
                                            examples = @ExampleObject(name = "rates", value = EXAMPLE)))
                    InputStream body) {
        return intake.put(id, ifMatch, body, imports);
    }

    private static final String EXAMPLE = """
            date,currency,per_pound,source
            2026-11-13,EUR,1.1523,Bank of England
            2026-11-13,JPY,201.35,Bank of England
            """;

    @Schema(name = "ExchangeRateImport")
    record RateImportView(
            UUID id,
            @Schema(examples = "180") int rowsRead,

            @Schema(description = "Dates and currencies that had none.")
            int ratesAdded,

            @Schema(description = "Those that had another one before.")
            int ratesChanged,

            Instant importedAt,

            @Schema(description = "SHA-256 of the file received, in base64url.")
            String fingerprint,

            @Schema(description = "The sign-in that sent it, and through which client.")
            String importedBy) {

        static RateImportView of(RateImport done) {
            RateImport.Outcome outcome = done.outcome();
            return new RateImportView(
                    done.id(),
                    outcome.rowsRead(),
                    outcome.ratesAdded(),
                    outcome.ratesChanged(),
                    done.receivedAt(),
                    done.fingerprint(),
                    done.receivedBy());
        }
    }
}
