package uk.gov.sop.pay.yearly;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The benefits and expenses that somebody had in a tax year, from each employer on the platform.
 *
 * @param yearEnds 5 April
 */
@Schema(name = "P11DYear", description = "The P11Ds of a tax year, one an employment.")
public record P11DYearView(
        @Schema(description = "The calendar year it begins in: 2025 for 2025/26.", examples = "2025")
        int taxYear,

        @Schema(examples = "2026-04-05") LocalDate yearEnds,

        @Schema(description = "As it is on record today.", examples = "Amara Okafor")
        String name,

        List<P11DView> p11ds) {}
