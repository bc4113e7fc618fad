package org.throughline.throughlines.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.kernel.LondonTime;
import org.throughline.plans.ConsultationView;
import org.throughline.throughlines.Disposition;
import org.throughline.throughlines.Dispositions;
import org.throughline.throughlines.LineLinks;

/** Contributions of which the same became, each with the reason where there is one, and for moderators with a box to choose it. */
final class LineList extends Div {

    private final Set<ContributionId> chosen = new LinkedHashSet<>();
    private final transient Map<ContributionId, Element> boxes = new LinkedHashMap<>();

    LineList(ConsultationView consultation, List<Dispositions.Line> lines, boolean choosable) {
        addClassName("tl-card-list");
        lines.forEach(line -> add(card(consultation, line, choosable)));
    }

    private Article card(ConsultationView consultation, Dispositions.Line line, boolean choosable) {
        ContributionView said = line.said();
        Disposition disposition = line.disposition();
        H3 name = new H3(said.authorName());
        name.getElement().setAttribute("dir", "auto");
        Paragraph words = new Paragraph(said.text());
        words.addClassName("tl-contribution-text");
        words.getElement().setAttribute("dir", "auto");
        Article card = new Article(name, words);
        card.addClassName("tl-card");
        if (disposition.reason() != null) {
            Paragraph reason = new Paragraph(getTranslation("throughlines.reason", disposition.reason()));
            reason.getElement().setAttribute("dir", "auto");
            card.add(reason);
        }
        line.signs().forEach(sign -> {
            Paragraph known = new Paragraph(getTranslation(sign.textKey(), sign.reason()));
            known.getElement().setAttribute("dir", "auto");
            card.add(known);
        });
        Paragraph since = new Paragraph(getTranslation("throughlines.since", LondonTime.day(disposition.since())));
        since.addClassName("tl-meta");
        Anchor path = new Anchor(
                LineLinks.line(consultation.slug(), said.id()),
                getTranslation("throughlines.line.of", said.authorName()));
        path.setRouterIgnore(true);
        card.add(since, new Paragraph(path));
        if (choosable) {
            card.getElement().insertChild(0, box(said));
        }
        return card;
    }

    private Element box(ContributionView said) {
        Element tick = new Element("input").setAttribute("type", "checkbox");
        tick.addEventListener("change", event -> {
                    if (event.getEventData().path("element.checked").asBoolean(false)) {
                        chosen.add(said.id());
                    } else {
                        chosen.remove(said.id());
                    }
                })
                .addEventData("element.checked");
        boxes.put(said.id(), tick);
        Element words = new Element("span");
        words.setText(getTranslation("throughlines.choose", said.authorName()));
        return new Element("label").setAttribute("class", "tl-choice").appendChild(tick, words);
    }

    /** Ticks every box of the page, or none of them. */
    void chooseAll(boolean all) {
        chosen.clear();
        boxes.forEach((id, box) -> {
            box.setProperty("checked", all);
            if (all) {
                chosen.add(id);
            }
        });
    }

    /** What is ticked. */
    Set<ContributionId> chosen() {
        return Set.copyOf(chosen);
    }
}
