package org.throughline.sessions.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.throughline.plans.SectionId;
import org.throughline.sessions.EntryId;
import org.throughline.sessions.SessionEntry;

/** What is written down of a session so far, each with the way to take it back. */
final class EntryList extends Div {

    private final transient Map<SectionId, String> titles;
    private final transient Consumer<EntryId> remove;

    EntryList(Map<SectionId, String> titles, Consumer<EntryId> remove) {
        this.titles = titles;
        this.remove = remove;
        addClassName("tl-card-list");
    }

    void show(List<SessionEntry> entries) {
        removeAll();
        for (int number = 0; number < entries.size(); number++) {
            add(card(number + 1, entries.get(number)));
        }
    }

    private Article card(int number, SessionEntry entry) {
        String about = entry.section() == null
                ? getTranslation("sessions.about.missing")
                : titles.getOrDefault(entry.section(), "");
        Paragraph words = new Paragraph(entry.words());
        words.addClassName("tl-contribution-text");
        words.getElement().setAttribute("dir", "auto");
        NativeButton button = new NativeButton(
                getTranslation(
                        entry.contribution() == null ? "sessions.entry.remove" : "sessions.entry.take-back", number),
                click -> remove.accept(entry.id()));
        button.addClassNames("tl-button", "tl-button-quiet");
        Article card = new Article(new H3(getTranslation("sessions.entry.number", number, about)), words);
        if (entry.agreeing() != null) {
            card.add(new Paragraph(getTranslation("sessions.entry.agreed", entry.agreeing())));
        }
        card.add(button);
        card.addClassName("tl-card");
        return card;
    }
}
