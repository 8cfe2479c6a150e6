package uk.gov.sop.expenses.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an auditor finds of a claim. */
@Schema(name = "AuditOutcome")
enum Outcome {
    IN_ORDER,
    QUERY,
    NOT_IN_ORDER
}
