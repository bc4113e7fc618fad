package org.throughline.organisations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.organisations.Lookalike;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.OrganisationsLinks;
import org.throughline.places.Area;

/** "Is it one of these?": organisations that are perhaps the one in question, and what to do about each. */
final class LookalikesPanel extends Div {

    private final H2 heading = new H2(getTranslation("organisations.lookalikes.heading"));

    /** @param different what to do when none of them is the one */
    LookalikesPanel(List<Lookalike> alike, List<Area> areas, String name, Runnable different) {
        addClassName("tl-warning");
        heading.getElement().setAttribute("tabindex", "-1");
        Div cards = new Div();
        cards.addClassName("tl-card-list");
        alike.forEach(each -> cards.add(card(each, areas)));
        add(
                heading,
                new Paragraph(getTranslation("organisations.lookalikes.lead")),
                cards,
                Words.button(getTranslation("organisations.lookalikes.different", name), different));
    }

    void takeFocus() {
        heading.getElement().callJsFunction("focus");
    }

    private Article card(Lookalike alike, List<Area> areas) {
        OrganisationView organisation = alike.organisation();
        H3 name = new H3(organisation.name());
        name.getElement().setAttribute("dir", "auto");
        Paragraph represents = new Paragraph(organisation.represents());
        represents.getElement().setAttribute("dir", "auto");
        Article card = new Article(name, Words.meta(why(alike)), represents);
        card.addClassName("tl-card");
        String places = Words.areas(organisation, areas);
        if (!places.isEmpty()) {
            card.add(Words.meta(places));
        }
        if (!organisation.closed()) {
            Anchor join = new Anchor(
                    OrganisationsLinks.join(organisation),
                    getTranslation("organisations.lookalikes.join", organisation.name()));
            join.addClassNames("tl-button", "tl-button-primary");
            card.add(new Paragraph(join));
        }
        return card;
    }

    private String why(Lookalike alike) {
        return alike.likenesses().stream()
                .sorted()
                .map(likeness -> Words.of(this, likeness))
                .collect(Collectors.joining(" · "));
    }
}
