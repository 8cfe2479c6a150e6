package uk.gov.sop.holidays.absences;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.holidays.absences.AbsenceResource.AbsenceRequest;
import uk.gov.sop.holidays.policy.Pot;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** What leave would cost, before anybody asks for it. */
@Path("/v1/holidays/quotes")
@Tag(name = "Holidays")
public class HolidayQuoteResource {

    private final Asking asking;

    HolidayQuoteResource(Asking asking) {
        this.asking = asking;
    }

    @POST
    @PermissionsAllowed("holidays:read")
    @Transactional
    @Operation(
            operationId = "quoteHoliday",
            summary = "What leave would cost, day by day, and what would remain",
            description =
                    "Nothing is stored. The findings are what would refuse the request if you made it now; that there is "
                            + "nobody to approve it, or that sickness would spend leave twice, shows when you make it. "
                            + "Dates at which you are not employed are a problem of the quote itself.")
    public QuoteView quote(
            @Nullable
                    @QueryParam("replaces")
                    @Parameter(description = "Your absence that this would change; left out for a new one.")
                    UUID replaced,
            @Valid @NotNull AbsenceRequest body) {
        return QuoteView.of(asking.quote(body.terms(), replaced));
    }

    @Schema(name = "HolidayQuote")
    record QuoteView(
            @Schema(examples = "3108") int costMinutes,

            @Schema(examples = "7 days (51 hours 48 minutes)")
            String cost,

            List<AbsenceDay> days,

            @Schema(description = "One for each leave year: leave over a year's end is split.")
            List<YearView> leaveYears,

            @Schema(description = "What would refuse it. Empty when nothing in the dates does.")
            List<Finding> findings,

            @Schema(
                    description =
                            "What your manager will be shown beside it: short notice, few of the team at work. You can "
                                    + "ask all the same.")
            List<Finding> warnings) {

        static QuoteView of(Quote quote) {
            List<RuleBroken> refusals = quote.refusals();
            return new QuoteView(
                    quote.cost().minutes(),
                    quote.terms().costText(quote.cost()),
                    quote.cost().days(),
                    quote.years().stream().map(YearView::of).toList(),
                    refusals.stream().map(Finding::of).toList(),
                    quote.warnings().stream()
                            .filter(warning -> refusals.stream().noneMatch(refusal -> refusal.rule() == warning.rule()))
                            .map(Finding::of)
                            .toList());
        }
    }

    @Schema(name = "HolidayQuoteYear")
    record YearView(
            @Schema(description = "What it draws on.") Pot pot,
            LocalDate startsOn,
            LocalDate endsOn,
            int costMinutes,

            @Schema(description = "At the end of the leave year, with all that is booked or waiting.")
            int remainingBeforeMinutes,

            int remainingAfterMinutes,

            @Schema(examples = "21 days (155 hours 24 minutes)")
            String remainingAfter) {

        static YearView of(Quote.InYear year) {
            HolidayBalance before = year.before();
            int after = year.after().pot(year.pot()).projected();
            return new YearView(
                    year.pot(),
                    before.year().dates().start(),
                    before.year().dates().end(),
                    year.minutes(),
                    before.pot(year.pot()).projected(),
                    after,
                    before.inDays(after));
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
