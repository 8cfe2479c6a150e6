package uk.gov.sop.people;

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

/** Staff from the HR system, a file at a time, all or nothing. */
@Path("/v1/staff-imports/{id}")
@Tag(name = "Back office")
public class StaffImportResource {

    private final FileIntake intake;
    private final StaffImports imports;

    StaffImportResource(FileIntake intake, StaffImports imports) {
        this.intake = intake;
        this.imports = imports;
    }

    @GET
    @PermissionsAllowed("staff-imports:write")
    @Transactional
    @Operation(operationId = "getStaffImport", summary = "What a staff file changed")
    public RestResponse<StaffImportView> get(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        StaffImport known = imports.known(id).orElseThrow(RuleBroken::notFound);
        return Conditional.get(ifNoneMatch, StaffImportView.of(known));
    }

    @PUT
    @Consumes("text/csv")
    @PermissionsAllowed("staff-imports:write")
    @Transactional
    @TransactionConfiguration(timeout = FileIntake.SECONDS)
    @Operation(
            operationId = "putStaffImport",
            summary = "Send staff and their assignments from the HR system",
            description = "All or nothing. The file is the full truth for the people in it: their assignments become "
                    + "what it says; people who are not in it stay as they are. Faults are listed by line and column, "
                    + "the first 100, with `STAFF_IMPORT_REFUSED`. The same file again changes nothing.")
    public RestResponse<StaffImportView> put(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            required = true,
                            description = "CSV (RFC 4180), UTF-8, with this header; one row an assignment, so a person "
                                    + "with a history has several. `week_minutes` are the working minutes Monday to "
                                    + "Sunday of one week or two, with spaces between. Blank: `manager_number` at the "
                                    + "head of a line, `ends_on` when no end is known, `issuer` and `subject` of "
                                    + "somebody without a sign-in. Whoever has left keeps reading their payslips and P60s "
                                    + "by a sign-in of their own, which takes the place of their department's here. The "
                                    + "last three columns may be left out, all of them "
                                    + "together: then the cost centre of an assignment that begins the same day and "
                                    + "the bank details stay as they are on record; a blank in them clears it.",
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = SchemaType.STRING),
                                            examples = @ExampleObject(name = "staff", value = EXAMPLE)))
                    InputStream body) {
        return intake.put(id, ifMatch, body, imports);
    }

    private static final String EXAMPLE = """
            staff_number,given_name,family_name,service_started_on,department,manager_number,grade,place,division,week_minutes,starts_on,ends_on,issuer,subject,cost_centre,sort_code,account_number
            CO100001,Amara,Okafor,2019-09-02,CO,,G6,"London, Whitehall",ENGLAND_AND_WALES,444 444 444 444 444 0 0,2022-04-04,,https://sign-in.example/realms/sop,0b6f3f0e,CO-1040,00-00-12,12345678
            CO100002,Rhys,Bevan,2021-01-11,CO,CO100001,HEO,Cardiff,ENGLAND_AND_WALES,444 444 444 444 0 0 0,2021-01-11,,,,CO-1040,,
            """;

    @Schema(name = "StaffImport")
    record StaffImportView(
            UUID id,
            @Schema(examples = "150000") int rowsRead,
            int peopleAdded,

            @Schema(description = "People on record whose own data, assignments or bank details are now different.")
            int peopleChanged,

            Instant importedAt,

            @Schema(description = "SHA-256 of the file received, in base64url.")
            String fingerprint,

            @Schema(description = "The sign-in that sent it, and through which client.")
            String importedBy) {

        static StaffImportView of(StaffImport done) {
            StaffImport.Outcome outcome = done.outcome();
            return new StaffImportView(
                    done.id(),
                    outcome.rowsRead(),
                    outcome.peopleAdded(),
                    outcome.peopleChanged(),
                    done.receivedAt(),
                    done.fingerprint(),
                    done.receivedBy());
        }
    }
}
