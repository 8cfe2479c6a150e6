package uk.gov.sop.pay.slips;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;

/** What a payslip, or a P60, can be had as. */
public enum PayslipFormat {
    VIEW(MediaType.APPLICATION_JSON),
    /** @see PayslipPaper */
    PAPER(PayslipPaper.MEDIA_TYPE);

    private final String mediaType;

    PayslipFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** By {@code Accept}; the view for those who take anything. */
    public static PayslipFormat askedFor(Request request) {
        List<Variant> offered = Arrays.stream(values())
                .map(format -> new Variant(MediaType.valueOf(format.mediaType), (String) null, null))
                .toList();
        Variant chosen = request.selectVariant(offered);
        return chosen == null ? VIEW : values()[offered.indexOf(chosen)];
    }
}
