package org.throughline.responses.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;
import org.throughline.responses.DraftPart;

/** Says in words what a part is about. */
public record About(Map<SectionId, SectionRef> sections, MessageSource texts) {

    /** The titles of its sections, or that it is about what is missing. */
    public String of(DraftPart part) {
        return part.sections().isEmpty()
                ? Objects.requireNonNull(texts.getMessage("responses.about.missing", null, Locale.UK))
                : part.sections().stream()
                        .map(sections::get)
                        .filter(Objects::nonNull)
                        .map(SectionRef::title)
                        .collect(Collectors.joining(", "));
    }
}
