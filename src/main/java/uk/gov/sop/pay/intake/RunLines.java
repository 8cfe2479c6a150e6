package uk.gov.sop.pay.intake;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.gov.sop.pay.intake.RunLine.Place;
import uk.gov.sop.shared.Lines;

/** The headers and payslips of a file, one after another, in whichever of the two forms it is. */
public interface RunLines {

    /** Empty at the end of the file. */
    Optional<RunLine> next() throws IOException;

    /** Newline-delimited JSON. */
    static RunLines ofJson(Lines file) {
        // In a payslip no property has these names, and in a text the quotation marks would be escaped.
        Pattern header = Pattern.compile("\"(?:payDate|department)\"\\s*:");
        return () -> file.next()
                .map(line -> new RunLine(
                        line.number() == 1 || header.matcher(line.text()).find(),
                        line,
                        pointer -> new Place(line.number(), pointer)));
    }
}
