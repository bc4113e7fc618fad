package org.throughline.contributions.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.AtSession;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.InResponse;
import org.throughline.contributions.Stance;
import org.throughline.contributions.ui.CardNotes.CardNote;
import org.throughline.kernel.Leaf;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Spelled;
import org.throughline.plans.PlansLinks;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;

/**
 * One contribution to read. The same for people and organisations, in the same place and the same size (R40). Few elements, and
 * none of them a component that need not be one: a discussion shows twenty of these to every reader, and all of it is kept in the server's
 * memory.
 */
final class ContributionCard extends Article {

    private static final String TEXT = "tl-contribution-text";

    /** @param here the section beside which it stands, which need not be named */
    ContributionCard(ContributionView view, String consultationSlug, @Nullable SectionId here) {
        addClassName("tl-contribution");
        setId(id(view));
        getElement().setAttribute("tabindex", "-1");
        getElement().appendChild(header(view));
        List<SectionRef> others = view.sections().stream()
                .filter(section -> !section.id().equals(here))
                .toList();
        if (!others.isEmpty()) {
            getElement().appendChild(about(others, consultationSlug, here != null));
        }
        if (view.within() != null) {
            getElement().appendChild(within(view.within(), consultationSlug));
        }
        getElement().appendChild(text(view.text()));
        if (view.proposedWording() != null) {
            getElement().appendChild(proposed(view.proposedWording()));
        }
    }

    /** The anchor of a contribution within a page. */
    static String id(ContributionView view) {
        return "c-" + view.id().value();
    }

    /** What rooms above say of it. */
    ContributionCard withNotes(List<CardNote> notes) {
        notes.forEach(note -> getElement()
                .appendChild(new Element("p").setAttribute("class", "tl-meta").appendChild(link(note))));
        return this;
    }

    private static Element link(CardNote note) {
        Element link = Leaf.link(note.address(), note.words());
        return note.isRecorded() ? link.setAttribute("router-ignore", true) : link;
    }

    /** What a reader can do with it. */
    ContributionCard withActions(Element... actions) {
        getElement().appendChild(new Element("footer").appendChild(actions));
        return this;
    }

    private Element header(ContributionView view) {
        Element header = new Element("header")
                .appendChild(
                        Leaf.of("h3", view.authorName()).setAttribute("dir", "auto"),
                        Leaf.of("span", String.join(" · ", facts(view))).setAttribute("dir", "auto"));
        Stance stance = view.stance();
        if (stance != null) {
            header.appendChild(Leaf.of("span", "tl-stance tl-stance-" + Spelled.of(stance), Wording.of(this, stance)));
        }
        return header;
    }

    private List<String> facts(ContributionView view) {
        return Stream.of(
                        view.representative() == null
                                ? ""
                                : getTranslation("contributions.card.through", view.representative()),
                        wording(view.role()),
                        LondonTime.day(view.submitted()),
                        wording(view.suggestion()),
                        wording(view.reach()),
                        wording(view.difference()),
                        agreeing(view.session()))
                .filter(fact -> !fact.isEmpty())
                .toList();
    }

    private String agreeing(@Nullable AtSession session) {
        return session == null || session.agreeing() == null
                ? ""
                : getTranslation("contributions.card.agreeing", session.agreeing(), session.people());
    }

    private String wording(@Nullable Enum<?> constant) {
        return constant == null ? "" : getTranslation(Wording.key(constant) + ".fact");
    }

    private Element about(List<SectionRef> sections, String consultationSlug, boolean also) {
        Element about = new Element("p").setAttribute("class", "tl-meta");
        String before = getTranslation(also ? "contributions.card.also-about" : "contributions.card.about") + " ";
        for (SectionRef section : sections) {
            about.appendChild(
                    Element.createText(before),
                    Leaf.link(PlansLinks.section(consultationSlug, section.key()), section.title()));
            before = ", ";
        }
        return about;
    }

    /** Leads to the whole of which this is a part. */
    private Element within(InResponse within, String consultationSlug) {
        String key = "contributions.card.within." + Spelled.of(within.kind());
        return new Element("p")
                .setAttribute("class", "tl-meta")
                .appendChild(Leaf.link(ContributionLinks.whole(consultationSlug, within), getTranslation(key)));
    }

    /** What somebody wrote, by itself. */
    static Paragraph words(String text) {
        Paragraph words = new Paragraph();
        words.getElement().appendChild(Element.createText(text));
        words.addClassName(TEXT);
        words.getElement().setAttribute("dir", "auto");
        return words;
    }

    private static Element text(String text) {
        return new Element("p")
                .setAttribute("class", TEXT)
                .setAttribute("dir", "auto")
                .appendChild(Element.createText(text));
    }

    private Element proposed(String wording) {
        return new Element("div")
                .setAttribute("class", "tl-proposed")
                .appendChild(Leaf.of("span", "tl-meta", getTranslation("contributions.card.proposed")), text(wording));
    }
}
