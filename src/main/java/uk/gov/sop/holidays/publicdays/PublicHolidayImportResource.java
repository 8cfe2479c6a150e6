package uk.gov.sop.holidays.publicdays;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.ETag;
import uk.gov.sop.shared.FileIntake;
import uk.gov.sop.shared.Fingerprint;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Precondition;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Uuid7;

/** GOV.UK's file of public holidays, sent when a year or a day is added: all or nothing. */
@Path("/v1/public-holiday-imports")
@Tag(name = "Back office")
public class PublicHolidayImportResource {

    private final Importing importing;
    private final PublicHolidayImports imports;
    private final Locks locks;

    PublicHolidayImportResource(Importing importing, PublicHolidayImports imports, Locks locks) {
        this.importing = importing;
        this.imports = imports;
        this.locks = locks;
    }

    @POST
    @Path("checks")
    @PermissionsAllowed("holidays:administer")
    @Transactional
    @Operation(
            operationId = "checkPublicHolidays",
            summary = "What a file of public holidays would change",
            description = "Nothing is stored. Refuses what the import would refuse.")
    public PublicHolidayChanges check(@Valid @NotNull PublicHolidaysRequest body) {
        return importing.wouldChange(body);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("holidays:administer")
    @Transactional
    @Operation(operationId = "getPublicHolidayImport", summary = "What a file of public holidays changed")
    public RestResponse<PublicHolidayImportView> get(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Conditional.get(ifNoneMatch, view(imports.findByIdOptional(id).orElseThrow(RuleBroken::notFound)));
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed("holidays:administer")
    @Transactional
    @TransactionConfiguration(timeout = FileIntake.SECONDS)
    @Operation(
            operationId = "putPublicHolidayImport",
            summary = "Put a file of public holidays in force",
            description =
                    "The file counts from 1 January of its first year on, in each division; the years before stay "
                            + "as they are. It holds whole years, without a gap, and at least as far ahead as those in force. A "
                            + "date that is added, or removed, changes what leave costs that is booked or waiting and lasts until "
                            + "today or later: it is priced anew in the same act, and its people read why. Faults are listed by "
                            + "JSON pointer, the first 100, with `PUBLIC_HOLIDAYS_REFUSED`.")
    public RestResponse<PublicHolidayImportView> put(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull PublicHolidaysRequest body) {
        Uuid7.require(id);
        locks.onEverybody();
        locks.on(Locks.WORKING_LIVES);
        Optional<PublicHolidayImport> existing = imports.findByIdOptional(id);
        if (existing.isEmpty()) {
            Precondition.requireNone(ifMatch);
            PublicHolidayImport done = importing.apply(body, new PublicHolidayImport(id));
            return Conditional.created("/v1/public-holiday-imports/" + id, view(done));
        }
        PublicHolidayImport known = existing.get();
        if (Precondition.isRetry(ifMatch, Fingerprint.of(body), known.fingerprint())) {
            return Conditional.ok(view(known));
        }
        Precondition.require(ifMatch, ETag.of(view(known)));
        return Conditional.ok(view(importing.apply(body, known)));
    }

    private static PublicHolidayImportView view(PublicHolidayImport done) {
        return new PublicHolidayImportView(
                done.id(), done.changes(), done.importedAt(), done.fingerprint(), done.importedBy());
    }

    @Schema(name = "PublicHolidayImport")
    record PublicHolidayImportView(
            UUID id,
            PublicHolidayChanges changes,
            Instant importedAt,

            @Schema(description = "SHA-256 of what the file says, in base64url.")
            String fingerprint,

            @Schema(description = "The sign-in that sent it, and through which client.")
            String importedBy) {}
}
