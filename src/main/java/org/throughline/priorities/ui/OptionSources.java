package org.throughline.priorities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.throughline.contributions.ContributionLinks;
import org.throughline.kernel.LondonTime;
import org.throughline.plans.PlansLinks;
import org.throughline.priorities.BallotView.OptionView;

/** Where an option comes from: a section of the plan, what somebody said, a proposal. */
final class OptionSources {

    private OptionSources() {}

    /** Adds a line for each of them. */
    static <C extends Component & HasComponents> void add(C card, OptionView option, String consultationSlug) {
        if (option.added() != null) {
            Span added = new Span(card.getTranslation("priorities.added", LondonTime.day(option.added())));
            added.addClassNames("tl-meta", "tl-option-text");
            card.add(added);
        }
        if (option.section() != null) {
            card.add(link(
                    PlansLinks.section(consultationSlug, option.section().key()),
                    card.getTranslation("priorities.section", option.section().title())));
        }
        if (option.from() != null) {
            card.add(link(
                    ContributionLinks.permalink(consultationSlug, option.from()),
                    card.getTranslation("priorities.from", option.title())));
        }
    }

    private static Anchor link(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.addClassName("tl-meta");
        return link;
    }
}
