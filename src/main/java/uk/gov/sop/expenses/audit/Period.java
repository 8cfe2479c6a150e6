package uk.gov.sop.expenses.audit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.TaxYear;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.Violation;

/** Whose claims a sample is drawn from, by the days on which they were submitted. */
@Schema(name = "AuditSampleRequest")
record Period(
        @NotNull @Pattern(regexp = "[A-Z]{2,8}") @Schema(examples = "CO")
        String department,

        @NotNull @Schema(description = "The first day, in London, on which claims were submitted.")
        LocalDate from,

        @NotNull
        @Schema(
                description = "The last day, included: over, and within a year of the first. Above 1,000 travellers "
                        + "in a tax year the period is one whole calendar month.")
        LocalDate to) {

    void requireWithin(LocalDate today) {
        if (to.isBefore(from)) {
            throw refused("/to", "must not be before from");
        }
        if (!to.isBefore(today)) {
            throw refused("/to", "must be before today, so that every claim of the day can be drawn");
        }
        if (!to.isBefore(from.plusYears(1))) {
            throw refused("/to", "must be within a year of from");
        }
    }

    void requireFor(Sampling sampling) {
        if (sampling.isByMonth() && !coversOneMonth()) {
            throw refused(
                    "/to",
                    "must end the calendar month that begins on from: " + sampling.travellers()
                            + " people of this department claimed in a tax year, and above 1,000 HMRC goes by one"
                            + " whole month (EIM30275)");
        }
    }

    /** Those it touches, and the one before: early in a year nobody has travelled much yet. */
    Stream<TaxYear> yearsOfSize() {
        return IntStream.rangeClosed(
                        TaxYear.of(from).startYear() - 1, TaxYear.of(to).startYear())
                .mapToObj(TaxYear::new);
    }

    RuleBroken unknownDepartment() {
        return refused("/department", "must be the code of a department on the platform");
    }

    Instant start() {
        return from.atStartOfDay(Today.LONDON).toInstant();
    }

    /** The first moment after it. */
    Instant end() {
        return to.plusDays(1).atStartOfDay(Today.LONDON).toInstant();
    }

    private boolean coversOneMonth() {
        YearMonth month = YearMonth.from(from);
        return from.equals(month.atDay(1)) && to.equals(month.atEndOfMonth());
    }

    private static RuleBroken refused(String pointer, String message) {
        return new RuleBroken(
                Rule.AUDIT_SAMPLE_REFUSED,
                "Mend what is listed under errors and send it again.",
                List.of(Violation.at(pointer, message)));
    }
}
