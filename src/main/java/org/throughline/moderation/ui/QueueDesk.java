package org.throughline.moderation.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ui.BesideContribution;
import org.throughline.forms.ErrorSummary;
import org.throughline.kernel.Refused;
import org.throughline.moderation.BulkDecisions;
import org.throughline.moderation.CaseId;
import org.throughline.moderation.Decision;
import org.throughline.moderation.Facet;
import org.throughline.moderation.Moderation;
import org.throughline.moderation.ModerationLinks;
import org.throughline.moderation.QueueFilter;
import org.throughline.moderation.Queues;
import org.throughline.people.CurrentPerson;
import org.throughline.plans.ConsultationView;

/** Where a moderator works: the open case beside the line. When it is decided, the next one that is free opens. */
final class QueueDesk extends Div implements CasePanel.Desk, BulkDesk.Host {

    /** What the desk works with. */
    record Services(
            Queues queues, Moderation moderation, BulkDecisions bulks, List<BesideContribution> beside, Clock clock) {}

    private final ConsultationView consultation;
    private final transient Services services;
    private final transient Runnable moved;
    private final Paragraph status = new Paragraph();
    private final OpenCase open;
    private final QueueList list;
    private final transient NextInLine next;
    private final BulkDesk bulk;
    private final QueueKeys keys = new QueueKeys(this::press, on -> reopen());
    private @Nullable BulkForm bulkForm;

    /** @param moved called when something has left the queue or come back to it */
    QueueDesk(
            ConsultationView consultation,
            QueueAddress address,
            Map<String, Integer> counts,
            Services services,
            Runnable moved) {
        this.moved = moved;
        this.consultation = consultation;
        this.services = services;
        QueueFilter filter = address.filter(consultation.id());
        Facet group = address.group();
        addClassName("tl-desk");
        status.getElement().setAttribute("role", "status");
        status.addClassName("tl-status");
        open = new OpenCase(consultation, address, services, keys::areOn, this);
        list = new QueueList(
                after -> services.queues().step(filter, after), services.clock(), this::open, this::chosen);
        next = new NextInLine(open, list);
        bulk = new BulkDesk(consultation.id(), list, group, counts.getOrDefault(group.key(), 0), services, this);
        Div side = new Div(bulk, list);
        side.addClassName("tl-desk-side");
        add(new Div(status, open, keys), side);
        if (address.open() != null) {
            show(address.open());
        }
        if (open.id().isEmpty()) {
            next.open(list.first());
        }
    }

    private void chosen() {
        bulk.show();
    }

    /** The case that is open already stays as it is: what was begun in it, and a button that is being pressed. */
    private void open(CaseId id) {
        boolean isOpen = bulkForm == null && open.id().filter(id::equals).isPresent();
        bulkForm = null;
        if (!isOpen) {
            show(id);
        }
        takeFocus();
    }

    private void takeFocus() {
        open.takeFocus();
    }

    private void show(CaseId id) {
        refused(() -> {
            if (!open.show(id)) {
                list.markTaken(id, "moderation.read-by-another");
            }
            list.markOpen(id);
        });
    }

    private void reopen() {
        open.id().ifPresent(this::show);
    }

    private void done(CaseId decided, String words) {
        moved.run();
        say(words);
        Optional<CaseId> following = list.after(decided);
        open.clear();
        list.remove(Set.of(decided));
        next.open(following.or(list::first));
        takeFocus();
    }

    private void finish(String key, Act act) {
        open.id().ifPresent(id -> {
            String words =
                    open.panel().map(panel -> getTranslation(key, panel.name())).orElse("");
            act.on(id);
            done(id, words);
        });
    }

    /** What is done with the open case. */
    private interface Act {
        void on(CaseId id);
    }

    @Override
    public void decide(Decision decision) {
        finish(decision.outcome().textKey() + ".of", id -> services.moderation().decide(id, decision));
    }

    @Override
    public void ask(String question) {
        finish("moderation.asked.of", id -> services.moderation().ask(id, question));
    }

    @Override
    public void wantSecondOpinion(String why) {
        finish("moderation.opinion.of", id -> services.moderation().wantSecondOpinion(id, why));
    }

    @Override
    public void takeBack() {
        open.id().ifPresent(id -> services.moderation().takeBack(id));
        moved.run();
        reopen();
        takeFocus();
    }

    @Override
    public void reopen(String why) {
        open.id().ifPresent(id -> services.moderation().reopen(id, why));
        moved.run();
        reopen();
        takeFocus();
    }

    @Override
    public void next() {
        Optional<CaseId> before = open.id();
        next.open(before.flatMap(list::after));
        before.filter(id -> open.id().isEmpty()).ifPresent(id -> {
            show(id);
            say(getTranslation("moderation.no-next"));
        });
        takeFocus();
    }

    @Override
    public void showCopies(Facet copies) {
        getUI().ifPresent(ui -> ui.navigate(
                ModerationLinks.queue(consultation.slug()).substring(1),
                QueueAddress.ofCopies(copies).query()));
    }

    @Override
    public void refused(Runnable work) {
        try {
            work.run();
        } catch (Refused refused) {
            say(ErrorSummary.sentence(this, refused.refusals().getFirst()));
        }
    }

    private void press(String key) {
        if (bulkForm != null) {
            Step.press(bulkForm, key, this::closeForm);
        } else if (key.equals("x")) {
            open.id().ifPresent(list::toggle);
        } else if (key.equals("b")) {
            bulk.decide();
        } else if (key.equals("u")) {
            bulk.undo();
        } else {
            open.panel().ifPresent(panel -> panel.press(key));
        }
    }

    @Override
    public void show(BulkForm form) {
        say("");
        bulkForm = form;
        open.cover(form);
        form.takeFocus();
    }

    @Override
    public void closeForm() {
        bulkForm = null;
        open.id().ifPresentOrElse(this::show, () -> next.open(list.first()));
        takeFocus();
    }

    /** The cases of the bulk are kept for it, so the open one among them is not given back. */
    @Override
    public void decided(Set<CaseId> cases) {
        moved.run();
        bulkForm = null;
        Optional<CaseId> untouched = open.id().filter(id -> !cases.contains(id));
        if (untouched.isEmpty()) {
            open.clear();
        }
        list.remove(cases);
        next.open(untouched.or(list::first));
        takeFocus();
    }

    @Override
    public void undone() {
        moved.run();
        list.reload();
    }

    @Override
    public void say(String words) {
        status.setText(words);
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (CurrentPerson.id().isPresent()) {
            open.giveBack();
        }
    }
}
