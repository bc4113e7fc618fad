package org.throughline.moderation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.throughline.moderation.ModeratedConsultation;
import org.throughline.moderation.ModerationLinks;
import org.throughline.moderation.Queues;

/** The consultations that a moderator moderates, and how much waits in each. */
@Route("moderation")
@RolesAllowed("MODERATOR")
final class ModerationView extends Div implements HasDynamicTitle {

    ModerationView(Queues queues, Clock clock) {
        addClassName("tl-page");
        add(new H1(getTranslation("moderation.heading")));
        List<ModeratedConsultation> mine = queues.mine();
        Div cards = new Div();
        cards.addClassName("tl-card-list");
        for (ModeratedConsultation moderated : mine) {
            Article card = new Article(
                    new H2(new Anchor(
                            ModerationLinks.queue(moderated.consultation().slug()),
                            moderated.consultation().title())),
                    new WaitingNotice(moderated.waiting(), clock.instant()));
            card.addClassName("tl-card");
            cards.add(card);
        }
        if (mine.isEmpty()) {
            Paragraph empty = new Paragraph(getTranslation("moderation.none"));
            empty.addClassName("tl-empty");
            add(empty);
        } else {
            add(cards);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("moderation.heading"));
    }
}
