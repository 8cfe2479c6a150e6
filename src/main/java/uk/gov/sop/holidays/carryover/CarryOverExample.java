package uk.gov.sop.holidays.carryover;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.holidays.absences.ClosingReason;

/** One person of a carry-over, as the check shows them. */
@Schema(name = "CarryOverExample")
record CarryOverExample(
        @JsonIgnore UUID personId,
        String staffNumber,
        LocalDate leaveYearStartsOn,
        LocalDate leaveYearEndsOn,
        ClosingReason reason,

        @Schema(description = "Goes into the next leave year; below zero what is missing there.")
        int carriedMinutes,

        @Nullable
        @Schema(
                nullable = true,
                description =
                        "Last day to take what the department's limit lets through; null for the whole leave year.")
        LocalDate expiresOn,

        @Schema(description = "So many of them go over by law, within the department's limit or beyond it.")
        int keptMinutes,

        @Nullable @Schema(nullable = true, description = "Last day to take those; null for the whole leave year.")
        LocalDate keptUntil,

        int lostMinutes,

        @Schema(description = "Requests that nobody has decided.")
        int waiting,

        @Schema(description = "Whether it is otherwise than what stands.")
        boolean changed,

        @Schema(
                examples = "12.5 days (92 hours 30 minutes) left; at most 9 days (66 hours 36 minutes) may be "
                        + "carried over; 3.5 days (25 hours 54 minutes) lost")
        String explanation) {

    static CarryOverExample of(Object[] row) {
        return new CarryOverExample(
                (UUID) row[0],
                (String) row[1],
                (LocalDate) row[2],
                (LocalDate) row[3],
                ClosingReason.valueOf((String) row[4]),
                (Integer) row[5],
                (LocalDate) row[6],
                (Integer) row[7],
                (LocalDate) row[8],
                (Integer) row[9],
                (Integer) row[10],
                (Boolean) row[11],
                (String) row[12]);
    }
}
