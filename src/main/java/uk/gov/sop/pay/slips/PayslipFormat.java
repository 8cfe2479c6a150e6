package uk.gov.sop.pay.slips;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.glossary.Language;
import uk.gov.sop.shared.Conditional;

/** What a payslip, or a yearly document, can be had as. */
public enum PayslipFormat {
    VIEW(MediaType.APPLICATION_JSON),
    /** @see Paper */
    PAPER(Paper.MEDIA_TYPE);

    private final String mediaType;

    PayslipFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Of what was asked for, in this form; said besides, what of the request it depends on. */
    public <V> Response answer(V view, @Nullable String ifNoneMatch, Paper<V> paper, Language language) {
        Response made = switch (this) {
            case VIEW -> Conditional.get(ifNoneMatch, view).toResponse();
            case PAPER -> file(paper.print(view, language), paper.fileName(view, language));
        };
        return Response.fromResponse(made)
                // Else it would be application/* for whoever asks for that.
                .type(mediaType)
                .header("Content-Language", language.tag())
                .header("Vary", "Accept, Accept-Language")
                .build();
    }

    /** To be saved under a name. */
    private static Response file(byte[] pdf, String name) {
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
