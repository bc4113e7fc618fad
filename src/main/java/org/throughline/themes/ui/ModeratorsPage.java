package org.throughline.themes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.ui.InAddress;

/** A page about themes for the moderators of the body that consults; for others it is as if it were not there. */
abstract class ModeratorsPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Consultations consultations;
    private final Paragraph status = new Paragraph();
    private String title = "";

    ModeratorsPage(Consultations consultations) {
        this.consultations = consultations;
        addClassNames("tl-page", "tl-queue-page");
        status.getElement().setAttribute("role", "status");
        status.addClassName("tl-status");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        ConsultationView consultation = InAddress.consultation(event, consultations);
        if (!CurrentPerson.is(Role.MODERATOR, consultation.body())) {
            throw new NotFoundException();
        }
        show(event, consultation);
    }

    /** Fills the page. */
    abstract void show(BeforeEnterEvent event, ConsultationView consultation);

    /** Begins again with the way back, the heading and the place where is said what was done. */
    final void begin(String backTo, String backWords, String heading) {
        title = heading;
        removeAll();
        Anchor back = new Anchor(backTo, backWords);
        back.addClassName("tl-back");
        H1 first = new H1(heading);
        first.getElement().setAttribute("dir", "auto");
        add(back, first, status);
    }

    final void say(String words) {
        status.setText(words);
    }

    /** Says what was done on another page, to somebody who comes from there and would otherwise begin at the top. */
    final void arrive(String words) {
        say(words);
        status.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
    }

    static Div actions(Component... buttons) {
        Div actions = new Div(buttons);
        actions.addClassName("tl-actions");
        return actions;
    }

    static Div empty(String words) {
        Div empty = new Div(new Paragraph(words));
        empty.addClassName("tl-empty");
        return empty;
    }

    static Paragraph meta(String words) {
        Paragraph meta = new Paragraph(words);
        meta.addClassName("tl-meta");
        return meta;
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
