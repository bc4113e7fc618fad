package org.throughline.themes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.throughline.themes.ProposalView;
import org.throughline.themes.Size;
import org.throughline.themes.ThemeCounts;
import org.throughline.themes.ThemeLinks;

/** A proposal with its quotations, and the way to decide about it. */
final class ProposalCard extends Article {

    ProposalCard(String slug, int number, ProposalView proposal, ThemeCounts heard) {
        addClassNames("tl-card", "tl-proposal");
        H3 name = new H3(new Anchor(ThemeLinks.proposal(slug, proposal.id()), name(number, proposal)));
        name.getElement().setAttribute("dir", "auto");
        Paragraph facts = new Paragraph(getTranslation(
                "themes.proposal.facts",
                Wordings.stance(this, proposal.stance()),
                Wordings.counts(this, proposal.counts(), heard)));
        facts.addClassName("tl-meta");
        add(name, facts, new Quotes(slug, proposal.quotes()));
    }

    private String name(int number, ProposalView proposal) {
        if (proposal.phrases().isEmpty()) {
            String key = proposal.counts().letters() > 0
                    ? "themes.proposal.letter"
                    : proposal.size() == Size.SINGLE ? "themes.proposal.single" : "themes.proposal.unnamed";
            return getTranslation(key, number);
        }
        return getTranslation("themes.proposal.name", number, String.join(" · ", proposal.phrases()));
    }
}
