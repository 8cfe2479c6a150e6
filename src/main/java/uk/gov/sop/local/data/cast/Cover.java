package uk.gov.sop.local.data.cast;

import java.util.UUID;
import uk.gov.sop.shared.DateRange;

/** A manager's colleague decides in the manager's place for some days. */
public record Cover(UUID managerId, UUID delegateId, DateRange dates) {}
