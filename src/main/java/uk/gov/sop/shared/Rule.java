package uk.gov.sop.shared;

import java.util.Locale;

/**
 * Everything the service refuses by name. A rule's name is part of the contract: it never changes its meaning, and
 * {@link #type()} is the stable identifier in problem documents.
 */
public enum Rule {
    // Requests
    MALFORMED_REQUEST(400, "The request is not well formed"),
    CURSOR_INVALID(400, "The page cursor is not one of ours"),
    UNAUTHENTICATED(401, "Sign in first"),
    STEP_UP_REQUIRED(401, "That takes a stronger or more recent sign-in"),
    FORBIDDEN(403, "This access token does not allow that"),
    PERSON_UNKNOWN(403, "This sign-in is not linked to a member of staff"),
    CROSS_SITE_REQUEST(403, "The request did not come from this application's own pages"),
    NOT_FOUND(404, "There is nothing here that you may see"),
    METHOD_NOT_ALLOWED(405, "That method does not apply here"),
    NOT_ACCEPTABLE(406, "The requested media type is not produced here"),
    STALE(412, "It has changed since you read it"),
    TOO_LARGE(413, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "That media type is not accepted here"),
    PRECONDITION_REQUIRED(428, "Say which version you are changing"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    INTERNAL_ERROR(500, "Something went wrong on our side"),
    RECORD_UNREADABLE(500, "What is kept here cannot be read"),
    UNAVAILABLE(503, "The service is not available for a moment"),

    // People
    STAFF_IMPORT_REFUSED(422, "The staff file has errors; nothing was changed"),
    NOT_EMPLOYED_THEN(422, "There is no employment on that date"),

    // Expenses
    CLAIM_NOT_EDITABLE(409, "Only a draft or returned claim can be changed"),
    CLAIM_NOT_SUBMITTED(409, "The claim is not waiting for a decision"),
    CLAIM_EMPTY(422, "A claim needs at least one line before it is submitted"),
    CLAIM_REFUSED(422, "The claim breaks expense policy"),
    TOP_UP_MADE(409, "Approved top-ups cannot be changed"),
    RECEIPT_IN_USE(409, "The receipt belongs to a claim"),
    RECEIPT_UNREADABLE(422, "The receipt cannot be read as a picture or a PDF"),
    RECEIPT_TOO_DETAILED(422, "The receipt has too many pixels or pages"),
    RECEIPT_PROTECTED(422, "The PDF is protected by a password"),
    RECEIPT_NOT_PLAIN(422, "The PDF holds more than its pages"),
    RECEIPT_INFECTED(422, "The virus scan refuses the file"),

    // Payments of expenses
    NOTHING_DUE(422, "Nothing is due that can be paid this way"),
    PAYMENT_DATE_INVALID(422, "Money does not move on that day"),
    PAYER_ACCOUNT_UNKNOWN(422, "The account to pay from is not set up"),
    PAYMENT_BATCH_FIXED(409, "A payment batch is never changed"),
    ACKNOWLEDGEMENT_INVALID(422, "The acknowledgement does not fit the batch"),
    PAYMENT_ALREADY_REMADE(409, "The claim is being paid by another payment"),

    FAVOURITE_ROUTES_FULL(422, "You have as many favourite routes as can be kept"),
    EXCHANGE_RATES_REFUSED(422, "The file of exchange rates has errors; nothing was changed"),
    AUDIT_SAMPLE_REFUSED(422, "The audit sample cannot be drawn"),
    AUDIT_SAMPLE_DRAWN(409, "An audit sample is never drawn again"),
    AUDITOR_INVOLVED(403, "An auditor had nothing to do with the claim"),

    // Holidays
    ABSENCE_OVERLAPS(409, "You have already booked some of that time"),
    ABSENCE_NOT_OPEN(409, "The absence can no longer be changed"),
    ABSENCE_COSTS_NOTHING(422, "None of that is working time"),
    BALANCE_EXCEEDED(422, "That is more leave than remains"),
    ABSENCE_TYPE_NOT_OPEN(422, "There is no such leave for you"),
    ABSENCE_HOURS_INVALID(422, "Those hours are not working time that is away"),
    LIMIT_EXCEEDED(422, "That is more of this leave than there is in a year"),
    LEAVE_YEAR_LOCKED(409, "The leave year is closed"),
    CARRY_OVER_REFUSED(422, "Leave cannot be carried over like that"),
    CARRY_OVER_FIXED(409, "That carry-over can no longer be changed"),
    NOTICE_SHORT(422, "The leave was asked for late"),
    RECORDED_LATE(422, "The leave was recorded after it began"),
    LEAVE_TOO_SHORT(422, "The leave is shorter than may be had"),
    LEAVE_TOO_LONG(422, "The leave is longer than may be had"),
    BLACKOUT_PERIOD(422, "Leave is unwelcome at that time"),
    COVER_TOO_LOW(422, "Too few of the team would be at work"),
    EVIDENCE_NEEDED(422, "Evidence is needed"),
    LEAVE_ENTRY_NOT_OPEN(422, "Nothing can be put into that pot by you"),
    LEAVE_ENTRY_INVALID(422, "Time does not go into a pot like that"),
    LEAVE_ENTRY_SETTLED(409, "The entry can no longer be changed"),
    LEAVE_CHANGED(409, "The leave was changed at the same moment"),
    PUBLIC_HOLIDAYS_UNKNOWN(422, "Public holidays are not published for that date yet"),
    PUBLIC_HOLIDAYS_REFUSED(422, "The file of public holidays has errors; nothing was changed"),

    // Approvals
    NO_APPROVER(422, "There is nobody to approve this"),
    OWN_REQUEST(403, "Nobody decides their own request"),
    ALREADY_DECIDED(409, "It has been decided otherwise"),
    REASON_REQUIRED(422, "A reason is needed"),
    DECISION_INVALID(422, "That cannot be decided"),
    SECOND_APPROVER(403, "A second approver is somebody else than the first"),
    DELEGATION_INVALID(422, "The delegation cannot be made"),

    // Pay
    PAYROLL_RUN_REFUSED(422, "The payroll run has errors; nothing was changed"),
    PAYROLL_RUN_PUBLISHED(409, "A published payroll run cannot be changed"),
    PAYROLL_RUN_REPLACED(409, "Another file has come since you looked"),
    PAYROLL_RUN_WITHDRAWN(409, "The payroll run was withdrawn"),
    PAYROLL_RUN_FOLLOWED(409, "A later payroll run builds on this one"),
    PAYROLL_RUN_UNAPPROVED(409, "The payroll run has not come that far"),
    PAYROLL_RUN_LATE(422, "Payslips are there by the pay date, P60s by 31 May, and P11Ds by 6 July"),
    SECOND_PAYROLL_OFFICER(403, "A second payroll officer is somebody else than the first"),
    NO_PAYROLL_OFFICE(403, "Payroll officers work here today"),
    OWN_PAY(403, "Nobody looks at their own pay as a payroll officer"),
    PAY_OF_REPORT(403, "A manager never sees the pay of their staff"),
    PAY_LOOK_OVER(403, "The hour of this look is over"),
    PAY_LOOK_FIXED(409, "A look is never changed"),
    LEGAL_HOLD_INVALID(422, "A legal hold keeps the pay of one person or one department"),
    LEGAL_HOLD_FIXED(409, "A legal hold is never changed"),
    PAY_QUERY_LINE_UNKNOWN(422, "There is no such line on a payslip of yours"),
    PAY_QUERY_MESSAGE_UNKNOWN(422, "There is no such message in the query"),
    PAY_QUERY_WENT_ON(409, "More was written in the query"),
    PAY_QUERY_FIXED(409, "What was written about pay stays"),
    PAY_QUERY_CLOSED(409, "The query is closed"),
    PAY_QUERY_WAITS(409, "The query waits for an answer"),
    PAY_QUERY_FULL(409, "There is no room for more in this query"),
    PAY_QUERIES_WAITING(409, "Enough of your queries wait for an answer");

    private final int status;
    private final String title;

    Rule(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status that a refusal by this rule answers with. */
    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** Stable identifier, for example {@code urn:sop:problem:claim-empty}. */
    public String type() {
        return "urn:sop:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
