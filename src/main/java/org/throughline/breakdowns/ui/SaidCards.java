package org.throughline.breakdowns.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.breakdowns.WeightsPicture;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.ContributionView;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Slice;

/** Contributions one under the other, each with the way to its own page, and the way to the next of them. */
final class SaidCards extends Div {

    /** @param next the address of the next page, to which where it begins is added */
    SaidCards(String slug, Slice<ContributionView> said, String empty, String next) {
        UnorderedList list = new UnorderedList();
        list.addClassName("tl-card-list");
        said.items().forEach(one -> list.add(card(slug, one)));
        if (said.items().isEmpty()) {
            Div none = new Div(new Paragraph(empty));
            none.addClassName("tl-empty");
            add(none);
        } else {
            add(list);
        }
        if (said.next() != null) {
            Anchor more = new Anchor(
                    next + (next.contains("?") ? "&" : "?") + "after=" + said.next(),
                    getTranslation("breakdowns.more"));
            more.addClassName("tl-button");
            add(new Paragraph(more));
        }
    }

    private ListItem card(String slug, ContributionView said) {
        H3 name = new H3(said.authorName());
        name.getElement().setAttribute("dir", "auto");
        Paragraph facts = new Paragraph(facts(said));
        facts.addClassName("tl-meta");
        facts.getElement().setAttribute("dir", "auto");
        Paragraph words = new Paragraph();
        words.getElement().appendChild(Element.createText(said.text()));
        words.addClassName("tl-contribution-text");
        words.getElement().setAttribute("dir", "auto");
        ListItem card = new ListItem(
                name,
                facts,
                words,
                new Anchor(
                        ContributionLinks.permalink(slug, said.id()),
                        getTranslation("breakdowns.open", said.authorName())));
        card.addClassName("tl-card");
        return card;
    }

    private String facts(ContributionView said) {
        return Stream.of(
                        List.of(LondonTime.day(said.submitted())),
                        said.sections().stream().map(section -> section.title()).toList(),
                        said.stance() == null
                                ? List.<String>of()
                                : List.of(getTranslation(said.stance().textKey())),
                        said.reach() == null
                                ? List.<String>of()
                                : List.of(getTranslation(WeightsPicture.key("reach", said.reach()) + ".fact")),
                        said.difference() == null
                                ? List.<String>of()
                                : List.of(
                                        getTranslation(WeightsPicture.key("difference", said.difference()) + ".fact")),
                        List.of(getTranslation("contributions.endorsed", said.endorsements())))
                .flatMap(List::stream)
                .collect(Collectors.joining(" · "));
    }
}
