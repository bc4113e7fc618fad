package org.throughline.summaries.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.throughline.summaries.ThemeLine;

/** The confirmed themes of the part: each can be looked at, and carried as a whole. */
final class ThemePanel extends Div {

    /**
     * @param show shows what was said in it
     * @param carry takes all of it into the statement that is being written
     */
    ThemePanel(List<ThemeLine> themes, Consumer<ThemeLine> show, Consumer<ThemeLine> carry) {
        UnorderedList list = new UnorderedList();
        list.addClassName("tl-card-list");
        themes.forEach(line -> list.add(item(line, show, carry)));
        NativeDetails details = new NativeDetails(
                getTranslation("summaries.themes", themes.size()),
                themes.isEmpty() ? new Paragraph(getTranslation("summaries.themes.none")) : list);
        details.addClassName("tl-details");
        details.setOpen(themes.stream().anyMatch(line -> line.small() && !line.looked()));
        add(details);
    }

    private ListItem item(ThemeLine line, Consumer<ThemeLine> show, Consumer<ThemeLine> carry) {
        Paragraph title = new Paragraph(line.theme().title());
        title.getElement().setAttribute("dir", "auto");
        Paragraph facts = new Paragraph(getTranslation(
                "summaries.themes.facts",
                Stances.words(this, line.theme().stance()),
                line.theme().counts().people(),
                line.theme().counts().organisations(),
                line.open().size()));
        facts.addClassName("tl-meta");
        ListItem item = new ListItem(title, facts);
        item.addClassName("tl-card");
        if (line.small()) {
            Paragraph small =
                    new Paragraph(getTranslation(line.looked() ? "summaries.themes.looked" : "summaries.themes.small"));
            small.addClassName(line.looked() ? "tl-meta" : "tl-notice");
            item.add(small);
        }
        item.add(Buttons.row(
                named("show", line, () -> show.accept(line)), named("carry", line, () -> carry.accept(line))));
        return item;
    }

    private NativeButton named(String act, ThemeLine line, Runnable work) {
        NativeButton button = Buttons.plain(getTranslation("summaries.themes." + act), work);
        button.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "summaries.themes." + act + ".of", line.theme().title()));
        return button;
    }
}
