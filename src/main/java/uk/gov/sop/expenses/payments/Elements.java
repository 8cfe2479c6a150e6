package uk.gov.sop.expenses.payments;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML elements one within another, written as they come. Names may be paths: {@code Id/Othr/Id}. */
final class Elements {

    private final XMLStreamWriter xml;

    private Elements(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What is written between a start and its end. */
    interface Content {
        void write() throws XMLStreamException;
    }

    /** What is written in a document. */
    interface Body {
        void write(Elements elements) throws XMLStreamException;
    }

    /** @param out stays open */
    static void document(OutputStream out, String root, String namespace, Body body) throws XMLStreamException {
        XMLStreamWriter xml =
                XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(namespace);
        body.write(new Elements(xml));
        xml.writeEndDocument();
        xml.flush();
    }

    void within(String path, Content content) throws XMLStreamException {
        String[] names = path.split("/");
        for (String name : names) {
            xml.writeStartElement(name);
        }
        content.write();
        for (int i = 0; i < names.length; i++) {
            xml.writeEndElement();
        }
    }

    void text(String path, String text) throws XMLStreamException {
        within(path, () -> xml.writeCharacters(text));
    }

    void text(String path, String attribute, String value, String text) throws XMLStreamException {
        within(path, () -> {
            xml.writeAttribute(attribute, value);
            xml.writeCharacters(text);
        });
    }
}
