package uk.gov.sop.expenses.receipts;

import java.util.UUID;

/** A receipt was taken; fired in the transaction that keeps it. */
public record ReceiptKept(UUID receiptId) {}
