package org.throughline.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.forms.ErrorSummary;
import org.throughline.kernel.Refused;
import org.throughline.moderation.CaseId;
import org.throughline.moderation.CaseView;
import org.throughline.moderation.Moderation;
import org.throughline.moderation.ModerationLinks;
import org.throughline.moderation.Queue;
import org.throughline.moderation.Reason;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/** What waits in one consultation, the oldest first: read it, decide, and the next one is at hand. */
@Route("moderation/:queue")
@RolesAllowed("MODERATOR")
final class QueueView extends Div implements BeforeEnterObserver, HasDynamicTitle, CaseItem.Decisions {

    private final transient Moderation moderation;
    private final transient Consultations consultations;
    private final transient Clock clock;
    private final UnorderedList list = new UnorderedList();
    private final Div more = new Div();
    private final Paragraph status = new Paragraph();
    private String title = "";

    QueueView(Moderation moderation, Consultations consultations, Clock clock) {
        this.moderation = moderation;
        this.consultations = consultations;
        this.clock = clock;
        addClassName("tl-page");
        list.addClassName("tl-queue");
        more.addClassName("tl-pager");
        status.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationView consultation = event.getRouteParameters()
                .get("queue")
                .flatMap(consultations::bySlug)
                .orElseThrow(NotFoundException::new);
        Queue first = first(consultation);
        title = getTranslation("moderation.queue.title", consultation.title());
        Paragraph keys = new Paragraph(getTranslation("moderation.keys"));
        keys.addClassName("tl-keys");
        Anchor back = new Anchor(ModerationLinks.all(), getTranslation("moderation.heading"));
        back.addClassName("tl-back");
        removeAll();
        list.removeAll();
        add(
                back,
                new H1(title),
                new WaitingNotice(moderation.waiting(consultation.id()), clock.instant()),
                keys,
                status,
                list,
                more);
        show(consultation, first);
    }

    /** Another body's queue is as if it were not there. */
    private Queue first(ConsultationView consultation) {
        try {
            return moderation.queue(consultation.id(), null);
        } catch (AccessDeniedException notMine) {
            throw new NotFoundException();
        }
    }

    private void show(ConsultationView consultation, Queue step) {
        for (CaseView waiting : step.cases()) {
            list.add(new CaseItem(waiting, clock.instant(), this));
        }
        more.removeAll();
        CaseId next = step.next();
        if (next != null) {
            NativeButton button = new NativeButton(
                    getTranslation("moderation.more"),
                    click -> show(consultation, moderation.queue(consultation.id(), next)));
            button.addClassName("tl-button");
            more.add(button);
        }
        showEmpty();
    }

    @Override
    public void publish(CaseId id) {
        moderation.publish(id);
    }

    @Override
    public void withhold(CaseId id, Reason reason, String words) {
        moderation.withhold(id, reason, words);
    }

    /** The next item takes the focus, so that a moderator goes on with the keyboard. */
    @Override
    public void done(CaseItem item, String words) {
        int index = list.indexOf(item);
        list.remove(item);
        say(words);
        showEmpty();
        if (list.getComponentCount() > 0) {
            Component next = list.getComponentAt(Math.min(index, list.getComponentCount() - 1));
            ((CaseItem) next).takeFocus();
        }
    }

    @Override
    public void refused(Refused refused) {
        say(ErrorSummary.sentence(this, refused.refusals().getFirst()));
    }

    private void say(@Nullable String words) {
        status.setText(words);
    }

    private void showEmpty() {
        if (list.getComponentCount() == 0 && more.getComponentCount() == 0) {
            Paragraph empty = new Paragraph(getTranslation("moderation.empty"));
            empty.addClassName("tl-empty");
            more.add(empty);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
