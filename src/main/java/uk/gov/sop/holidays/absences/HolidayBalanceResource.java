package uk.gov.sop.holidays.absences;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.holidays.entitlement.BalanceLine;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.Violation;

/** How much leave remains, and why. */
@Path("/v1/holiday-balance")
@Tag(name = "Holidays")
public class HolidayBalanceResource {

    private static final DateRange CAREERS = new DateRange(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31));

    private final LeaveRecords records;
    private final CurrentPerson current;
    private final Today today;

    HolidayBalanceResource(LeaveRecords records, CurrentPerson current, Today today) {
        this.records = records;
        this.current = current;
        this.today = today;
    }

    @GET
    @PermissionsAllowed("holidays:read")
    @Transactional
    @Operation(
            operationId = "getHolidayBalance",
            summary = "Your leave in the leave year of a date, line by line",
            description = "The lines add up exactly to what remains. What waits for a decision is taken off already.")
    public RestResponse<BalanceView> get(
            @Nullable @QueryParam("on") LocalDate on, @Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        LocalDate day = on == null ? today.date() : on;
        if (!CAREERS.contains(day)) {
            throw new RuleBroken(
                    Rule.MALFORMED_REQUEST,
                    "Ask for a date in your career.",
                    List.of(Violation.ofParameter("on", "must be from " + CAREERS.start() + " to " + CAREERS.end())));
        }
        HolidayBalance balance = records.of(current.get(), day, day).balance(day);
        return Conditional.get(ifNoneMatch, BalanceView.of(balance));
    }

    @Schema(name = "HolidayBalance")
    record BalanceView(
            @Schema(description = "First day of the leave year.")
            LocalDate leaveYearStartsOn,

            @Schema(description = "Last day of the leave year.")
            LocalDate leaveYearEndsOn,

            List<BalanceLine> lines,

            @Schema(description = "Below zero when more is booked than there is.", examples = "8880")
            int remainingMinutes,

            @Schema(examples = "20 days (148 hours)") String remaining,

            @Schema(description = "Your average working day.", examples = "444")
            int dayMinutes,

            @Schema(description = "At most so much can go into the next leave year.", examples = "3996")
            int carryOverLimitMinutes) {

        static BalanceView of(HolidayBalance balance) {
            return new BalanceView(
                    balance.year().dates().start(),
                    balance.year().dates().end(),
                    balance.lines(),
                    balance.remaining(),
                    balance.inDays(balance.remaining()),
                    balance.nearest().averageDayMinutes(),
                    balance.carryOverLimit());
        }
    }
}
