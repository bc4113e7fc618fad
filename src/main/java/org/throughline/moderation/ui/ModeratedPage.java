package org.throughline.moderation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import org.throughline.moderation.ModerationLinks;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/** A page about one consultation for the moderators of its body; for others it is as if it were not there. */
abstract class ModeratedPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Consultations consultations;
    private final String titleKey;
    private String title = "";

    /** @param titleKey of a text that is filled with the name of the consultation */
    ModeratedPage(Consultations consultations, String titleKey) {
        this.consultations = consultations;
        this.titleKey = titleKey;
        addClassName("tl-page");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        ConsultationView consultation = event.getRouteParameters()
                .get("queue")
                .flatMap(consultations::bySlug)
                .filter(found -> CurrentPerson.is(Role.MODERATOR, found.body()))
                .orElseThrow(NotFoundException::new);
        title = getTranslation(titleKey, consultation.title());
        Anchor back = new Anchor(ModerationLinks.queue(consultation.slug()), getTranslation("moderation.back"));
        back.addClassName("tl-back");
        removeAll();
        add(back, new H1(title));
        show(consultation);
    }

    /** Fills the page under its heading. */
    abstract void show(ConsultationView consultation);

    @Override
    public final String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
