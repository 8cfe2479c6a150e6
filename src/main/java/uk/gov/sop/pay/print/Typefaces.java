package uk.gov.sop.pay.print;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces that documents are set in, read once; each document embeds what it uses of them. */
@Singleton
class Typefaces {

    private final TrueTypeFont regular = read("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");
    private final TrueTypeFont bold = read("/liberation/LiberationSans-Bold.ttf");

    Face regularIn(PDDocument document) throws IOException {
        return new Face(PDType0Font.load(document, regular, true), regular.getUnicodeCmapLookup());
    }

    Face boldIn(PDDocument document) throws IOException {
        return new Face(PDType0Font.load(document, bold, true), bold.getUnicodeCmapLookup());
    }

    private static TrueTypeFont read(String file) {
        try (InputStream content = Objects.requireNonNull(PDDocument.class.getResourceAsStream(file), file)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(content));
            // Joining letters to ligatures takes most of the time, and makes text worse to search.
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
