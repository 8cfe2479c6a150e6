package uk.gov.sop.pay.print;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A document of headings, paragraphs and tables that satisfies PDF/UA-1 (ISO 14289-1). */
final class TaggedPdf implements Closeable {

    static final int TEXT = 10;

    private static final int GAP = 4;

    private final PDDocument document = new PDDocument();
    private final Tags tags = new Tags(document);
    private final Face regular;
    private final Face bold;
    private final Sheets sheets;

    /**
     * @param title without personal data: it is shown by every viewer
     * @param language for example {@code cy-GB}
     */
    TaggedPdf(Typefaces typefaces, String title, String language) throws IOException {
        this.regular = typefaces.regularIn(document);
        this.bold = typefaces.boldIn(document);
        this.sheets = new Sheets(document, tags);
        describe(title, language);
    }

    void title(String text) throws IOException {
        paragraph("H1", bold, 24, text);
    }

    /** Stays with what follows it. */
    void heading(String text) throws IOException {
        sheets.down(14);
        if (!sheets.hasRoomFor(100)) {
            sheets.next();
        }
        paragraph("H2", bold, 14, text);
    }

    void paragraph(String text) throws IOException {
        paragraph("P", regular, TEXT, text);
    }

    void emphasised(String text) throws IOException {
        paragraph("P", bold, 18, text);
    }

    void table(String heading, Table table) throws IOException {
        heading(heading);
        table(table);
    }

    void table(Table table) throws IOException {
        new TablePrint(sheets, tags, regular, bold, table).print();
    }

    /** Ends the document. */
    byte[] bytes(Sheets.Foot foot) throws IOException {
        sheets.close(regular, 9, foot);
        tags.close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void paragraph(String type, Face face, int size, String text) throws IOException {
        PDStructureElement element = tags.inDocument(type);
        String legible = spoken(element, face, text);
        List<String> lines = face.wrapped(legible, size, Sheets.WIDTH * 1_000);
        int leading = leading(size);
        while (!lines.isEmpty()) {
            int here = 0;
            while (here < lines.size() && sheets.hasRoomFor((here + 1) * leading)) {
                here++;
            }
            write(element, face, size, lines.subList(0, here));
            lines = lines.subList(here, lines.size());
            if (!lines.isEmpty()) {
                sheets.next();
            }
        }
        sheets.down(GAP);
    }

    private void write(PDStructureElement element, Face face, int size, List<String> lines) throws IOException {
        int first = sheets.height() - size;
        if (!lines.isEmpty()) {
            sheets.write(
                    element,
                    face,
                    size,
                    IntStream.range(0, lines.size())
                            .mapToObj(
                                    i -> new Sheets.Line(lines.get(i), Sheets.LEFT * 1_000, first - i * leading(size)))
                            .toList());
            sheets.down(lines.size() * leading(size));
        }
    }

    /** What can be shown of a text; a screen reader gets the text itself. */
    static String spoken(PDStructureElement element, Face face, String text) {
        String legible = face.legible(text);
        if (!legible.equals(text) || !Face.visual(legible).equals(legible)) {
            element.setActualText(text);
        }
        return legible;
    }

    static int leading(int size) {
        return size * 13 / 10;
    }

    private void describe(String title, String language) throws IOException {
        document.setVersion(1.7f);
        document.getDocumentInformation().setTitle(title);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        PDMarkInfo tagged = new PDMarkInfo();
        tagged.setMarked(true);
        catalog.setMarkInfo(tagged);
        PDViewerPreferences viewer = new PDViewerPreferences(new COSDictionary());
        viewer.setDisplayDocTitle(true);
        catalog.setViewerPreferences(viewer);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(Xmp.of(title).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }
}
