package org.throughline.responses.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.throughline.kernel.LondonTime;
import org.throughline.responses.DraftPart;
import org.throughline.responses.PartVersion;

/** The wordings that a part had before, asked for when somebody opens the list. Nothing that anybody saved is lost. */
final class PartHistory extends NativeDetails {

    private final Div list = new Div();

    PartHistory(DraftPart part, PartDesk desk, Consumer<String> takeUp) {
        addClassName("tl-details");
        setSummaryText(getTranslation("responses.part.history"));
        setContent(list);
        addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                show(desk.history(part.id()), desk, takeUp);
            }
        });
    }

    private void show(List<PartVersion> versions, PartDesk desk, Consumer<String> takeUp) {
        list.removeAll();
        OrderedList wordings = new OrderedList();
        wordings.addClassName("tl-card-list");
        versions.stream().skip(1).filter(version -> !version.words().isEmpty()).forEach(version -> {
            Paragraph who = new Paragraph(getTranslation(
                    "responses.part.saved", desk.name(version.editor()), LondonTime.moment(version.edited())));
            who.addClassName("tl-meta");
            Paragraph words = new Paragraph(version.words());
            words.addClassName("tl-contribution-text");
            words.getElement().setAttribute("dir", "auto");
            NativeButton again =
                    new NativeButton(getTranslation("responses.part.take-up"), click -> takeUp.accept(version.words()));
            again.addClassNames("tl-button", "tl-button-quiet");
            ListItem item = new ListItem(who, words, again);
            item.addClassName("tl-card");
            wordings.add(item);
        });
        if (wordings.getComponentCount() == 0) {
            list.add(new Paragraph(getTranslation("responses.part.history.none")));
        } else {
            list.add(wordings);
        }
    }
}
