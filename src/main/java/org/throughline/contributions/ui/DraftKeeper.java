package org.throughline.contributions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.throughline.contributions.KeptDraft;
import org.throughline.forms.BrowserDraft;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The two copies of what is being written: the browser's, made on every stroke, and the server's, made when there is a pause. */
public final class DraftKeeper {

    private DraftKeeper() {}

    /** Asks the browser for its copy and gives the newer of the two, if either holds a word. */
    static void newest(Component form, String key, Optional<KeptDraft> kept, Consumer<KeptDraft> found) {
        BrowserDraft.read(form, key, copy -> newer(copy, kept).ifPresent(found));
    }

    /** The same for a form where words are not all there is: the newer of the two, if there is any. */
    public static void newestOfAny(Component form, String key, Optional<KeptDraft> kept, Consumer<KeptDraft> found) {
        BrowserDraft.read(form, key, copy -> newerOfAny(copy, kept).ifPresent(found));
    }

    /** @param copy the browser's JSON; it comes from outside and may be anything */
    static Optional<KeptDraft> newer(String copy, Optional<KeptDraft> kept) {
        return newerOfAny(copy, kept).filter(draft -> !draft.text().isBlank());
    }

    private static Optional<KeptDraft> newerOfAny(String copy, Optional<KeptDraft> kept) {
        Optional<KeptDraft> browsers = parse(copy);
        boolean serversIsNewer = browsers.isEmpty()
                || kept.filter(draft -> draft.updated().isAfter(browsers.get().updated()))
                        .isPresent();
        return serversIsNewer ? kept : browsers;
    }

    private static Optional<KeptDraft> parse(String copy) {
        try {
            JsonNode root = JsonMapper.shared().readTree(copy);
            Map<String, String> fields = new LinkedHashMap<>();
            root.path("fields")
                    .properties()
                    .forEach(
                            field -> fields.put(field.getKey(), field.getValue().asString("")));
            return fields.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new KeptDraft(fields, Instant.parse(root.path("at").asString(""))));
        } catch (JacksonException | DateTimeParseException broken) {
            return Optional.empty();
        }
    }

    /** Asked of the page and not of the form, which may be gone when the browser answers. */
    public static void forgetInBrowser(String key) {
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.getPage().executeJs("window.throughlineDrafts && window.throughlineDrafts.remove($0)", key);
        }
    }

    /** Says that the words came back, and lets their author begin anew. */
    static Div note(Component at, Runnable startAgain) {
        Paragraph words = new Paragraph(at.getTranslation("contributions.draft.restored"));
        words.getElement().setAttribute("role", "status");
        NativeButton again =
                new NativeButton(at.getTranslation("contributions.draft.start-again"), click -> startAgain.run());
        again.addClassNames("tl-button", "tl-button-quiet");
        Div note = new Div(words, again);
        note.addClassName("tl-draft-note");
        return note;
    }
}
