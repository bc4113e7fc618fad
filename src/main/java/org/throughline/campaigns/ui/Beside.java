package org.throughline.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;
import org.throughline.campaigns.CampaignLetter;
import org.throughline.campaigns.MachineOpinion;
import org.throughline.campaigns.WordsBeside;

/** Words beside a campaign's letter, with what differs and what the machine thinks. */
final class Beside extends Div {

    private static final int HUNDRED = 100;

    Beside(CampaignLetter campaign, String otherHeading, WordsBeside words) {
        Div both = new Div(
                new Section(
                        new H2(getTranslation("campaigns.beside.letter", campaign)),
                        words.letter() == null ? hidden() : plain(words.letter())),
                new Section(new H2(otherHeading), other(words)));
        both.addClassName("tl-beside");
        Paragraph opinion = new Paragraph(opinion(words.opinion(), words.likeness()));
        opinion.addClassName("tl-notice");
        add(both, opinion);
    }

    private String opinion(@Nullable MachineOpinion opinion, @Nullable Double likeness) {
        return opinion == null || likeness == null
                ? getTranslation("campaigns.beside.untold")
                : getTranslation("campaigns.beside." + opinion, Math.round(likeness * HUNDRED));
    }

    /** Where hardly a word is the same, words that differ hide the text. */
    private Component other(WordsBeside words) {
        if (words.other() == null) {
            return hidden();
        }
        if (words.marked() == null) {
            return plain(words.other());
        }
        MarkedText marked = new MarkedText(words.marked());
        if (words.opinion() != MachineOpinion.NO_COPY) {
            return marked;
        }
        NativeDetails details = new NativeDetails(getTranslation("campaigns.copy.whole"), marked);
        details.addClassName("tl-details");
        return new Div(plain(words.other()), details);
    }

    private static Component plain(String text) {
        Paragraph words = new Paragraph();
        words.addClassName("tl-contribution-text");
        words.getElement().setAttribute("dir", "auto").appendChild(Element.createText(text));
        return words;
    }

    private Component hidden() {
        return new Paragraph(getTranslation("campaigns.letter.hidden"));
    }
}
