package uk.gov.sop.people;

import jakarta.json.JsonNumber;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Where a token says when the person proved who they are, in seconds since 1970: {@code auth_time}, or the name of a
 * claim that holds several times and, after a slash, which of them.
 */
record TimeClaim(List<String> path) {

    private static final Pattern PATH = Pattern.compile("[^/\\s]+(/[^/\\s]+)?");

    static TimeClaim of(String path) {
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException(
                    "sop.pay.step-up.time-claim is the name of a claim, such as auth_time, or name/key: '%s' is neither."
                            .formatted(path));
        }
        return new TimeClaim(List.of(path.split("/")));
    }

    /** Empty where the token says nothing that is a time, which proves nothing. */
    OptionalLong in(JsonWebToken token) {
        Object claim = token.getClaim(path.getFirst());
        if (path.size() == 1) {
            return seconds(claim);
        }
        return claim instanceof Map<?, ?> times ? seconds(times.get(path.getLast())) : OptionalLong.empty();
    }

    /** What is none of the standard's claims comes as JSON. */
    private static OptionalLong seconds(@Nullable Object claim) {
        return switch (claim) {
            case Long seconds -> OptionalLong.of(seconds);
            case JsonNumber number when number.isIntegral() && isLong(number) -> OptionalLong.of(number.longValue());
            case null, default -> OptionalLong.empty();
        };
    }

    private static boolean isLong(JsonNumber number) {
        return number.bigIntegerValue().bitLength() < Long.SIZE;
    }
}
