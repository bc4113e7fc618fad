package org.throughline.record;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.throughline.charts.Words;

/** The texts of the record, for what is drawn or written as a file and not by a template. */
@Component
class RecordedWords implements Words {

    private final MessageSource texts;

    RecordedWords(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    public String say(String key, Object... arguments) {
        return texts.getMessage(key, arguments, Locale.UK);
    }
}
