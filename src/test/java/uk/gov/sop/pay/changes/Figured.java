package uk.gov.sop.pay.changes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.changes.figures.PayFigures;
import uk.gov.sop.pay.glossary.ReleasedGlossary;

/** The figures as they are released. */
public final class Figured {

    public static final PayFigures FIGURES = read();
    public static final PayFigures.Year YEAR_2026 = FIGURES.of(2026).orElseThrow();

    private Figured() {}

    public static PayChanges changes() {
        return new PayChanges(FIGURES, ReleasedGlossary.read());
    }

    private static PayFigures read() {
        try (InputStream file = Figured.class.getResourceAsStream("/operating-model/pay-figures.json")) {
            return PaySamples.JSON.readValue(file, PayFigures.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
