package uk.gov.sop.access;

import uk.gov.sop.testsupport.Tokens;

/** Everyone who might ask for what belongs to {@code self}, in the order of the table's columns. */
enum Persona {
    NO_TOKEN,
    EXPIRED,
    WRONG_AUDIENCE,
    NO_SCOPE,
    SELF,
    COLLEAGUE,
    MANAGER,
    OTHER_MANAGER,
    DELEGATE,
    OTHER_DEPARTMENT,
    PAYROLL_OFFICER,
    FINANCE_OFFICER,
    HR_OFFICER,
    AUDITOR,
    HOLIDAYS_ADMINISTRATOR,
    SECOND_PAYROLL_OFFICER;

    /** How those who work here sign in. */
    interface SignIn {
        String token(String subject, String scopes);
    }

    /**
     * Null for nobody.
     *
     * @param staff how those who work here sign in
     * @param more scopes of whoever has the scopes of staff or of an office, after a space; or nothing
     */
    String token(Cast cast, SignIn staff, String more) {
        String self = cast.self().subject();
        String scopes = Tokens.EVERY_STAFF_SCOPE + more;
        return switch (this) {
            case NO_TOKEN -> null;
            case EXPIRED -> Tokens.expired(self, scopes);
            case WRONG_AUDIENCE -> Tokens.forAudience("another-api", self, scopes);
            case NO_SCOPE -> Tokens.of(self, "openid");
            case SELF -> staff.token(self, scopes);
            case COLLEAGUE -> staff.token(cast.colleague().subject(), scopes);
            case MANAGER -> staff.token(cast.manager().subject(), scopes);
            case OTHER_MANAGER -> staff.token(cast.otherManager().subject(), scopes);
            case DELEGATE -> staff.token(cast.delegate().subject(), scopes);
            case OTHER_DEPARTMENT -> staff.token(cast.otherDepartment().subject(), scopes);
            case PAYROLL_OFFICER -> Tokens.of("payroll", "payroll-runs:write" + more);
            case FINANCE_OFFICER ->
                Tokens.of("finance", "finance:read exchange-rates:write expense-payments:read expense-payments:write");
            case HR_OFFICER -> Tokens.of("hr", "staff-imports:write");
            case AUDITOR -> Tokens.of("auditor", "expenses:audit");
            case HOLIDAYS_ADMINISTRATOR -> Tokens.of("holidays", "holidays:administer");
            case SECOND_PAYROLL_OFFICER -> Tokens.of("second-officer", "payroll-runs:approve" + more);
        };
    }
}
