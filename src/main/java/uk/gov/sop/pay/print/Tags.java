package uk.gov.sop.pay.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.jspecify.annotations.Nullable;

/** The structure of a document: what a screen reader walks through, and where on the pages each piece is. */
final class Tags {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final List<COSArray> ownersByPage = new ArrayList<>();
    private @Nullable PDPage page;

    Tags(PDDocument document) {
        root.appendKid(whole);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    PDStructureElement inDocument(String type) {
        return in(whole, type);
    }

    PDStructureElement in(PDStructureElement parent, String type) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /** @param scope {@code Column} or {@code Row} */
    PDStructureElement header(PDStructureElement row, String scope) {
        PDTableAttributeObject attributes = new PDTableAttributeObject();
        attributes.setScope(scope);
        PDStructureElement header = in(row, "TH");
        header.addAttribute(attributes);
        return header;
    }

    void begin(PDPage next) {
        page = next;
        next.getCOSObject().setInt(COSName.STRUCT_PARENTS, ownersByPage.size());
        ownersByPage.add(new COSArray());
    }

    /** The id under which a piece of the present page belongs to the element. */
    int mark(PDStructureElement element) {
        PDPage present = Objects.requireNonNull(page);
        COSArray owners = ownersByPage.getLast();
        int id = owners.size();
        owners.add(element.getCOSObject());
        if (element.getPage() == null) {
            element.setPage(present);
        }
        if (present.equals(element.getPage())) {
            element.appendKid(id);
        } else {
            element.appendKid(elsewhere(present, id));
        }
        return id;
    }

    /** Says of every page whose its pieces are. */
    void close() {
        COSArray numbers = new COSArray();
        for (int i = 0; i < ownersByPage.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(ownersByPage.get(i));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setParentTree(new PDNumberTreeNode(tree, COSArray.class));
        root.setParentTreeNextKey(ownersByPage.size());
    }

    private static PDMarkedContentReference elsewhere(PDPage present, int id) {
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(present);
        reference.setMCID(id);
        return reference;
    }
}
