package uk.gov.sop.expenses.payments;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A file of transfers as a bank's own software takes it in: by the schema of ISO 20022, then element by element. */
final class BankReading {

    private static final Schema SCHEMA = schema();

    private final Document document;

    private BankReading(Document document) {
        this.document = document;
    }

    /** @throws SAXException when the schema does not allow what is in the file */
    static BankReading of(String xml) throws SAXException {
        try {
            SCHEMA.newValidator().validate(new StreamSource(new StringReader(xml)));
            return new BankReading(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml))));
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What all elements of the name hold, in their order. */
    List<String> all(String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    private static Schema schema() {
        var lies = BankReading.class.getResource("/pain.001.001.09.xsd");
        assertNotNull(lies);
        try {
            return SchemaFactory.newDefaultInstance().newSchema(lies);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
