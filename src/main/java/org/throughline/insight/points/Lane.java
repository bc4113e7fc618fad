package org.throughline.insight.points;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;

/** Where a text goes. Another language is never put into groups: the model knows English only and would group it by its look. */
public enum Lane {
    GROUPED,
    NEEDS_TRANSLATION;

    /** Below it nobody can tell a language; such a text is grouped like any other. */
    private static final int FEWEST_LETTERS = 20;

    /** Of English text a third and more of the words are among {@link #COMMON}; so many make sure. */
    private static final double SURE = 0.2;

    /** Short English texts are often taken for a neighbour of English, but never with so much more confidence. */
    private static final double LIKELIER = 1.6;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Set<String> COMMON = Set.of(
            "the", "and", "of", "to", "is", "are", "was", "were", "be", "been", "that", "this", "these", "those", "it",
            "its", "for", "with", "as", "not", "have", "has", "had", "my", "your", "our", "their", "they", "we", "you",
            "would", "should", "could", "will", "can", "there", "what", "which", "who", "from", "by", "but", "if",
            "when", "how", "why", "where", "because", "about", "more", "than", "just", "does", "did", "don");

    /** The lane of a text. */
    public static Lane of(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        long letters = words.stream().mapToLong(String::length).sum();
        long common = words.stream().filter(COMMON::contains).count();
        if (letters < FEWEST_LETTERS || common >= 2 && common >= SURE * words.size()) {
            return GROUPED;
        }
        return looksEnglish(text) ? GROUPED : NEEDS_TRANSLATION;
    }

    /** English stays English unless another language is clearly likelier. */
    private static boolean looksEnglish(String text) {
        var languages = new LanguageDetectorME(LanguageModels.languages()).predictLanguages(text);
        double english = Arrays.stream(languages)
                .filter(language -> "eng".equals(language.getLang()))
                .mapToDouble(Language::getConfidence)
                .findFirst()
                .orElse(0);
        return languages[0].getConfidence() < LIKELIER * english;
    }
}
