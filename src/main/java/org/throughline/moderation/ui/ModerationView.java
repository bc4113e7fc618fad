package org.throughline.moderation.ui;

import com.vaadin.flow.component.Component;
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
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.moderation.ModeratedConsultation;
import org.throughline.moderation.ModerationLinks;
import org.throughline.moderation.Queues;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;

/** The consultations that a moderator moderates, and how much waits in each. */
@Route("moderation")
@RolesAllowed("MODERATOR")
final class ModerationView extends Div implements HasDynamicTitle {

    ModerationView(Queues queues, ObjectProvider<BesideModeration> beside, Clock clock) {
        addClassName("tl-page");
        add(new H1(getTranslation("moderation.heading")));
        List<ModeratedConsultation> mine = queues.mine();
        List<ConsultationView> all =
                mine.stream().map(ModeratedConsultation::consultation).toList();
        List<Map<ConsultationId, Component>> more =
                beside.orderedStream().map(one -> one.beside(all)).toList();
        Div cards = new Div();
        cards.addClassName("tl-card-list");
        for (ModeratedConsultation moderated : mine) {
            Article card = new Article(
                    new H2(new Anchor(
                            ModerationLinks.queue(moderated.consultation().slug()),
                            moderated.consultation().title())),
                    new WaitingNotice(moderated.waiting(), clock.instant()));
            card.addClassName("tl-card");
            more.forEach(each ->
                    Optional.ofNullable(each.get(moderated.consultation().id())).ifPresent(card::add));
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
