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
import uk.gov.sop.holidays.entitlement.BalanceLine.Source;
import uk.gov.sop.holidays.policy.Pot;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.people.Person;
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
        Person me = current.get();
        if (!CAREERS.contains(day)) {
            throw refused("must be from " + CAREERS.start() + " to " + CAREERS.end());
        }
        LeaveRecord record = records.of(me, day.isAfter(today.date()) ? today.date() : day, day);
        LocalDate nextYearEnds =
                record.employment().leaveYearOn(today.date()).dates().end().plusYears(1);
        if (day.isAfter(nextYearEnds)) {
            throw refused("must be at most " + nextYearEnds + ", the end of the next leave year");
        }
        HolidayBalance balance = record.balance(day);
        return Conditional.get(ifNoneMatch, BalanceView.of(balance, expected(record, balance)));
    }

    /** What comes over from the leave year before, where that is not closed yet. */
    private int expected(LeaveRecord record, HolidayBalance balance) {
        LocalDate before = balance.year().dates().start().minusDays(1);
        boolean next = !before.isBefore(today.date());
        return next && !record.ledger().carried().containsKey(before.plusDays(1))
                ? record.balance(before).carriesOver()
                : 0;
    }

    private static RuleBroken refused(String message) {
        return new RuleBroken(
                Rule.MALFORMED_REQUEST,
                "Ask for a date in your career, up to the end of the next leave year.",
                List.of(Violation.ofParameter("on", message)));
    }

    @Schema(name = "HolidayBalance")
    record BalanceView(
            @Schema(description = "The day it is seen on.") LocalDate on,

            @Schema(description = "First day of the leave year.")
            LocalDate leaveYearStartsOn,

            @Schema(description = "Last day of the leave year.")
            LocalDate leaveYearEndsOn,

            @Schema(description = "Of annual leave, in the order in which one would work it out by hand.")
            List<BalanceLine> lines,

            @Schema(description = "Below zero when more is booked than there is.", examples = "8880")
            int remainingMinutes,

            @Schema(examples = "20 days (148 hours)") String remaining,

            @Schema(description = "What is used up before the day, without public holidays.")
            int takenMinutes,

            @Schema(description = "Approved, and not over on the day.")
            int bookedMinutes,

            @Schema(description = "What waits for a decision, and is held.")
            int waitingMinutes,

            @Schema(description = "From the leave year before.")
            int carriedMinutes,

            @Schema(
                    description =
                            "Of the next leave year: what will come over from this one if nothing more is booked. It "
                                    + "is not in the lines yet.")
            int expectedCarryOverMinutes,

            @Schema(description = "What of it will be lost if nothing more is booked by `expiresOn`.")
            int expiringMinutes,

            @Nullable @Schema(nullable = true) LocalDate expiresOn,

            @Schema(description = "At the end of the leave year, if nothing more is booked.", examples = "8880")
            int projectedMinutes,

            @Schema(description = "So much of that goes into the next leave year; below zero what is owed to it.")
            int carriesOverMinutes,

            @Schema(description = "So much of it is lost then.")
            int lostMinutes,

            @Schema(description = "What a leaver took beyond what was earned: it comes off the last pay.")
            int toRecoverMinutes,

            @Schema(
                    examples =
                            "If you book nothing more, 9 days (66 hours 36 minutes) go into the next leave year and 11 "
                                    + "days (81 hours 24 minutes) are lost after 31 March 2027.")
            String outlook,

            @Schema(description = "Your average working day.", examples = "444")
            int dayMinutes,

            @Schema(description = "At most so much can go into the next leave year.", examples = "3996")
            int carryOverLimitMinutes,

            @Schema(description = "What is kept apart from annual leave: flexitime, time off in lieu and the like.")
            List<PotView> otherPots) {

        static BalanceView of(HolidayBalance balance, int expected) {
            PotBalance annual = balance.annual();
            return new BalanceView(
                    balance.on(),
                    balance.year().dates().start(),
                    balance.year().dates().end(),
                    annual.lines(),
                    annual.remaining(),
                    balance.inDays(annual.remaining()),
                    -annual.minutesOf(Source.TAKEN),
                    -annual.minutesOf(Source.BOOKED),
                    -annual.minutesOf(Source.WAITING),
                    annual.minutesOf(Source.CARRIED_OVER),
                    expected,
                    annual.expiring(),
                    annual.expiresOn(),
                    annual.projected(),
                    balance.carriesOver(),
                    balance.lost(),
                    balance.toRecover(),
                    balance.outlook(),
                    balance.nearest().averageDayMinutes(),
                    balance.carryOverLimit(),
                    balance.others().stream()
                            .map(pot -> PotView.of(balance, pot))
                            .toList());
        }
    }

    @Schema(name = "HolidayPot")
    record PotView(
            Pot pot,
            @Schema(examples = "Flexitime") String label,
            List<BalanceLine> lines,
            int remainingMinutes,
            @Schema(examples = "1 day (7 hours 24 minutes)") String remaining,

            @Schema(description = "What of it will be lost if nothing more is booked by `expiresOn`.")
            int expiringMinutes,

            @Nullable @Schema(nullable = true) LocalDate expiresOn) {

        static PotView of(HolidayBalance balance, PotBalance pot) {
            return new PotView(
                    pot.pot(),
                    pot.pot().label(),
                    pot.lines(),
                    pot.remaining(),
                    balance.inDays(pot.remaining()),
                    pot.expiring(),
                    pot.expiresOn());
        }
    }
}
