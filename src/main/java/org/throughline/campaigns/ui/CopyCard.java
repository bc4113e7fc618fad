package org.throughline.campaigns.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import org.throughline.campaigns.CampaignCopy;
import org.throughline.campaigns.Edit;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.ContributionView;
import org.throughline.kernel.Leaf;
import org.throughline.kernel.LondonTime;

/** One copy of a letter: what its sender added comes first, then the whole with what differs. */
final class CopyCard extends Article {

    CopyCard(CampaignCopy copy, String consultationSlug) {
        ContributionView view = copy.contribution();
        addClassName("tl-card");
        H3 name = new H3(view.authorName());
        name.getElement().setAttribute("dir", "auto");
        Paragraph facts = new Paragraph(getTranslation(
                "campaigns.copy.facts",
                LondonTime.day(view.submitted()),
                getTranslation("campaigns.edit." + copy.edit())));
        facts.addClassName("tl-meta");
        add(name, facts);
        if (!view.wordsShown()) {
            add(new Paragraph(view.text()));
        } else {
            copy.own().forEach(own -> add(own(own.text())));
            if (copy.edit() != Edit.UNCHANGED) {
                add(whole(copy));
            }
        }
        Paragraph link = new Paragraph();
        link.getElement()
                .appendChild(Leaf.link(
                        ContributionLinks.permalink(consultationSlug, view.id()),
                        getTranslation("campaigns.copy.link", view.authorName())));
        link.getElement().setAttribute("dir", "auto");
        add(link);
    }

    private static Paragraph own(String words) {
        Paragraph own = new Paragraph();
        own.getElement().appendChild(Element.createText(words));
        own.addClassNames("tl-contribution-text", "tl-inset");
        own.getElement().setAttribute("dir", "auto");
        return own;
    }

    private NativeDetails whole(CampaignCopy copy) {
        NativeDetails details =
                new NativeDetails(getTranslation("campaigns.copy.whole"), new MarkedText(copy.marked()));
        details.addClassName("tl-details");
        return details;
    }
}
