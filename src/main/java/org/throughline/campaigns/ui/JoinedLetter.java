package org.throughline.campaigns.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import org.throughline.campaigns.CampaignView;

/** Another letter of the same campaign, which a moderator joined to it. */
final class JoinedLetter extends Section {

    JoinedLetter(CampaignView.Joined joined) {
        add(new H3(getTranslation("campaigns.letter.joined", joined.letter())));
        Paragraph words = new Paragraph();
        words.getElement()
                .appendChild(Element.createText(
                        joined.words() == null
                                ? getTranslation("campaigns.letter.hidden")
                                : joined.words().text()));
        words.addClassNames("tl-contribution-text", "tl-inset");
        words.getElement().setAttribute("dir", "auto");
        add(words);
    }
}
