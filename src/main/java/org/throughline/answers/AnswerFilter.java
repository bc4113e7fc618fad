package org.throughline.answers;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which answers are shown, as addresses say it.
 *
 * @param outcome absent for all
 * @param section the key of a section that they touch; empty for all
 */
public record AnswerFilter(@Nullable AnswerOutcome outcome, String section) {

    /** What stands in an address may be anything: what is no outcome shows all. */
    public static AnswerFilter of(String outcome, String section) {
        return new AnswerFilter(
                Stream.of(AnswerOutcome.values())
                        .filter(one -> one.name().equals(outcome))
                        .findFirst()
                        .orElse(null),
                section);
    }

    public boolean shows(AnswerView answer) {
        return (outcome == null || answer.outcome() == outcome)
                && (section.isEmpty()
                        || answer.sections().stream().anyMatch(one -> one.key().equals(section)));
    }

    /** The query of an address; empty where all is shown. */
    public String query() {
        List<String> parts = new ArrayList<>();
        if (outcome != null) {
            parts.add("outcome=" + outcome.name());
        }
        if (!section.isEmpty()) {
            parts.add("section=" + URLEncoder.encode(section, StandardCharsets.UTF_8));
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
