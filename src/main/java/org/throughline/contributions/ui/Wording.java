package org.throughline.contributions.ui;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.throughline.kernel.Spelled;

/** The words for constants and choices of this room. */
final class Wording {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private Wording() {}

    static String of(Component at, Enum<?> constant) {
        return at.getTranslation(key(constant));
    }

    /** For example contributions.stance.support-with-changes. */
    static String key(Enum<?> constant) {
        return "contributions."
                + dashed(BETWEEN_WORDS
                        .matcher(constant.getDeclaringClass().getSimpleName())
                        .replaceAll("_"))
                + "."
                + Spelled.of(constant);
    }

    static String dashed(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Every constant with its words, after an answer that gives none. */
    static <E extends Enum<E>> Map<String, String> answers(Component at, Class<E> type) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("", at.getTranslation("contributions.no-answer"));
        for (E constant : type.getEnumConstants()) {
            answers.put(constant.name(), of(at, constant));
        }
        return answers;
    }
}
