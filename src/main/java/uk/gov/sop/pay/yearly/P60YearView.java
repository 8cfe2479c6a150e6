package uk.gov.sop.pay.yearly;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody was paid in a tax year, by each employer on the platform that they worked for when it ended.
 *
 * @param yearEnds 5 April
 */
@Schema(name = "P60Year", description = "The P60s of a tax year, one an employment.")
public record P60YearView(
        @Schema(description = "The calendar year it begins in: 2025 for 2025/26.", examples = "2025")
        int taxYear,

        @Schema(examples = "2026-04-05") LocalDate yearEnds,

        @Schema(description = "As it is on record today.", examples = "Amara Okafor")
        String name,

        List<P60View> p60s) {}
