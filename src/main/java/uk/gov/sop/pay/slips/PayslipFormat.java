package uk.gov.sop.pay.slips;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import uk.gov.sop.pay.glossary.Language;

/** What a payslip, or a yearly document, can be had as. */
public enum PayslipFormat {
    VIEW(MediaType.APPLICATION_JSON),
    /** @see PayslipPaper */
    PAPER(PayslipPaper.MEDIA_TYPE);

    private final String mediaType;

    PayslipFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** In this form; said besides, what of the request it depends on. */
    public Response answer(Response made, Language language) {
        return Response.fromResponse(made)
                // Else it would be application/* for whoever asks for that.
                .type(mediaType)
                .header("Content-Language", language.tag())
                .header("Vary", "Accept, Accept-Language")
                .build();
    }

    /** To be saved under a name. */
    public static Response file(byte[] pdf, String name) {
        return Response.ok(pdf)
                .header("Content-Disposition", "attachment; filename=\"" + name + '"')
                .build();
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
