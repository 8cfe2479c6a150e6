package uk.gov.sop.pay.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * What a screen reader walks through.
 *
 * @param types in reading order
 * @param actualTexts what it says in place of what is seen
 */
record Structure(List<String> types, List<String> actualTexts) {

    static Structure of(byte[] pdf) throws IOException {
        Structure structure = new Structure(new ArrayList<>(), new ArrayList<>());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            structure.walk(Objects.requireNonNull(document.getDocumentCatalog().getStructureTreeRoot()));
        }
        return structure;
    }

    long count(String type) {
        return types.stream().filter(type::equals).count();
    }

    private void walk(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                if (element.getActualText() != null) {
                    actualTexts.add(element.getActualText());
                }
                walk(element);
            }
        }
    }
}
