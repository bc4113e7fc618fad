package org.throughline.insight.points;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.sentdetect.SentenceModel;

/** The models that ship inside jars, read once, when they are first needed. */
final class LanguageModels {

    private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final String LANGUAGES = "/langdetect-183.bin";

    private LanguageModels() {}

    static SentenceModel english() {
        return English.MODEL;
    }

    static LanguageDetectorModel languages() {
        return Languages.MODEL;
    }

    private static final class English {
        private static final SentenceModel MODEL = read(SENTENCES, SentenceModel::new);
    }

    private static final class Languages {
        private static final LanguageDetectorModel MODEL = read(LANGUAGES, LanguageDetectorModel::new);
    }

    @FunctionalInterface
    private interface Reader<T> {
        T read(InputStream in) throws IOException;
    }

    private static <T> T read(String name, Reader<T> reader) {
        try (InputStream in = Objects.requireNonNull(LanguageModels.class.getResourceAsStream(name), name)) {
            return reader.read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
