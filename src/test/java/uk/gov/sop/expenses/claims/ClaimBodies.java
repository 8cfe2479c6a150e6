package uk.gov.sop.expenses.claims;

/** Requests that the tests of claims send. */
final class ClaimBodies {

    String miles(int miles) {
        return journey(miles, false);
    }

    String submitted(int miles) {
        return journey(miles, true);
    }

    private static String journey(int miles, boolean submit) {
        return """
                {"title": "Site visit", "submit": %s, "lines": [
                  {"kind": "CAR_MILEAGE", "date": "2026-11-12", "description": "Flood defence inspection",
                   "from": "Bristol", "to": "Exeter", "miles": %d, "reason": "Another gate"}]}""".formatted(submit, miles);
    }
}
