package org.throughline.contributions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.throughline.organisations.OrganisationsLinks;

/** Who is speaking is asked first; whoever misses an organisation learns how it comes in. What is written stays. */
final class SpeakerNote extends Paragraph {

    SpeakerNote(boolean signedIn) {
        addClassName("tl-meta");
        if (signedIn) {
            add(new Anchor(OrganisationsLinks.MINE, getTranslation("contributions.form.speaker.other")));
        } else {
            setText(getTranslation("contributions.form.speaker.visitor"));
        }
    }
}
