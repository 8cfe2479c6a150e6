package uk.gov.sop.expenses.receipts.cleaning;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * Reads the structure of a PDF. The library unpacks streams whole while it reads, so each is measured before; and it
 * makes an object of each thing it meets, so these are counted.
 */
final class PdfParser extends PDFParser {

    private static final int MOST_OBJECTS = 400_000;

    private int objects;

    PdfParser(byte[] file) throws IOException {
        super(new RandomAccessReadBuffer(file), "", null, null, IOUtils.createMemoryOnlyStreamCache());
        document = new MeasuredDocument(this);
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
        objects++;
        if (objects > MOST_OBJECTS) {
            throw Refusal.tooDetailed("The PDF is too complicated. Print it to a new PDF, or send a picture of it.");
        }
        return super.parseDirObject();
    }

    private static final class MeasuredDocument extends COSDocument {

        private final PdfStreams streams = new PdfStreams();

        private MeasuredDocument(PdfParser parser) {
            super(IOUtils.createMemoryOnlyStreamCache(), parser);
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            COSStream stream = super.createCOSStream(dictionary, start, length);
            if (getTrailer() != null && isEncrypted()) {
                throw PdfFile.locked();
            }
            streams.requireModest(stream);
            return stream;
        }
    }
}
