package uk.gov.sop.people.disclosures;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a chain ended at some time. Told to the log, which leaves the machine: a tail that is cut off both tables can only
 * be found by what is kept elsewhere.
 *
 * @param mac in hexadecimal
 */
record Head(String chain, long seq, String mac) {

    private static final Pattern LINE =
            Pattern.compile("disclosure-head department=([A-Z]{2,8}|-) seq=(\\d{1,18}) mac=([0-9a-f]{64})");

    static Head ofNone(String chain) {
        return new Head(chain, 0, Link.NOTHING);
    }

    String line() {
        return "disclosure-head department=%s seq=%d mac=%s".formatted(chain, seq, mac);
    }

    /** Empty where the line of a log tells of something else. */
    static Optional<Head> in(String line) {
        Matcher found = LINE.matcher(line);
        return found.find()
                ? Optional.of(new Head(found.group(1), Long.parseLong(found.group(2)), found.group(3)))
                : Optional.empty();
    }
}
