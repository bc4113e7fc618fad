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
 * @param outcome absent for all that hold
 * @param withdrawn whether those that hold no more are shown instead
 * @param section the key of a section that they touch; empty for all
 * @param after the answer after which the page begins; absent for the first page
 */
public record AnswerFilter(
        @Nullable AnswerOutcome outcome,
        boolean withdrawn,
        String section,
        @Nullable AnswerId after) {

    public static final AnswerFilter ALL = new AnswerFilter(null, false, "", null);

    /** What addresses say instead of an outcome. */
    public static final String WITHDRAWN = "WITHDRAWN";

    /** What stands in an address may be anything: what is no outcome shows all, and what is no answer the first page. */
    public static AnswerFilter of(String outcome, String section, String after) {
        return new AnswerFilter(
                Spelled.find(AnswerOutcome.class, outcome).orElse(null),
                WITHDRAWN.equals(outcome),
                section,
                Ids.parse(after).map(AnswerId::new).orElse(null));
    }

    /** The first page of those of which this comes. */
    public AnswerFilter by(@Nullable AnswerOutcome other) {
        return new AnswerFilter(other, false, section, null);
    }

    /** The first page of those that hold no more. */
    public AnswerFilter byWithdrawn() {
        return new AnswerFilter(null, true, section, null);
    }

    /** The first page of those that touch this section. */
    public AnswerFilter within(String other) {
        return new AnswerFilter(outcome, withdrawn, other, null);
    }

    AnswerFilter after(@Nullable AnswerId other) {
        return new AnswerFilter(outcome, withdrawn, section, other);
    }

    boolean isIn(Collection<@Nullable SectionRef> sections) {
        return section.isEmpty()
                || sections.stream()
                        .filter(Objects::nonNull)
                        .anyMatch(one -> one.key().equals(section));
    }

    /** What is chosen as addresses say it; empty for all that hold. */
    public String chosen() {
        if (withdrawn) {
            return WITHDRAWN;
        }
        return outcome == null ? "" : outcome.name();
    }

    boolean shows(AnswerOutline.Entry one) {
        return one.withdrawn() == withdrawn && (outcome == null || outcome == one.outcome());
    }

    /** The query of an address; empty where all is shown. */
    public String query() {
        List<String> parts = new ArrayList<>();
        if (!chosen().isEmpty()) {
            parts.add("outcome=" + chosen());
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
