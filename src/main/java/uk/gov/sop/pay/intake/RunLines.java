package uk.gov.sop.pay.intake;

import java.io.IOException;
import java.util.Optional;
import uk.gov.sop.pay.intake.RunLine.Place;
import uk.gov.sop.shared.Lines;

/** The headers and payslips of a file, one after another, in whichever of the two forms it is. */
public interface RunLines {

    /** Empty at the end of the file. */
    Optional<RunLine> next() throws IOException;

    /** Newline-delimited JSON. */
    static RunLines ofJson(Lines file) {
        return () -> file.next().map(RunLines::ofJson);
    }

    private static RunLine ofJson(Lines.Line line) {
        // Its number alone, because places are kept longer than the text.
        long number = line.number();
        boolean header = number == 1 || names("payDate", line.text()) || names("department", line.text());
        return new RunLine(header, line, pointer -> new Place(number, pointer));
    }

    /** In a payslip no property has the name of one of a header. A text may be the same, but no colon follows it. */
    private static boolean names(String property, String json) {
        String name = '"' + property + '"';
        for (int at = json.indexOf(name); at >= 0; at = json.indexOf(name, at + 1)) {
            if (isColonNext(json, at + name.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isColonNext(String json, int from) {
        int at = from;
        while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
            at++;
        }
        return at < json.length() && json.charAt(at) == ':';
    }
}
