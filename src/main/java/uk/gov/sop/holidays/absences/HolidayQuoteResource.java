package uk.gov.sop.holidays.absences;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.sop.holidays.absences.AbsenceResource.AbsenceRequest;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** What leave would cost, before anybody asks for it. */
@Path("/v1/holidays/quotes")
@Tag(name = "Holidays")
public class HolidayQuoteResource {

    private final LeaveRecords records;
    private final CurrentPerson current;

    HolidayQuoteResource(LeaveRecords records, CurrentPerson current) {
        this.records = records;
        this.current = current;
    }

    @POST
    @PermissionsAllowed("holidays:read")
    @Transactional
    @Operation(
            operationId = "quoteHoliday",
            summary = "What leave would cost, day by day, and what would remain",
            description = "Nothing is stored. The findings are what would refuse the request if you made it now.")
    public QuoteView quote(@Valid @NotNull AbsenceRequest body) {
        AbsenceDates dates = body.dates();
        LeaveRecord record = records.of(current.get(), dates.startsOn(), dates.endsOn());
        return QuoteView.of(record.quote(body.type(), dates));
    }

    @Schema(name = "HolidayQuote")
    record QuoteView(
            @Schema(examples = "3108") int costMinutes,

            @Schema(examples = "7 days (51 hours 48 minutes)")
            String cost,

            List<AbsenceDay> days,

            @Schema(description = "One for each leave year: leave over a year's end is split.")
            List<YearView> leaveYears,

            @Schema(description = "Empty when you can ask for it.")
            List<Finding> findings) {

        static QuoteView of(Quote quote) {
            return new QuoteView(
                    quote.cost().minutes(),
                    quote.cost().toString(),
                    quote.cost().days(),
                    quote.years().stream().map(YearView::of).toList(),
                    quote.refusals().stream().map(Finding::of).toList());
        }
    }

    @Schema(name = "HolidayQuoteYear")
    record YearView(
            LocalDate startsOn,
            LocalDate endsOn,
            int costMinutes,
            int remainingBeforeMinutes,
            int remainingAfterMinutes,

            @Schema(examples = "21 days (155 hours 24 minutes)")
            String remainingAfter) {

        static YearView of(Quote.InYear year) {
            HolidayBalance before = year.before();
            return new YearView(
                    before.year().dates().start(),
                    before.year().dates().end(),
                    year.minutes(),
                    before.remaining(),
                    year.after(),
                    before.inDays(year.after()));
        }
    }

    @Schema(name = "HolidayFinding")
    record Finding(
            Rule rule,

            @Schema(
                    examples = "You have 3 days (22 hours 12 minutes) left in the leave year 1 April 2026 to 31 March "
                            + "2027; this needs 5 days (37 hours).")
            String text) {

        static Finding of(RuleBroken refusal) {
            return new Finding(refusal.rule(), String.valueOf(refusal.getMessage()));
        }
    }
}
