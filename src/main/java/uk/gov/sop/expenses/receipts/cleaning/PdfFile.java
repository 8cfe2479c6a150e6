package uk.gov.sop.expenses.receipts.cleaning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** A PDF that was sent: refused when it is more than pages to look at, else written anew from these alone. */
final class PdfFile {

    private static final int MOST_PAGES = 20;
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    private PdfFile() {}

    static CleanReceipt clean(byte[] sent) {
        requireNothingBehind(sent);
        try (PDDocument document = new PdfParser(sent).parse();
                PDDocument anew = new PDDocument()) {
            requirePlain(document);
            PdfCopy.pages(document, anew);
            FirstPage.requireSheet(anew);
            ByteArrayOutputStream file = new ByteArrayOutputStream(sent.length);
            anew.save(file);
            byte[] kept = file.toByteArray();
            byte[] thumbnail = FirstPage.thumbnail(kept).jpeg();
            return new CleanReceipt(ReceiptType.PDF, kept, thumbnail, null, null, document.getNumberOfPages());
        } catch (InvalidPasswordException locked) {
            throw locked();
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | ClassCastException
                | NullPointerException
                | StackOverflowError damaged) {
            // What the library makes of files that break the format in ways it does not look for.
            throw Refusal.damagedPdf();
        }
    }

    private static void requirePlain(PDDocument document) {
        if (document.isEncrypted()) {
            throw locked();
        }
        PdfInspection.requirePlain(document.getDocument());
        int pages = document.getNumberOfPages();
        if (pages < 1) {
            throw Refusal.damagedPdf();
        }
        if (pages > MOST_PAGES) {
            throw Refusal.tooDetailed("The PDF has %,d pages. Send %d at most; print those that matter to a new PDF."
                    .formatted(pages, MOST_PAGES));
        }
    }

    static RuleBroken locked() {
        return new RuleBroken(
                Rule.RECEIPT_PROTECTED, "The PDF is protected. Print it to a new PDF, or send a picture of it.");
    }

    /** A second file behind the first, a ZIP for example, is nothing that staff see when they open it. */
    private static void requireNothingBehind(byte[] sent) {
        int at = sent.length - 1;
        while (at > 0 && (Character.isWhitespace(sent[at]) || sent[at] == 0)) {
            at--;
        }
        for (int i = 0; i < END.length; i++) {
            if (at - i < 0 || sent[at - i] != END[END.length - 1 - i]) {
                throw new String(sent, StandardCharsets.ISO_8859_1).contains("%%EOF")
                        ? Refusal.notPlain("has other data behind its end")
                        : Refusal.damagedPdf();
            }
        }
    }
}
