package uk.gov.sop.shared;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Answers that carry their {@link ETag}. */
public final class Conditional {

    private Conditional() {}

    /** 304 when the client has this representation already, else 200. */
    public static <T> RestResponse<T> get(@Nullable String ifNoneMatch, T representation) {
        ETag tag = ETag.of(representation);
        if (ifNoneMatch != null && tag.isIn(ifNoneMatch)) {
            return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
                    .header("ETag", tag.toString())
                    .build();
        }
        return ok(representation);
    }

    public static <T> RestResponse<T> ok(T representation) {
        return RestResponse.ResponseBuilder.ok(representation)
                .header("ETag", ETag.of(representation).toString())
                .build();
    }

    public static <T> RestResponse<T> created(String location, T representation) {
        return RestResponse.ResponseBuilder.<T>create(Response.Status.CREATED.getStatusCode())
                .location(URI.create(location))
                .header("ETag", ETag.of(representation).toString())
                .entity(representation)
                .build();
    }
}
