package uk.gov.sop.local.data.pay;

/** The six figures of a month or of the year to date. */
record Figures(long gross, long taxable, long niable, long tax, long ni, long pension) {

    static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0);

    Figures plus(Figures other) {
        return new Figures(
                gross + other.gross,
                taxable + other.taxable,
                niable + other.niable,
                tax + other.tax,
                ni + other.ni,
                pension + other.pension);
    }

    uk.gov.sop.pay.slips.Figures asKept() {
        return new uk.gov.sop.pay.slips.Figures(gross, taxable, niable, tax, ni, pension);
    }

    void writeTo(StringBuilder json) {
        json.append("{\"gross\":").append(gross).append(",\"taxable\":").append(taxable);
        json.append(",\"niable\":").append(niable).append(",\"tax\":").append(tax);
        json.append(",\"ni\":")
                .append(ni)
                .append(",\"pension\":")
                .append(pension)
                .append('}');
    }
}
