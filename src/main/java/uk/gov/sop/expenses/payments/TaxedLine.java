package uk.gov.sop.expenses.payments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.policy.ExpenseKind;
import uk.gov.sop.expenses.policy.TaxableExcess;
import uk.gov.sop.shared.CivilDates;
import uk.gov.sop.shared.Json;
import uk.gov.sop.shared.Money;

/**
 * A line of a claim that is taxable in part or whole, as the database gives it and a payment keeps it.
 *
 * @param line position in the claim, from 0
 * @param approvedPence the most that HMRC lets be paid without tax; null where the actual cost is paid
 * @param taxablePence a penny or more
 * @param because what was judged of a whole trip's incidentals; null for any other line
 */
@RegisterForReflection
record TaxedLine(
        int line,
        ExpenseKind kind,
        LocalDate date,
        long amountPence,
        @Nullable Long approvedPence,
        long taxablePence,
        @Nullable String because) {

    /** Those of a claim, in their order; null where there are none. One value of a row, so that a list is one statement. */
    static final String OF_CLAIM = """
            (select jsonb_agg(jsonb_build_object(
                        'line', position, 'kind', kind, 'date', on_date, 'amountPence', amount_pence,
                        'approvedPence', approved_pence, 'taxablePence', claim_line.taxable_pence,
                        'because', taxed_because) order by position)
             from claim_line where claim_id = claim.id and claim_line.taxable_pence > 0)
            """;

    private static final ObjectMapper JSON = Json.mapper();
    private static final TypeReference<List<TaxedLine>> LINES = new TypeReference<>() {};

    /** @param json as the database gave it; null for none */
    static List<TaxedLine> read(@Nullable String json) {
        try {
            return json == null ? List.of() : JSON.readValue(json, LINES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The taxed lines of a claim cannot be read.", e);
        }
    }

    Money amount() {
        return Money.pence(amountPence);
    }

    @Nullable
    Money approved() {
        return approvedPence == null ? null : Money.pence(approvedPence);
    }

    TaxableExcess excess() {
        return TaxableExcess.of(kind, amount(), approved(), Money.pence(taxablePence), because)
                .orElseThrow();
    }

    /** {@code Line 1, Miles in your own car or van, 2 November 2026: pays £5.00 more than … (HMRC EIM31225)}. */
    String inWords() {
        return "Line %d, %s, %s: %s (%s)"
                .formatted(line + 1, kind.title(), CivilDates.text(date), excess().remark(), excess().clause());
    }
}
