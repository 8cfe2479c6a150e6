package uk.gov.sop.local.data.claims;

/** One term of an amount: so many at so many pence. */
record Part(String label, long quantity, long rate, String rule) {

    long pence() {
        return quantity * rate;
    }

    void writeTo(StringBuilder json) {
        json.append("{\"label\":\"").append(label).append("\",\"quantity\":").append(quantity);
        money(json.append(",\"rate\":"), rate);
        money(json.append(",\"amount\":"), pence());
        json.append(",\"rule\":\"").append(rule).append("\"}");
    }

    private static void money(StringBuilder json, long pence) {
        json.append("{\"pence\":").append(pence).append(",\"currency\":\"GBP\"}");
    }
}
