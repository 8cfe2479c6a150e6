package uk.gov.sop.expenses.payments;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;

/** What a batch can be had as. */
enum BatchFormat {
    VIEW("application/json"),
    /** @see PaymentSheet */
    CSV("text/csv"),
    /** @see CreditTransferFile */
    TRANSFERS("application/xml");

    private final String mediaType;

    BatchFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** By {@code Accept}; the view for those who take anything. */
    static BatchFormat askedFor(Request request) {
        List<Variant> offered = Arrays.stream(values())
                .map(format -> new Variant(MediaType.valueOf(format.mediaType), (String) null, null))
                .toList();
        Variant chosen = request.selectVariant(offered);
        return chosen == null ? VIEW : values()[offered.indexOf(chosen)];
    }
}
