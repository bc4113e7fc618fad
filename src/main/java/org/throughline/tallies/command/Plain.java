package org.throughline.tallies.command;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.throughline.kernel.Refusal;
import org.throughline.tallies.Sentence;

/** Sentences as plain text. */
final class Plain {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("texts.tallies", Locale.UK);

    private Plain() {}

    static String text(Refusal refusal) {
        return say(refusal.textKey(), refusal.arguments());
    }

    static String text(Sentence sentence) {
        return say(sentence.textKey(), sentence.arguments());
    }

    static String say(String key, Object... arguments) {
        return say(key, List.of(arguments));
    }

    private static String say(String key, List<Object> arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.UK).format(arguments.toArray());
    }
}
