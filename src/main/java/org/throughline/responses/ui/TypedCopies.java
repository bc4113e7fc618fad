package org.throughline.responses.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;
import org.throughline.responses.DraftPart;
import org.throughline.responses.PartEdit;
import org.throughline.responses.PartId;
import org.throughline.responses.Typed;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was typed and not saved: of the browser's copy and the server's, the later one. */
final class TypedCopies {

    private static final String READ =
            "return window.throughlineDrafts ? $0.split(' ').map(key => window.throughlineDrafts.read(key)) : []";

    private TypedCopies() {}

    /** Asks the browser for its copies and gives, for each part of which there is one, the later. */
    static void newest(
            Component page,
            List<DraftPart> parts,
            List<Typed> kept,
            List<SectionRef> sections,
            Consumer<PartEdit> found) {
        String keys = String.join(" ", parts.stream().map(PartForm::draftKey).toList());
        page.getElement().executeJs(READ, keys).then(copies -> {
            Map<PartId, Typed> onServer = new HashMap<>();
            kept.forEach(typed -> onServer.put(typed.edit().part(), typed));
            for (int index = 0; index < parts.size(); index++) {
                DraftPart part = parts.get(index);
                String copy = copies.isArray() ? copies.path(index).asString("") : "";
                later(part, copy, Optional.ofNullable(onServer.get(part.id())), sections)
                        .ifPresent(found);
            }
        });
    }

    /** @param copy the browser's JSON; it comes from outside and may be anything */
    static Optional<PartEdit> later(DraftPart part, String copy, Optional<Typed> kept, List<SectionRef> sections) {
        Optional<JsonNode> root = parse(copy);
        Optional<Instant> at = root.flatMap(TypedCopies::time);
        boolean serversIsLater = at.isEmpty()
                || kept.filter(typed -> typed.at().isAfter(at.get())).isPresent();
        Optional<PartEdit> later =
                serversIsLater ? kept.map(Typed::edit) : root.map(found -> edit(part, found.path("fields"), sections));
        return later.filter(edit ->
                !edit.words().strip().equals(part.words()) && !edit.words().isBlank());
    }

    private static Optional<JsonNode> parse(String copy) {
        try {
            return copy.isBlank()
                    ? Optional.empty()
                    : Optional.of(JsonMapper.shared().readTree(copy));
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> time(JsonNode root) {
        try {
            return Optional.of(Instant.parse(root.path("at").asString("")));
        } catch (DateTimeParseException broken) {
            return Optional.empty();
        }
    }

    private static PartEdit edit(DraftPart part, JsonNode fields, List<SectionRef> sections) {
        List<SectionId> about = new ArrayList<>();
        for (SectionRef section : sections) {
            if (fields.path("about-" + section.key()).asBoolean(false)) {
                about.add(section.id());
            }
        }
        String base = fields.path("base").asString("");
        return new PartEdit(
                part.id(),
                base.matches("\\d{1,9}") ? Integer.parseInt(base) : part.version(),
                fields.path("words").asString(""),
                about);
    }
}
