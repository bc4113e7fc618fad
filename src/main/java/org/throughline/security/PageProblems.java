package org.throughline.security;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Refused;

/** The reasons why a form was not taken, in words, for its page: in a summary and beside each field. */
@Component
public class PageProblems {

    /** @param field the id of the form's field, or an empty text when it concerns the whole */
    public record Problem(String field, String text) {}

    private final MessageSource texts;

    PageProblems(MessageSource texts) {
        this.texts = texts;
    }

    public List<Problem> of(Refused refused) {
        return refused.refusals().stream()
                .map(refusal -> new Problem(
                        refusal.field(),
                        texts.getMessage(refusal.textKey(), refusal.arguments().toArray(), Locale.UK)))
                .toList();
    }
}
