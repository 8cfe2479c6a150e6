package uk.gov.sop.expenses.policy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a company car runs on; hybrids count as petrol or diesel. */
@Schema(name = "Fuel")
public enum Fuel {
    PETROL,
    DIESEL,
    GAS,
    ELECTRIC
}
