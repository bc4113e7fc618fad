package org.throughline.decisions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.decisions.DecisionLine;
import org.throughline.decisions.DecisionSlice;
import org.throughline.decisions.DecisionTopic;
import org.throughline.kernel.LondonTime;

/** Lines of the log under their days. */
final class DecisionDays extends Div {

    /**
     * @param topic that was asked for
     * @param after where reading on began
     */
    DecisionDays(DecisionSlice slice, @Nullable DecisionTopic topic, @Nullable String after) {
        if (slice.lines().isEmpty()) {
            addClassName("tl-empty");
            add(new Paragraph(getTranslation(
                    after != null ? "decisions.end" : topic == null ? "decisions.none" : "decisions.none.about")));
        }
        slice.days().forEach(this::day);
    }

    private void day(LocalDate day, List<DecisionLine> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("tl-log");
        lines.forEach(line -> list.add(line(line)));
        add(new H2(LondonTime.weekday(LondonTime.opening(day))), list);
    }

    private ListItem line(DecisionLine line) {
        Paragraph said = new Paragraph(new Anchor(line.path(), getTranslation(line.textKey(), line.arguments())));
        said.getElement().setAttribute("dir", "auto");
        ListItem item =
                new ListItem(said, meta(getTranslation("decisions.by", getTranslation(line.by(), line.office()))));
        item.setId("d-" + line.id());
        if (line.reason() != null) {
            Paragraph reason = new Paragraph(getTranslation("decisions.reason", line.reason()));
            reason.getElement().setAttribute("dir", "auto");
            item.add(reason);
        }
        if (line.since() != null) {
            Paragraph since = new Paragraph(
                    getTranslation(line.since().textKey(), line.since().arguments()));
            since.addClassName("tl-notice");
            item.add(since);
        }
        return item;
    }

    private static Paragraph meta(String words) {
        Paragraph meta = new Paragraph(words);
        meta.addClassName("tl-meta");
        return meta;
    }
}
