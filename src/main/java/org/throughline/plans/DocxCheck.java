package org.throughline.plans;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Looks at a Word document before anything else opens it: it must be a zip that does not swell, holds the main text once, and whose XML
 * is well formed, not nested without end and free of document types, by which entities and outside files come in.
 */
final class DocxCheck {

    static final long LARGEST_INFLATED = 100L * 1024 * 1024;
    private static final int MOST_PARTS = 5_000;
    private static final int DEEPEST_XML = 90;
    private static final String MAIN_TEXT = "word/document.xml";

    private DocxCheck() {}

    static void check(byte[] file) {
        Set<String> names = new HashSet<>();
        Budget budget = new Budget();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!names.add(entry.getName()) || names.size() > MOST_PARTS) {
                    throw refused("plans.refused.docx-broken");
                }
                Counted part = new Counted(zip, budget);
                if (isXml(entry.getName())) {
                    parse(part);
                }
                part.skipRest();
            }
        } catch (Swollen swollen) {
            throw refused("plans.refused.docx-swells");
        } catch (Nested nested) {
            throw refused("plans.refused.too-deep");
        } catch (DocumentType outside) {
            throw refused("plans.refused.docx-doctype");
        } catch (IOException | SAXException | IllegalArgumentException broken) {
            throw refused("plans.refused.docx-broken");
        }
        if (!names.contains(MAIN_TEXT)) {
            throw refused("plans.refused.not-docx");
        }
    }

    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    private static void parse(InputStream part) throws SAXException, IOException {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            var parser = factory.newSAXParser();
            Watch watch = new Watch();
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", watch);
            parser.parse(part, watch);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Refused refused(String textKey) {
        return new Refused(Refusal.at("file", textKey));
    }

    /** Stops at a document type and at endless nesting; everything else is for the reader of the text. */
    private static final class Watch extends DefaultHandler2 {

        private int depth;

        @Override
        public void startDTD(String name, String publicId, String systemId) throws SAXException {
            throw new DocumentType();
        }

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes)
                throws SAXException {
            if (++depth > DEEPEST_XML) {
                throw new Nested();
            }
        }

        @Override
        public void endElement(String uri, String local, String qualified) {
            depth--;
        }
    }

    /** What all parts together may still inflate to. */
    private static final class Budget {

        private long left = LARGEST_INFLATED;

        void take(long bytes) throws Swollen {
            left -= bytes;
            if (left < 0) {
                throw new Swollen();
            }
        }
    }

    /** One part of the zip, counted while it is read; closing it leaves the zip open. */
    private static final class Counted extends FilterInputStream {

        private final Budget budget;

        Counted(InputStream zip, Budget budget) {
            super(zip);
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            budget.take(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            budget.take(Math.max(0, read));
            return read;
        }

        void skipRest() throws IOException {
            byte[] buffer = new byte[8192];
            while (read(buffer, 0, buffer.length) >= 0) {
                // Counting is all there is to do.
            }
        }

        @Override
        public void close() {
            // The parser closes what it has read; the next part comes from the same stream.
        }
    }

    private static final class Swollen extends IOException {}

    private static final class DocumentType extends SAXException {}

    private static final class Nested extends SAXException {}
}
