package uk.gov.sop.expenses.receipts.cleaning;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Looks at everything a PDF's trailer leads to. What does something, or carries something along, is refused. */
final class PdfInspection {

    private static final String SCRIPT = "has a script in it";
    private static final String FILES = "has other files in it";
    private static final String FORM = "is a form of a kind that cannot be shown";
    private static final String ACTION = "starts programs or sends data when it is opened";
    private static final String MEDIA = "has sound, film or models in it";

    private static final Map<String, String> KEYS = Map.of(
            "JS",
            SCRIPT,
            "JavaScript",
            SCRIPT,
            "EmbeddedFiles",
            FILES,
            "EF",
            FILES,
            "XFA",
            FORM,
            "RichMediaContent",
            MEDIA);
    private static final Map<String, String> ACTIONS = Map.of(
            "JavaScript",
            SCRIPT,
            "Launch",
            ACTION,
            "SubmitForm",
            ACTION,
            "ImportData",
            ACTION,
            "GoToE",
            FILES,
            "Rendition",
            MEDIA,
            "Movie",
            MEDIA,
            "Sound",
            MEDIA,
            "RichMediaExecute",
            MEDIA);
    private static final Map<String, String> SUBTYPES = Map.of(
            "FileAttachment", FILES, "RichMedia", MEDIA, "3D", MEDIA, "Movie", MEDIA, "Sound", MEDIA, "Screen", MEDIA);
    private static final int MOST_STEPS = 400_000;

    private final Deque<COSBase> ahead = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Consumer<COSDictionary> check;

    private PdfInspection(Consumer<COSDictionary> check) {
        this.check = check;
    }

    static void requirePlain(COSDocument document) {
        each(document, PdfInspection::require);
    }

    /** Each dictionary and stream once. */
    static void each(COSDocument document, Consumer<COSDictionary> check) {
        PdfInspection inspection = new PdfInspection(check);
        inspection.meet(document.getTrailer());
        while (!inspection.ahead.isEmpty()) {
            inspection.look(inspection.ahead.pop());
        }
    }

    private void meet(@Nullable COSBase value) {
        COSBase thing = value instanceof COSObject reference ? reference.getObject() : value;
        if ((thing instanceof COSDictionary || thing instanceof COSArray) && seen.add(thing)) {
            ahead.push(thing);
        }
        if (seen.size() > MOST_STEPS) {
            throw Refusal.damagedPdf();
        }
    }

    private void look(COSBase thing) {
        if (thing instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                meet(array.get(i));
            }
        } else if (thing instanceof COSDictionary dictionary) {
            check.accept(dictionary);
            dictionary.getValues().forEach(this::meet);
        }
    }

    private static void require(COSDictionary dictionary) {
        dictionary.keySet().forEach(key -> refuse(KEYS.get(key.getName())));
        refuse(ACTIONS.get(name(dictionary, COSName.S)));
        if (!(dictionary instanceof COSStream)) {
            refuse(SUBTYPES.get(name(dictionary, COSName.SUBTYPE)));
        }
        if ("EmbeddedFile".equals(name(dictionary, COSName.TYPE))) {
            refuse(FILES);
        }
        if (COSName.IMAGE.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
            EncodedPicture.requireDrawable(dictionary.getLong(COSName.WIDTH, 0), dictionary.getLong(COSName.HEIGHT, 0));
        }
    }

    private static String name(COSDictionary dictionary, COSName key) {
        COSName name = dictionary.getCOSName(key);
        return name == null ? "" : name.getName();
    }

    private static void refuse(@Nullable String why) {
        if (why != null) {
            throw Refusal.notPlain(why);
        }
    }
}
