package uk.gov.sop.expenses.policy.exchange;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.policy.ExchangeRate;
import uk.gov.sop.expenses.policy.ForeignAmount;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.Violation;

/** The rate that a line in another currency would be turned into pounds by. */
@Path("/v1/exchange-rates")
@Tag(name = "Expenses")
public class ExchangeRateResource {

    private final ExchangeRates rates;
    private final Today today;

    ExchangeRateResource(ExchangeRates rates, Today today) {
        this.rates = rates;
        this.today = today;
    }

    @GET
    @PermissionsAllowed("expenses:read")
    @Transactional
    @Operation(
            operationId = "getExchangeRate",
            summary = "The rate for what was paid in another currency on a day, and how it is rounded")
    public UsedRate get(
            @NotNull @QueryParam("currency") @Schema(description = "ISO 4217 code.", examples = "EUR") String currency,
            @Nullable @QueryParam("on") @Schema(description = "The day of spending; left out, today.") LocalDate on) {
        if (!ForeignAmount.isCurrency(currency)) {
            throw new RuleBroken(
                    Rule.MALFORMED_REQUEST,
                    "Mend what is listed under errors and send it again.",
                    List.of(Violation.ofParameter("currency", "must be a currency code of ISO 4217 other than GBP")));
        }
        LocalDate day = Objects.requireNonNullElse(on, today.date());
        return new UsedRate(
                currency,
                day,
                Currency.getInstance(currency).getDefaultFractionDigits(),
                rates.on(currency, day).orElse(null),
                ExchangeRate.ROUNDING);
    }

    @Schema(name = "UsedExchangeRate")
    record UsedRate(
            @Schema(examples = "EUR") String currency,
            LocalDate on,

            @Schema(description = "Decimals of the currency: minor units are so many places behind the point.")
            int decimals,

            @Nullable
            @Schema(
                    nullable = true,
                    description = "Of the day itself or of the last banking day within the week before it; null where "
                            + "none is on record, and then the pounds that the bank charged are claimed.")
            ExchangeRate rate,

            @Schema(description = "How units become pence.", examples = ExchangeRate.ROUNDING)
            String rounding) {}
}
