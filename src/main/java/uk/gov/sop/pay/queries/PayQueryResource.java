package uk.gov.sop.pay.queries;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.glossary.Glossary;
import uk.gov.sop.pay.glossary.Language;
import uk.gov.sop.pay.slips.Own;
import uk.gov.sop.pay.slips.PayslipView;
import uk.gov.sop.pay.slips.Payslips;
import uk.gov.sop.people.Assignment;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.Cursors;
import uk.gov.sop.shared.Json;
import uk.gov.sop.shared.Page;
import uk.gov.sop.shared.Precondition;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.Uuid7;
import uk.gov.sop.shared.Violation;

/** Asking payroll about a line of your payslip. */
@Path("/v1/pay-queries")
@Tag(name = "Pay")
public class PayQueryResource {

    private static final String PATH = "/v1/pay-queries";

    private final PayQueries queries;
    private final OwnPayQueries own;
    private final PayQueryThread thread;
    private final UsualTime usual;
    private final Payslips payslips;
    private final Glossary glossary;
    private final CurrentPerson current;
    private final Cursors cursors;
    private final Today today;

    PayQueryResource(
            PayQueries queries,
            OwnPayQueries own,
            PayQueryThread thread,
            UsualTime usual,
            Payslips payslips,
            Glossary glossary,
            CurrentPerson current,
            Cursors cursors,
            Today today) {
        this.queries = queries;
        this.own = own;
        this.thread = thread;
        this.usual = usual;
        this.payslips = payslips;
        this.glossary = glossary;
        this.current = current;
        this.cursors = cursors;
        this.today = today;
    }

    @GET
    @PermissionsAllowed("pay:read")
    @Transactional
    @Operation(operationId = "listPayQueries", summary = "What you have asked payroll, newest first")
    public PayQueryList list(
            @Parameter(
                            description =
                                    "Whose usual time you want to know, as that of the payslip that you mean to ask about; "
                                            + "without it where you work today. It leaves out none of the queries.")
                    @Nullable
                    @QueryParam("department")
                    @Pattern(regexp = "[A-Z]{2,8}")
                    String department,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) Integer limit,
            @Nullable @QueryParam("cursor") String cursor) {
        Person me = current.get();
        String list = PATH + " of " + me.id();
        List<PayQuery> found = queries.of(me.id(), cursors.after(cursor, list), limit + 1);
        String path = department == null ? PATH : PATH + "?department=" + department;
        Page<PayQuery> page = Page.of(found, limit, PayQuery::id, path, list, cursors);
        return new PayQueryList(
                page.rows().stream().map(PayQueryView.Summary::of).toList(),
                Optional.ofNullable(department)
                        .or(() -> me.assignmentOn(today.date()).map(Assignment::department))
                        .map(usual::workingDays)
                        .orElse(null),
                page.next());
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("pay:read")
    @Transactional
    @Operation(operationId = "getPayQuery", summary = "One query, with all that was written about it")
    public RestResponse<PayQueryView> get(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Conditional.get(ifNoneMatch, own.shown(own.byId(id).orElseThrow(RuleBroken::notFound)));
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed("pay:write")
    @Transactional
    @Operation(
            operationId = "askPayQuery",
            summary = "Ask payroll about a line of one of your payslips",
            description =
                    "It goes to the payroll officers of the department that paid you then; whoever opens it sees that "
                            + "payslip, and you see who did, in `GET /v1/pay-disclosures`. A query is never changed: write "
                            + "more about it. Ten may wait for an answer at once.")
    public RestResponse<PayQueryView> put(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull PayQueryRequest body) {
        Uuid7.require(id);
        own.lock(id);
        Optional<PayQuery> existing = own.byId(id);
        if (existing.isEmpty()) {
            Precondition.requireNone(ifMatch);
            return Conditional.created(PATH + "/" + id, asked(id, body));
        }
        PayQuery query = existing.get();
        boolean same = query.isAbout(body.payslipId(), body.line());
        if (!thread.has(id, query, query.personId(), same ? body.text() : "", ifMatch)) {
            throw new IllegalStateException("A query begins with what was asked.");
        }
        return Conditional.ok(own.shown(query));
    }

    private PayQueryView asked(UUID id, PayQueryRequest body) {
        own.requireRoomToWait();
        Own<Payslips.Paid> mine = payslips.one(today.now(), body.payslipId());
        Payslips.Paid slip = mine.found().stream()
                .findFirst()
                .orElseThrow(() -> unknown("/payslipId", "must be the id of one of your payslips"));
        requireLine(slip, mine.name(), body.line());
        PayQuery query = new PayQuery(
                id, mine.personId(), new PayQuery.About(slip.id(), slip.department(), body.line()), today.now());
        if (thread.has(id, query, mine.personId(), body.text(), null)) {
            throw RuleBroken.notFound();
        }
        queries.persist(query);
        thread.add(id, query, mine.personId(), body.text());
        return own.shown(query);
    }

    private void requireLine(Payslips.Paid slip, String name, String line) {
        PayslipView read = PayslipView.of(slip, name, slip.department(), glossary, Language.EN);
        JsonNode found = Json.mapper().valueToTree(read).at(line);
        if (found.isMissingNode() || found.isNull()) {
            throw unknown("/line", "must point to something on the payslip, as /payments/0");
        }
    }

    private static RuleBroken unknown(String pointer, String message) {
        return new RuleBroken(
                Rule.PAY_QUERY_LINE_UNKNOWN,
                "Name one of your payslips and a line that is on it.",
                List.of(Violation.at(pointer, message)));
    }

    @Schema(name = "PayQueryList")
    record PayQueryList(
            List<PayQueryView.Summary> queries,

            @Nullable
            @Schema(
                    nullable = true,
                    description =
                            "How many working days payroll of `department`, or where you work today, usually takes for "
                                    + "its first answer. Null when fewer than five were answered in 90 days, and when you work "
                                    + "nowhere today and name no department.")
            Integer usualWorkingDays,

            @Nullable
            @Schema(nullable = true, description = "The next page, as a path with its query; null on the last.")
            String next) {}
}
