package org.throughline.decisions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.decisions.DecisionLinks;
import org.throughline.decisions.DecisionLog;
import org.throughline.decisions.DecisionSlice;
import org.throughline.decisions.DecisionTopic;
import org.throughline.moderation.ModerationLinks;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.ui.BackLink;
import org.throughline.plans.ui.InAddress;

/** What was decided in a consultation, by whom and when, all of it or what is about one thing. */
@Route("consultations/:consultation/decisions")
@AnonymousAllowed
final class DecisionsPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DecisionLog decisions;
    private final transient Consultations consultations;
    private String title = "";

    DecisionsPage(DecisionLog decisions, Consultations consultations) {
        this.decisions = decisions;
        this.consultations = consultations;
        addClassName("tl-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationView consultation = InAddress.consultation(event, consultations);
        title = getTranslation("decisions.title", consultation.title());
        DecisionTopic topic =
                asked(event, "about").flatMap(DecisionTopic::named).orElse(null);
        String after = asked(event, "after").orElse(null);
        show(consultation, topic, after);
    }

    private static Optional<String> asked(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name);
    }

    private void show(ConsultationView consultation, @Nullable DecisionTopic topic, @Nullable String after) {
        removeAll();
        Paragraph lead = new Paragraph(getTranslation("decisions.lead"));
        lead.addClassName("tl-lead");
        Anchor recorded = new Anchor(DecisionLinks.record(consultation.slug()), getTranslation("decisions.recorded"));
        recorded.setRouterIgnore(true);
        DecisionSlice slice = decisions.of(consultation, topic, after);
        add(
                new BackLink(consultation, getTranslation("decisions.back", consultation.title())),
                new H1(getTranslation("decisions.heading")),
                lead,
                new Paragraph(recorded),
                single(consultation),
                new TopicChoice(consultation.slug(), topic),
                new DecisionDays(slice, topic, after));
        if (slice.next() != null) {
            Anchor next = new Anchor(
                    DecisionLinks.after(consultation.slug(), topic, slice.next()), getTranslation("decisions.next"));
            next.addClassName("tl-button");
            add(new Paragraph(next));
        }
    }

    private Paragraph single(ConsultationView consultation) {
        Paragraph single = new Paragraph(getTranslation("decisions.single") + " ");
        single.add(new Anchor(ModerationLinks.figures(consultation.slug()), getTranslation("decisions.single.link")));
        return single;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
