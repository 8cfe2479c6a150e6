package uk.gov.sop.holidays.absences;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A day of which only some working time is away.
 *
 * @param date within the absence
 * @param minutes 1 to 1,440, at most the working time of that day
 */
@Schema(name = "AbsencePartDay")
record PartDay(
        @NotNull LocalDate date,

        @NotNull @Min(1) @Max(1440) @Schema(description = "Working time away on that day.", examples = "120")
        Integer minutes) {}
