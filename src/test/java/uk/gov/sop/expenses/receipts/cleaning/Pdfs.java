package uk.gov.sop.expenses.receipts.cleaning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** PDF files as libraries write them, and a change to each. */
public final class Pdfs {

    static {
        // Or the library searches the machine for fonts and writes what it finds into the home folder.
        FontMappers.set(new StandInFont());
    }

    private Pdfs() {}

    /** Changes a document before it is written. */
    public interface Change {
        void to(PDDocument document) throws IOException;
    }

    public static byte[] ticket() {
        return written(1, document -> {});
    }

    static byte[] written(int pages, Change change) {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                page(document, "Ticket " + (i + 1) + ", Bristol to Leeds, GBP 42.50");
            }
            change.to(document);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(PDDocument document, String text) throws IOException {
        PDPage page = new PDPage(PDRectangle.A5);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA_BOLD), 18);
            content.newLineAtOffset(20, 300);
            content.showText(text);
            content.endText();
        }
    }

    static Change picture(byte[] jpeg) {
        return document -> {
            try (PDPageContentStream content = new PDPageContentStream(
                    document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true)) {
                content.drawImage(PDImageXObject.createFromByteArray(document, jpeg, "photo"), 20, 20, 200, 200);
            }
        };
    }

    static Change script() {
        return document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hello')"));
    }

    /** @param type of action, which a link on the page starts */
    static Change action(String type) {
        return document -> {
            COSDictionary action = new COSDictionary();
            action.setName(COSName.S, type);
            COSDictionary link = new COSDictionary();
            link.setName(COSName.SUBTYPE, "Link");
            link.setItem(COSName.A, action);
            org.apache.pdfbox.cos.COSArray links = new org.apache.pdfbox.cos.COSArray();
            links.add(link);
            document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, links);
        };
    }

    static Change embeddedFile() {
        return document -> {
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("run.sh");
            file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1, 2, 3})));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("run.sh", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
        };
    }

    static Change xfa() {
        return document -> {
            COSDictionary form = new COSDictionary();
            form.setItem(COSName.getPDFName("XFA"), document.getDocument().createCOSStream());
            document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
        };
    }

    /** @param user the password to open it with; empty when it opens without */
    static Change password(String user) {
        return document -> document.protect(new StandardProtectionPolicy("owner", user, new AccessPermission()));
    }

    static Change metadata(String author) {
        return document -> {
            document.getDocumentInformation().setAuthor(author);
            document.getDocumentCatalog()
                    .setMetadata(new org.apache.pdfbox.pdmodel.common.PDMetadata(
                            document, new ByteArrayInputStream(HandMade.ascii("<x:xmpmeta>" + author))));
            document.getPage(0).getCOSObject().setString(COSName.getPDFName("LastModified"), author);
            COSDictionary piece = new COSDictionary();
            piece.setString(COSName.getPDFName("Private"), author);
            document.getPage(0).getResources().getCOSObject().setItem(COSName.getPDFName("PieceInfo"), piece);
        };
    }

    /** One page with an image that claims a size; only its first bytes are there. */
    static byte[] image(int width, int height) {
        return onePage(HandMade.stream(
                "/Type/XObject/Subtype/Image/Width " + width + "/Height " + height
                        + "/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode",
                HandMade.deflatedZeros(1000)));
    }

    static byte[] onePage(byte[] image) {
        return HandMade.pdf(List.of(
                HandMade.ascii("<</Type/Catalog/Pages 2 0 R>>"),
                HandMade.ascii("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
                HandMade.ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]/Contents 4 0 R"
                        + "/Resources<</XObject<</I 5 0 R>>>>>>"),
                HandMade.stream("", HandMade.ascii("q 200 0 0 200 10 10 cm /I Do Q")),
                image));
    }

    static byte[] onePageOf(String content) {
        return HandMade.pdf(List.of(
                HandMade.ascii("<</Type/Catalog/Pages 2 0 R>>"),
                HandMade.ascii("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
                HandMade.ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]/Contents 4 0 R>>"),
                HandMade.stream("", HandMade.ascii(content))));
    }

    /** What is drawn on the page unpacks to that many bytes. */
    static byte[] longContent(long bytes) {
        return HandMade.pdf(List.of(
                HandMade.ascii("<</Type/Catalog/Pages 2 0 R>>"),
                HandMade.ascii("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
                HandMade.ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]/Contents 4 0 R>>"),
                HandMade.stream("/Filter/FlateDecode", HandMade.deflatedZeros(bytes))));
    }

    /** Objects packed into a stream that unpacks to that many bytes; no table says where they are. */
    static byte[] packedObjects(long bytes) {
        return HandMade.join(
                HandMade.ascii("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n4 0 obj\n"),
                HandMade.stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", HandMade.deflatedZeros(bytes)),
                HandMade.ascii("\nendobj\ntrailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n"));
    }
}
