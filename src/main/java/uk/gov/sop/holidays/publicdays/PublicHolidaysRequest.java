package uk.gov.sop.holidays.publicdays;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.holidays.policy.PublicHolidays.PublicHoliday;
import uk.gov.sop.people.Division;

/** GOV.UK's {@code bank-holidays.json} just as it is published. */
@Schema(name = "PublicHolidaysRequest", description = "What https://www.gov.uk/bank-holidays.json answers, as it is.")
record PublicHolidaysRequest(
        @JsonProperty("england-and-wales") @Valid @NotNull DivisionRequest englandAndWales,

        @Valid @NotNull DivisionRequest scotland,

        @JsonProperty("northern-ireland") @Valid @NotNull DivisionRequest northernIreland) {

    Map<Division, DivisionRequest> byDivision() {
        return new EnumMap<>(Map.of(
                Division.ENGLAND_AND_WALES, englandAndWales,
                Division.SCOTLAND, scotland,
                Division.NORTHERN_IRELAND, northernIreland));
    }

    @Schema(name = "DivisionHolidaysRequest")
    record DivisionRequest(
            @NotNull
            @Schema(
                    description = "The same as the key.",
                    enumeration = {"england-and-wales", "scotland", "northern-ireland"})
            String division,

            @NotNull @Size(min = 1, max = 1000) List<@Valid @NotNull EventRequest> events) {

        List<PublicHoliday> days() {
            return events.stream().map(EventRequest::day).toList();
        }
    }

    @Schema(name = "PublicHolidayRequest")
    record EventRequest(
            @NotBlank @Size(max = 100) @Schema(examples = "Boxing Day")
            String title,

            @NotNull LocalDate date,

            @NotNull @Size(max = 100) @Schema(description = "Empty for most.", examples = "Substitute day")
            String notes,

            @Schema(description = "Whether flags are put out; not kept.")
            boolean bunting) {

        PublicHoliday day() {
            return new PublicHoliday(date, title, notes);
        }
    }
}
