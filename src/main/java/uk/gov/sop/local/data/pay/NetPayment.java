package uk.gov.sop.local.data.pay;

/** One part of the net pay and the masked account it went to. */
record NetPayment(String account, long amount) {

    void writeTo(StringBuilder json) {
        json.append("{\"method\":\"BACS\",\"account\":\"").append(account);
        json.append("\",\"amount\":").append(amount).append('}');
    }
}
