package org.throughline.answers;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Spelled;
import org.throughline.plans.SectionRef;

/**
 * Which answers are shown, as addresses say it.
 *
 * @param outcome absent for all
 * @param section the key of a section that they touch; empty for all
 * @param after the answer after which the page begins; absent for the first page
 */
public record AnswerFilter(
        @Nullable AnswerOutcome outcome,
        String section,
        @Nullable AnswerId after) {

    public static final AnswerFilter ALL = new AnswerFilter(null, "", null);

    /** What stands in an address may be anything: what is no outcome shows all, and what is no answer the first page. */
    public static AnswerFilter of(String outcome, String section, String after) {
        return new AnswerFilter(
                Spelled.find(AnswerOutcome.class, outcome).orElse(null),
                section,
                Ids.parse(after).map(AnswerId::new).orElse(null));
    }

    /** The first page of those of which this comes. */
    public AnswerFilter by(@Nullable AnswerOutcome other) {
        return new AnswerFilter(other, section, null);
    }

    /** The first page of those that touch this section. */
    public AnswerFilter within(String other) {
        return new AnswerFilter(outcome, other, null);
    }

    AnswerFilter after(@Nullable AnswerId other) {
        return new AnswerFilter(outcome, section, other);
    }

    boolean isIn(Collection<@Nullable SectionRef> sections) {
        return section.isEmpty()
                || sections.stream()
                        .filter(Objects::nonNull)
                        .anyMatch(one -> one.key().equals(section));
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
        if (after != null) {
            parts.add("after=" + after.value());
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
