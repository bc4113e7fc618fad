package org.throughline.responses.ui;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Refused;

/**
 * A reason why a form was not taken, in words, as the layout of server-made pages shows it.
 *
 * @param field the id of the form's field, or an empty text when it concerns the whole
 */
public record Problem(String field, String text) {

    static List<Problem> of(Refused refused, MessageSource texts) {
        return refused.refusals().stream()
                .map(refusal -> new Problem(
                        refusal.field(),
                        texts.getMessage(
                                refusal.textKey(),
                                refusal.arguments().stream()
                                        .map(argument ->
                                                argument instanceof Instant time ? LondonTime.full(time) : argument)
                                        .toArray(),
                                Locale.UK)))
                .toList();
    }
}
