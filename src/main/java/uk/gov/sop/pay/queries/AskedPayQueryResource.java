package uk.gov.sop.pay.queries;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.glossary.Glossary;
import uk.gov.sop.pay.glossary.Language;
import uk.gov.sop.pay.offices.PayrollOfficer;
import uk.gov.sop.pay.queries.PayQueryThread.MessageView;
import uk.gov.sop.pay.slips.Own;
import uk.gov.sop.pay.slips.PayslipView;
import uk.gov.sop.pay.slips.Payslips;
import uk.gov.sop.people.Department;
import uk.gov.sop.people.Departments;
import uk.gov.sop.people.disclosures.Disclosures;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.Uuid7;

/** A query that a payroll officer opens, answers and closes. */
@Path("/v1/pay-query-queue/{id}")
@Tag(name = "Back office")
public class AskedPayQueryResource {

    private final PayQueries queries;
    private final PayQueryThread thread;
    private final PayrollOfficer officer;
    private final Payslips payslips;
    private final Glossary glossary;
    private final Departments departments;
    private final Disclosures disclosures;
    private final Locks locks;
    private final Today today;

    AskedPayQueryResource(
            PayQueries queries,
            PayQueryThread thread,
            PayrollOfficer officer,
            Payslips payslips,
            Glossary glossary,
            Departments departments,
            Disclosures disclosures,
            Locks locks,
            Today today) {
        this.queries = queries;
        this.thread = thread;
        this.officer = officer;
        this.payslips = payslips;
        this.glossary = glossary;
        this.departments = departments;
        this.disclosures = disclosures;
        this.locks = locks;
        this.today = today;
    }

    @GET
    @PermissionsAllowed("pay:inspect")
    @Transactional
    @Operation(
            operationId = "getAskedPayQuery",
            summary = "One query, with its thread and the payslip that it is about",
            description =
                    "Whoever asked reads that you saw it, with the query as the reason. Not your own, nor that of "
                            + "anybody below you in the line of managers.")
    public RestResponse<AskedView> get(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Conditional.get(ifNoneMatch, shown(asked(id)));
    }

    @PUT
    @Path("answers/{answerId}")
    @PermissionsAllowed("pay:inspect")
    @Transactional
    @Operation(
            operationId = "answerPayQuery",
            summary = "Answer a query, or add to an answer",
            description =
                    "Whoever asked reads it with your name. Refused with `PAY_QUERY_WENT_ON` when they, or another officer, "
                            + "have written more than you had read: read that, and send the answer again.")
    public RestResponse<AskedView> answer(
            @PathParam("id") UUID id,
            @PathParam("answerId") UUID answerId,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull PayQueryAnswerRequest body) {
        Uuid7.require(answerId);
        locks.on(List.of(id, answerId));
        PayQuery query = asked(id);
        if (thread.has(answerId, query, officer.id(), body.text(), ifMatch)) {
            return Conditional.ok(shown(query));
        }
        thread.requireAllRead(query, body.after());
        thread.add(answerId, query, officer.id(), body.text());
        query.answer(today.now());
        return Conditional.created("/v1/pay-query-queue/" + id, shown(query));
    }

    @PUT
    @Path("closing")
    @PermissionsAllowed("pay:inspect")
    @Transactional
    @Operation(
            operationId = "closePayQuery",
            summary = "Close a query that was answered",
            description = "Again is harmless. Whoever asked opens it again by writing.")
    public RestResponse<AskedView> close(@PathParam("id") UUID id) {
        locks.on(id);
        PayQuery query = asked(id);
        query.close(today.now());
        return Conditional.ok(shown(query));
    }

    /** Another department's does not exist for the officer. */
    private PayQuery asked(UUID id) {
        Set<String> served = officer.departments();
        PayQuery query = queries.findByIdOptional(id)
                .filter(found -> served.contains(found.department()))
                .orElseThrow(RuleBroken::notFound);
        officer.requireStranger(query.personId());
        return query;
    }

    private AskedView shown(PayQuery query) {
        Optional<PayslipView> payslip = payslip(query);
        Disclosures.Reason why = new Disclosures.Reason(
                "QUERY", "Your query of " + LocalDate.ofInstant(query.askedAt(), Today.LONDON) + ".");
        disclosures.record(query.personId(), query.department(), Disclosures.What.PAY_QUERY, query.id(), why);
        payslip.ifPresent(seen ->
                disclosures.record(query.personId(), query.department(), Disclosures.What.PAYSLIP, seen.id(), why));
        List<MessageView> written = thread.of(query);
        boolean full = PayQueryThread.isFull(query, officer.id(), written.size());
        return new AskedView(
                query.id(),
                query.status(),
                query.line(),
                query.askedAt(),
                query.waitingSince(),
                written,
                payslip.orElse(null),
                AskedView.actions(query.status(), full));
    }

    /** A damaged one keeps nobody from the query: somebody must tell the person. */
    private Optional<PayslipView> payslip(PayQuery query) {
        Own<Optional<Payslips.Paid>> theirs = payslips.servedOneIfItOpens(
                today.now(), query.personId(), Set.of(query.department()), query.payslipId());
        return theirs.found().stream()
                .flatMap(Optional::stream)
                .map(paid -> PayslipView.of(paid, theirs.name(), nameOf(query.department()), glossary, Language.EN))
                .findFirst();
    }

    private String nameOf(String department) {
        return departments.byCode(department).map(Department::name).orElse(department);
    }
}
