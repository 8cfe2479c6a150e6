package uk.gov.sop.expenses.payments;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.policy.ExpenseKind;
import uk.gov.sop.expenses.policy.ExpensePolicies;
import uk.gov.sop.expenses.policy.TaxableExcess;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.people.disclosures.Disclosures;
import uk.gov.sop.shared.Cursors;
import uk.gov.sop.shared.Money;
import uk.gov.sop.shared.Page;
import uk.gov.sop.shared.Today;

/** What is approved and waits to be paid. */
@Path("/v1/expense-payments")
@Tag(name = "Back office")
public class ExpensePaymentResource {

    private static final String NO_BANK_ACCOUNT = "NO_BANK_ACCOUNT";

    private final DueClaims due;
    private final ExpensePolicies policies;
    private final Disclosures disclosures;
    private final CurrentPerson officer;
    private final Cursors cursors;
    private final Today today;

    ExpensePaymentResource(
            DueClaims due,
            ExpensePolicies policies,
            Disclosures disclosures,
            CurrentPerson officer,
            Cursors cursors,
            Today today) {
        this.due = due;
        this.policies = policies;
        this.disclosures = disclosures;
        this.officer = officer;
        this.cursors = cursors;
        this.today = today;
    }

    @GET
    @PermissionsAllowed("expense-payments:read")
    @Transactional
    @Operation(
            operationId = "listExpensePayments",
            summary = "Approved claims that are due and in no payment batch, newest first",
            description =
                    "A claim that comes to nothing needs no payment and is not listed. The disclosure is recorded.")
    public ExpensePaymentList list(
            @Nullable @QueryParam("department") @Pattern(regexp = "^[A-Z]{2,8}$") String department,
            @Nullable @QueryParam("costCentre") @Pattern(regexp = "^[A-Z0-9-]{1,20}$") String costCentre,
            @Nullable @QueryParam("taxTreatment") TaxTreatment taxTreatment,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) Integer limit,
            @Nullable @QueryParam("cursor") String cursor) {
        DueFilter filter = new DueFilter(department, costCentre, taxTreatment);
        String path = filter.path();
        String list = path + " of " + officer.signIn();
        List<DueClaims.DueClaim> found = due.page(filter, cursors.after(cursor, list), limit + 1);
        Page<DueClaims.DueClaim> page = Page.of(found, limit, DueClaims.DueClaim::id, path, list, cursors);
        disclosures.record(Disclosures.What.DUE_PAYMENT, subjects(page.rows()));
        return new ExpensePaymentList(page.rows().stream().map(this::view).toList(), page.next());
    }

    private static Map<UUID, UUID> subjects(List<DueClaims.DueClaim> shown) {
        return shown.stream().collect(Collectors.toMap(DueClaims.DueClaim::id, DueClaims.DueClaim::personId));
    }

    private ExpensePayment view(DueClaims.DueClaim claim) {
        LocalDate day = claim.approvedOn();
        return new ExpensePayment(
                claim.id(),
                claim.staffNumber(),
                claim.name(),
                claim.department(),
                claim.costCentre(),
                claim.amount(),
                claim.taxable(),
                claim.taxTreatment(),
                claim.taxed().stream().map(TaxableLine::of).toList(),
                day,
                policies.of(claim.department()).on(day).pay().payDayFor(day, today.date()),
                methods(claim),
                problem(claim));
    }

    private static List<PaymentMethod> methods(DueClaims.DueClaim claim) {
        return claim.hasAccount() && claim.taxTreatment() == TaxTreatment.NOT_TAXABLE
                ? List.of(PaymentMethod.SALARY, PaymentMethod.BANK_TRANSFER)
                : List.of(PaymentMethod.SALARY);
    }

    private static @Nullable String problem(DueClaims.DueClaim claim) {
        if (claim.problem() != null) {
            return claim.problem();
        }
        return claim.hasAccount() ? null : NO_BANK_ACCOUNT;
    }

    @Schema(name = "ExpensePaymentList")
    record ExpensePaymentList(
            List<ExpensePayment> payments,

            @Nullable
            @Schema(nullable = true, description = "The next page, as a path with its query; null on the last.")
            String next) {}

    @Schema(name = "ExpensePayment")
    record ExpensePayment(
            UUID claimId,
            @Schema(examples = "CO100001") String staffNumber,
            @Schema(examples = "Amara Okafor") String name,
            @Schema(examples = "CO") String department,

            @Nullable
            @Schema(
                    nullable = true,
                    description = "Which budget bears it: that of the post in the claim's department on the day of "
                            + "approval, or the last one there; null where HR sent none.",
                    examples = "CO-1040")
            String costCentre,

            Money amount,

            @Schema(description = "The part of the amount that is taxable pay.")
            Money taxable,

            TaxTreatment taxTreatment,

            @Schema(description = "The lines that make up what is taxable; empty where nothing is.")
            List<TaxableLine> taxableLines,

            LocalDate approvedOn,

            @Schema(description = "By the department's pay calendar, never a day gone by.")
            LocalDate expectedPayOn,

            @Schema(description = "What is taxable, in part or whole, is paid with salary only.")
            List<PaymentMethod> methods,

            @Nullable
            @Schema(
                    nullable = true,
                    description = "`NO_BANK_ACCOUNT` when none is on record, or why the last payment came back.",
                    examples = "Account closed")
            String problem) {}

    /** A line of a due claim that is taxable in part or whole, and why. */
    @Schema(name = "TaxableLine")
    record TaxableLine(
            @Schema(description = "Position in the claim, from 0.")
            int line,

            ExpenseKind kind,

            @Schema(description = "The day of travel or purchase; the first night of a stay.")
            LocalDate date,

            Money amount,

            @Nullable
            @Schema(
                    nullable = true,
                    description =
                            "The most that HMRC lets be paid tax-free, of incidentals for the whole trip; null for "
                                    + "actual cost.")
            Money approved,

            Money taxable,

            @Schema(
                    description = "Why, in words.",
                    examples = "This line pays £5.00 more than the £55.00 that HMRC lets be paid tax-free; that part is"
                            + " taxed with pay.")
            String explanation,

            @Schema(examples = "HMRC EIM31225") String clause) {

        static TaxableLine of(TaxedLine line) {
            TaxableExcess excess = line.excess();
            return new TaxableLine(
                    line.line(),
                    line.kind(),
                    line.date(),
                    line.amount(),
                    line.approved(),
                    excess.taxable(),
                    excess.sentence(),
                    excess.clause());
        }
    }
}
