package org.throughline.priorities.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.OrganisationsLinks;

/** "Who is speaking?": whose vote the page shows. A link for each, so that the address says it and going back goes back. */
final class SpeakerChoice extends Nav {

    /** The query parameter that names an organisation by its slug. */
    static final String PARAMETER = "for";

    /**
     * @param page the address of the page
     * @param chosen absent for the person's own vote
     * @param closed whether only what was voted is to be seen
     */
    SpeakerChoice(
            String page, List<OrganisationView> organisations, @Nullable OrganisationView chosen, boolean closed) {
        addClassName("tl-speaker");
        H2 heading = new H2(getTranslation(closed ? "priorities.speaker.closed" : "priorities.speaker"));
        heading.setId("speaker");
        getElement().setAttribute("aria-labelledby", "speaker");
        add(
                heading,
                link(
                        page,
                        getTranslation(closed ? "priorities.speaker.mine" : "priorities.speaker.myself"),
                        chosen == null));
        organisations.forEach(organisation -> add(link(
                page + "?" + PARAMETER + "=" + organisation.slug(), organisation.name(), organisation.equals(chosen))));
        if (!closed) {
            Paragraph other = new Paragraph(
                    new Anchor("/" + OrganisationsLinks.REGISTER, getTranslation("priorities.speaker.register")));
            other.addClassName("tl-meta");
            add(other);
        }
    }

    private static Anchor link(String address, String words, boolean chosen) {
        Anchor link = new Anchor(address, words);
        link.addClassName("tl-button");
        link.getElement().setAttribute("dir", "auto");
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
