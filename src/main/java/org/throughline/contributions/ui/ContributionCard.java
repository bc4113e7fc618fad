package org.throughline.contributions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionView;
import org.throughline.kernel.LondonTime;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;

/**
 * One contribution to read. The same for people and organisations, in the same place and the same size (R40). Few elements: a
 * discussion shows twenty of these to every reader, and each element is kept in the server's memory.
 */
final class ContributionCard extends Article {

    private final Footer actions = new Footer();

    /** @param here the section beside which it stands, which need not be named */
    ContributionCard(ContributionView view, String consultationSlug, @Nullable SectionId here) {
        addClassName("tl-contribution");
        setId(id(view));
        getElement().setAttribute("tabindex", "-1");
        add(header(view));
        List<SectionRef> others = view.sections().stream()
                .filter(section -> !section.id().equals(here))
                .toList();
        if (!others.isEmpty()) {
            add(about(others, consultationSlug, here != null));
        }
        add(words(view.text()));
        if (view.proposedWording() != null) {
            add(proposed(view.proposedWording()));
        }
    }

    /** The anchor of a contribution within a page. */
    static String id(ContributionView view) {
        return "c-" + view.id().value();
    }

    /** What a reader can do with it. */
    ContributionCard withActions(Component... components) {
        actions.add(components);
        add(actions);
        return this;
    }

    private Header header(ContributionView view) {
        H3 name = new H3(view.personName());
        name.getElement().setAttribute("dir", "auto");
        Header header = new Header(name);
        Span meta = new Span(String.join(" · ", facts(view)));
        meta.getElement().setAttribute("dir", "auto");
        header.add(meta);
        if (view.stance() != null) {
            Span stance = new Span(Wording.of(this, view.stance()));
            stance.addClassNames(
                    "tl-stance", "tl-stance-" + Wording.dashed(view.stance().name()));
            header.add(stance);
        }
        return header;
    }

    private List<String> facts(ContributionView view) {
        return Stream.of(
                        view.organisation() == null ? "" : getTranslation("contributions.card.for", view.authorName()),
                        wording(view.role()),
                        LondonTime.day(view.submitted()),
                        wording(view.suggestion()),
                        wording(view.reach()),
                        wording(view.difference()))
                .filter(fact -> !fact.isEmpty())
                .toList();
    }

    private String wording(@Nullable Enum<?> constant) {
        return constant == null ? "" : getTranslation(Wording.key(constant) + ".fact");
    }

    private Paragraph about(List<SectionRef> sections, String consultationSlug, boolean also) {
        Paragraph about = new Paragraph(
                getTranslation(also ? "contributions.card.also-about" : "contributions.card.about") + " ");
        about.addClassName("tl-meta");
        for (SectionRef section : sections) {
            if (section != sections.getFirst()) {
                about.add(", ");
            }
            about.add(new Anchor("/consultations/" + consultationSlug + "/read/" + section.key(), section.title()));
        }
        return about;
    }

    static Paragraph words(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("tl-contribution-text");
        words.getElement().setAttribute("dir", "auto");
        return words;
    }

    private Div proposed(String wording) {
        Span title = new Span(getTranslation("contributions.card.proposed"));
        Div proposed = new Div(title, words(wording));
        title.addClassName("tl-meta");
        proposed.addClassName("tl-proposed");
        return proposed;
    }
}
