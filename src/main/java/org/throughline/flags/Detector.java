package org.throughline.flags;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Apache OpenNLP's language detector with the model that comes as a jar; read once, when the first text is asked about. */
enum Detector {
    INSTANCE;

    private static final String MODEL = "/langdetect-183.bin";
    private static final String ENGLISH = "eng";
    private static final double CLEARLY = 1.4;

    private final LanguageDetectorME detector = read();

    private static LanguageDetectorME read() {
        try (InputStream model = Objects.requireNonNull(Detector.class.getResourceAsStream(MODEL))) {
            return new LanguageDetectorME(new LanguageDetectorModel(model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Short English texts look a little like many languages, so another one must be clearly more likely. */
    boolean isForeign(String text) {
        Language[] languages = detector.predictLanguages(text);
        double english = Arrays.stream(languages)
                .filter(language -> ENGLISH.equals(language.getLang()))
                .mapToDouble(Language::getConfidence)
                .findFirst()
                .orElse(0);
        return languages[0].getConfidence() >= CLEARLY * english;
    }
}
