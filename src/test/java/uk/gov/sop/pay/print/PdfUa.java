package uk.gov.sop.pay.print;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The checker that others check documents for screen readers with. */
final class PdfUa {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    /** What is broken of PDF/UA-1, by clause; nothing in a compliant document. */
    static List<String> breaches(byte[] pdf) {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(breach -> breach.getRuleId().getClause() + " " + breach.getMessage())
                    .distinct()
                    .toList();
        } catch (VeraPDFException | java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
