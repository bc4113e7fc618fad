package org.throughline.organisations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.OrganisationsLinks;
import org.throughline.places.Area;

/** The words for what this room shows, and its small parts. */
final class Words {

    private Words() {}

    static String of(Component at, Enum<?> constant) {
        return at.getTranslation(
                "organisations." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The names of the areas it works in, with their levels left out. */
    static String areas(OrganisationView organisation, List<Area> known) {
        return known.stream()
                .filter(area -> organisation.areas().contains(area.key()))
                .map(Area::name)
                .collect(Collectors.joining(", "));
    }

    static Anchor link(OrganisationView organisation) {
        Anchor link = new Anchor(OrganisationsLinks.organisation(organisation), organisation.name());
        link.getElement().setAttribute("dir", "auto");
        return link;
    }

    /** Whether a moderator has verified it: in words, with a mark of its own shape. */
    static Paragraph standing(Component at, OrganisationView organisation) {
        String key = organisation.closed() ? "closed" : organisation.isVerified() ? "verified" : "unverified";
        Span mark = new Span(at.getTranslation("organisations.standing." + key));
        mark.addClassNames("tl-tag", "tl-standing-" + key);
        Paragraph line = new Paragraph(mark);
        line.addClassName("tl-meta");
        return line;
    }

    static Paragraph meta(String words) {
        Paragraph meta = new Paragraph(words);
        meta.addClassName("tl-meta");
        meta.getElement().setAttribute("dir", "auto");
        return meta;
    }

    static Paragraph lead(String words) {
        Paragraph lead = new Paragraph(words);
        lead.addClassName("tl-lead");
        lead.getElement().setAttribute("dir", "auto");
        return lead;
    }

    /** Buttons beside each other. */
    static Div actions(Component... buttons) {
        Div actions = new Div(buttons);
        actions.addClassName("tl-actions");
        return actions;
    }

    static NativeButton button(String words, Runnable pressed, String... classes) {
        NativeButton button = new NativeButton(words, click -> pressed.run());
        button.addClassName("tl-button");
        button.addClassNames(classes);
        return button;
    }
}
