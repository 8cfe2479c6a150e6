package uk.gov.sop.expenses.audit;

import io.quarkus.security.PermissionsAllowed;
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
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.people.Departments;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.Cursors;
import uk.gov.sop.shared.ETag;
import uk.gov.sop.shared.Fingerprint;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Page;
import uk.gov.sop.shared.Precondition;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.Uuid7;

/** Claims drawn at random for an auditor. Nothing of it shows on the claim: its claimant is not warned (EIM30275). */
@Path("/v1/audit-samples")
@Tag(name = "Audit")
public class AuditSampleResource {

    private final AuditSamples samples;
    private final Departments departments;
    private final CurrentPerson auditor;
    private final Cursors cursors;
    private final Locks locks;
    private final Today today;

    AuditSampleResource(
            AuditSamples samples,
            Departments departments,
            CurrentPerson auditor,
            Cursors cursors,
            Locks locks,
            Today today) {
        this.samples = samples;
        this.departments = departments;
        this.auditor = auditor;
        this.cursors = cursors;
        this.locks = locks;
        this.today = today;
    }

    @GET
    @PermissionsAllowed("expenses:audit")
    @Transactional
    @Operation(operationId = "listAuditSamples", summary = "Samples drawn so far, newest first")
    public AuditSampleList list(
            @Nullable @QueryParam("department") @Pattern(regexp = "[A-Z]{2,8}") String department,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) Integer limit,
            @Nullable @QueryParam("cursor") String cursor) {
        String path = "/v1/audit-samples" + (department == null ? "" : "?department=" + department);
        List<AuditSampleSummary> found = samples.page(department, cursors.after(cursor, path), limit + 1);
        Page<AuditSampleSummary> page = Page.of(found, limit, AuditSampleSummary::id, path, path, cursors);
        return new AuditSampleList(page.rows(), page.next());
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("expenses:audit")
    @Transactional
    @Operation(operationId = "getAuditSample", summary = "A sample: how it was drawn, and which claims")
    public RestResponse<AuditSampleView> get(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Conditional.get(ifNoneMatch, view(samples.findByIdOptional(id).orElseThrow(RuleBroken::notFound)));
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed("expenses:audit")
    @Transactional
    @Operation(
            operationId = "putAuditSample",
            summary = "Draw a random tenth of a department's claims",
            description = "Claims that were submitted in the period and are submitted, returned, approved or paid now. "
                    + "The service makes the seed; claims in the order of SHA-256 over the seed's 32 bytes and the 16 "
                    + "of the claim's id, and the first tenth of them is drawn, rounded up. A sample is never drawn "
                    + "again: the same body answers as before, another one needs another id. Above 1,000 travellers in a "
                    + "tax year the period is one whole calendar month, and two are due in each tax year.")
    public RestResponse<AuditSampleView> put(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Period body) {
        Uuid7.require(id);
        locks.on(id);
        String sent = Fingerprint.of(body);
        Optional<AuditSample> existing = samples.findByIdOptional(id);
        if (existing.isEmpty()) {
            Precondition.requireNone(ifMatch);
            AuditSample sample = made(id, body, sent);
            samples.keep(sample);
            return Conditional.created("/v1/audit-samples/" + id, view(sample));
        }
        AuditSampleView present = view(existing.get());
        if (!Precondition.isRetry(ifMatch, sent, existing.get().fingerprint())) {
            Precondition.require(ifMatch, ETag.of(present));
            throw new RuleBroken(Rule.AUDIT_SAMPLE_DRAWN, "A sample is never drawn again. Draw one under a new id.");
        }
        return Conditional.ok(present);
    }

    private AuditSample made(UUID id, Period period, String sent) {
        if (departments.byCode(period.department()).isEmpty()) {
            throw period.unknownDepartment();
        }
        period.requireWithin(today.date());
        return new AuditSample(
                id,
                period,
                Draw.anew().seed(),
                samples.travellersOf(period),
                samples.departmentTravellersOf(period),
                samples.claimsOf(period),
                auditor.signIn(),
                today.now(),
                sent);
    }

    private AuditSampleView view(AuditSample sample) {
        UUID viewer = auditor.onRecord().map(Person::id).orElse(null);
        return AuditSampleView.of(sample, samples, viewer);
    }

    @Schema(name = "AuditSampleSummary")
    record AuditSampleSummary(
            UUID id,
            String department,
            LocalDate from,
            LocalDate to,
            int claims,
            int drawn,

            @Schema(description = "Of those drawn, how many have an outcome.")
            long checked,

            Instant madeAt) {}

    @Schema(name = "AuditSampleList")
    record AuditSampleList(
            List<AuditSampleSummary> samples,

            @Nullable
            @Schema(nullable = true, description = "The next page, as a path with its query; null on the last.")
            String next) {}
}
