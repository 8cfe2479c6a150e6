package uk.gov.sop.pay.print;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.util.Matrix;

/** Pages of A4 and the place on them where the next thing goes. Heights are points, from the foot of the page. */
final class Sheets {

    static final int LEFT = 50;
    static final int WIDTH = 495;
    static final int FOOT = 36;

    private static final int TOP = 792;
    private static final int BOTTOM = 62;

    private final PDDocument document;
    private final Tags tags;
    private PDPageContentStream out;
    private int height = TOP;

    Sheets(PDDocument document, Tags tags) throws IOException {
        this.document = document;
        this.tags = tags;
        this.out = page();
    }

    /**
     * A line of text in its place.
     *
     * @param x thousandths of a point from the left edge
     * @param y points from the foot of the page
     */
    record Line(String legible, int x, int y) {}

    int height() {
        return height;
    }

    void down(int points) {
        height -= points;
    }

    boolean hasRoomFor(int points) {
        return height - points >= BOTTOM;
    }

    void next() throws IOException {
        out.close();
        out = page();
        height = TOP;
    }

    /** Text that belongs to the structure. */
    void write(PDStructureElement owner, Face face, int size, List<Line> lines) throws IOException {
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, tags.mark(owner));
        out.beginMarkedContent(COSName.getPDFName(owner.getStructureType()), PDPropertyList.create(properties));
        show(out, face, size, lines);
        out.endMarkedContent();
    }

    /** Text that only the eye needs, since the structure says it already. */
    void decorate(Face face, int size, List<Line> lines) throws IOException {
        out.beginMarkedContent(COSName.ARTIFACT);
        show(out, face, size, lines);
        out.endMarkedContent();
    }

    /** A line across the page at this height; a strong one sets off what is above. */
    void rule(int y, boolean strong) throws IOException {
        out.beginMarkedContent(COSName.ARTIFACT);
        out.setLineWidth(strong ? 1 : 0.5f);
        out.setStrokingColor(strong ? 0f : 0.7f);
        out.moveTo(LEFT, y);
        out.lineTo(LEFT + WIDTH, y);
        out.stroke();
        out.endMarkedContent();
    }

    /** Closes the pages; each gets its foot. */
    void close(Face face, int size, Foot foot) throws IOException {
        out.close();
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            try (PDPageContentStream end = new PDPageContentStream(
                    document, document.getPage(i), PDPageContentStream.AppendMode.APPEND, true, true)) {
                end.beginMarkedContent(COSName.ARTIFACT);
                show(end, face, size, List.of(new Line(foot.of(i + 1, pages), LEFT * 1_000, FOOT)));
                end.endMarkedContent();
            }
        }
    }

    /** What stands at the foot of a page. */
    interface Foot {
        String of(int page, int pages);
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        tags.begin(page);
        return new PDPageContentStream(document, page);
    }

    private static void show(PDPageContentStream out, Face face, int size, List<Line> lines) throws IOException {
        out.beginText();
        out.setFont(face.font(), size);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            out.setTextMatrix(Matrix.getTranslateInstance(line.x() / 1000f, line.y()));
            // Else the last word of a line and the first of the next are read as one.
            out.showText(Face.visual(line.legible()) + (i < lines.size() - 1 ? " " : ""));
        }
        out.endText();
    }
}
