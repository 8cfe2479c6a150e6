package uk.gov.sop.expenses.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A field of a line that only some kinds have, named as in the contract. */
@Schema(name = "ExpenseLineField")
public enum LineField {
    AMOUNT("amount", Expense::amount),
    FOREIGN("foreign", Expense::foreign),
    VAT("vat", Expense::vat),
    RECEIPT_IDS("receiptIds", Expense::receiptIds),
    NO_RECEIPT_REASON("noReceiptReason", Expense::noReceiptReason),
    ALCOHOL_INCLUDED("alcoholIncluded", Expense::alcoholIncluded),
    TRAVEL_CLASS("travelClass", Expense::travelClass),
    PRIOR_APPROVAL("priorApproval", Expense::priorApproval),
    FROM("from", Expense::from),
    TO("to", Expense::to),
    MILES("miles", Expense::miles),
    ROUND_TRIP("roundTrip", Expense::roundTrip),
    COMMUTE_MILES("commuteMiles", Expense::commuteMiles),
    BY_CHOICE("byChoice", Expense::byChoice),
    PASSENGERS("passengers", Expense::passengers),
    FUEL("fuel", Expense::fuel),
    ENGINE_CC("engineCc", Expense::engineCc),
    NIGHTS("nights", Expense::nights),
    AREA("area", Expense::area),
    MEALS_INCLUDED("mealsIncluded", Expense::mealsIncluded),
    LEFT_AT("leftAt", Expense::leftAt),
    BACK_ON("backOn", Expense::backOn),
    BACK_AT("backAt", Expense::backAt);

    private final String title;
    private final Function<Expense, @Nullable Object> value;

    LineField(String title, Function<Expense, @Nullable Object> value) {
        this.title = title;
        this.value = value;
    }

    @JsonValue
    public String title() {
        return title;
    }

    @Nullable
    Object of(Expense line) {
        return value.apply(line);
    }
}
