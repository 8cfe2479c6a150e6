package uk.gov.sop.expenses.receipts.cleaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Copies what pages draw into a new PDF: their contents and what these use. All else stays behind. */
final class PdfCopy {

    /** Describe, point elsewhere or lead back to the rest of the old file. */
    private static final Set<String> LEFT_BEHIND = Set.of(
            "Metadata",
            "PieceInfo",
            "AF",
            "AA",
            "Annots",
            "OPI",
            "OpenAction",
            "JS",
            "JavaScript",
            "EF",
            "Parent",
            "StructParent",
            "StructParents",
            "LastModified",
            "Alternates",
            "Properties",
            "OC",
            "Measure",
            "PtData");
    /** Where a stream could name a file to be fetched instead. */
    private static final Set<String> OUTSIDE = Set.of("F", "FFilter", "FDecodeParms", "DL");

    private static final int DEEPEST = 200;

    private final PDDocument target;
    private final Map<COSBase, COSBase> copies = new IdentityHashMap<>();
    private int depth;

    private PdfCopy(PDDocument target) {
        this.target = target;
    }

    static void pages(PDDocument from, PDDocument to) throws IOException {
        PdfCopy copy = new PdfCopy(to);
        for (PDPage page : from.getPages()) {
            copy.add(page);
        }
    }

    private void add(PDPage page) throws IOException {
        COSDictionary anew = new COSDictionary();
        anew.setItem(COSName.TYPE, COSName.PAGE);
        anew.setItem(COSName.MEDIA_BOX, page.getMediaBox());
        anew.setItem(COSName.CROP_BOX, page.getCropBox());
        anew.setInt(COSName.ROTATE, page.getRotation());
        COSDictionary old = page.getCOSObject();
        put(anew, COSName.CONTENTS, old.getItem(COSName.CONTENTS));
        put(anew, COSName.GROUP, old.getItem(COSName.GROUP));
        put(
                anew,
                COSName.RESOURCES,
                page.getResources() == null ? null : page.getResources().getCOSObject());
        target.addPage(new PDPage(anew));
    }

    private void put(COSDictionary into, COSName key, @Nullable COSBase value) throws IOException {
        COSBase copy = copy(value);
        if (copy != null) {
            into.setItem(key, copy);
        }
    }

    private @Nullable COSBase copy(@Nullable COSBase value) throws IOException {
        COSBase original = value instanceof COSObject reference ? reference.getObject() : value;
        if (!(original instanceof COSDictionary || original instanceof COSArray)) {
            return original;
        }
        COSBase known = copies.get(original);
        if (known != null) {
            return known;
        }
        depth++;
        if (depth > DEEPEST) {
            throw Refusal.damagedPdf();
        }
        try {
            return original instanceof COSArray array ? elements(array) : entries((COSDictionary) original);
        } finally {
            depth--;
        }
    }

    private COSArray elements(COSArray original) throws IOException {
        COSArray anew = new COSArray();
        copies.put(original, anew);
        for (int i = 0; i < original.size(); i++) {
            anew.add(copy(original.get(i)));
        }
        return anew;
    }

    private COSDictionary entries(COSDictionary original) throws IOException {
        boolean stream = original instanceof COSStream;
        COSDictionary anew = stream ? target.getDocument().createCOSStream() : new COSDictionary();
        copies.put(original, anew);
        if (original instanceof COSStream from && anew instanceof COSStream to) {
            content(from, to);
        }
        for (COSName key : original.keySet()) {
            if (!key.equals(COSName.LENGTH)
                    && !LEFT_BEHIND.contains(key.getName())
                    && !(stream && OUTSIDE.contains(key.getName()))) {
                put(anew, key, original.getItem(key));
            }
        }
        return anew;
    }

    private static void content(COSStream from, COSStream to) throws IOException {
        try (InputStream raw = from.createRawInputStream();
                OutputStream into = to.createRawOutputStream()) {
            if (isJpeg(from)) {
                into.write(JpegFile.read(raw.readAllBytes()).content());
            } else if (PdfStreams.filters(from).equals(List.of("JPXDecode"))) {
                into.write(Jpeg2000File.picture(raw.readAllBytes()));
            } else {
                raw.transferTo(into);
            }
        }
    }

    /** A picture from a camera says in it where it was taken. */
    static boolean isJpeg(COSStream stream) {
        return PdfStreams.filters(stream).equals(List.of("DCTDecode"));
    }
}
