package org.throughline.summaries;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.ContentsEntry;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionId;

/** The parts of a plan as a tree: the whole, its chapters, their sections, and what people say is missing. */
@Component
class PlanParts {

    private final Plans plans;
    private final MessageSource texts;

    PlanParts(Plans plans, MessageSource texts) {
        this.plans = plans;
        this.texts = texts;
    }

    Part whole(ConsultationView consultation) {
        List<ContentsEntry> contents = plans.contents(consultation.version());
        List<Part> parts = new ArrayList<>();
        for (int line = 0; line < contents.size(); line++) {
            if (contents.get(line).depth() == 1) {
                int end = line + 1;
                while (end < contents.size() && contents.get(end).depth() > 1) {
                    end++;
                }
                parts.add(chapter(consultation, contents.subList(line, end)));
            }
        }
        parts.add(new Part(
                consultation.id(),
                Part.Kind.MISSING,
                Part.PLACE_OF_MISSING,
                Part.MISSING,
                texts.getMessage("summaries.part.missing", null, Locale.UK),
                Set.of(),
                List.of()));
        return new Part(
                consultation.id(),
                Part.Kind.WHOLE,
                Part.PLACE_OF_WHOLE,
                "",
                consultation.title(),
                Set.of(),
                List.copyOf(parts));
    }

    /** @param lines the chapter and its sections */
    private static Part chapter(ConsultationView consultation, List<ContentsEntry> lines) {
        List<Part> sections = lines.stream()
                .skip(1)
                .map(line -> part(consultation, Part.Kind.SECTION, line, Stream.of(line), List.of()))
                .toList();
        return part(
                consultation,
                sections.isEmpty() ? Part.Kind.SECTION : Part.Kind.CHAPTER,
                lines.getFirst(),
                lines.stream(),
                sections);
    }

    private static Part part(
            ConsultationView consultation,
            Part.Kind kind,
            ContentsEntry line,
            Stream<ContentsEntry> holds,
            List<Part> parts) {
        Set<SectionId> sections = holds.map(each -> each.section().id()).collect(Collectors.toUnmodifiableSet());
        return new Part(
                consultation.id(),
                kind,
                line.section().id().value(),
                line.section().key(),
                line.section().title(),
                sections,
                parts);
    }

    /** @param key as in addresses; empty for the whole */
    Optional<Part> find(ConsultationView consultation, String key) {
        return whole(consultation).all().filter(part -> part.key().equals(key)).findFirst();
    }
}
