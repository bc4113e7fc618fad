package org.throughline.summaries;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.contributions.Said;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/**
 * A part of what a consultation is about that has a summary of its own: the whole, a chapter, a section, or what people say is missing.
 *
 * @param key its name in addresses; empty for the whole
 * @param title as printed; for the whole, the consultation's
 * @param sections what is said about these belongs to it; none for the whole and for what is missing
 * @param parts the parts within it, in the order of the document
 */
public record Part(
        ConsultationId consultation,
        Kind kind,
        UUID place,
        String key,
        String title,
        Set<SectionId> sections,
        List<Part> parts) {

    /** The levels at which there are summaries. */
    public enum Kind {
        WHOLE,
        CHAPTER,
        SECTION,
        MISSING
    }

    public static final String MISSING = "missing";

    static final UUID PLACE_OF_WHOLE = new UUID(0, 1);
    static final UUID PLACE_OF_MISSING = new UUID(0, 0);

    /** Whether what was said belongs to it or to a part within it. */
    boolean holds(Said said) {
        return switch (kind) {
            case WHOLE -> true;
            case MISSING -> said.missing();
            case CHAPTER, SECTION -> sections.stream().anyMatch(said.sections()::contains);
        };
    }

    SummaryId summary() {
        return new SummaryId(consultation, place);
    }

    /** Itself and every part within it. */
    Stream<Part> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Part::all));
    }

    Set<UUID> places() {
        return all().map(Part::place).collect(Collectors.toSet());
    }
}
