package org.throughline.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.throughline.kernel.LondonTime;
import org.throughline.moderation.BulkDecisions;
import org.throughline.moderation.BulkPreview;
import org.throughline.moderation.BulkView;
import org.throughline.moderation.CaseId;
import org.throughline.moderation.Decision;
import org.throughline.moderation.Facet;
import org.throughline.plans.ConsultationId;

/** Decisions about many cases: choosing them, seeing what it would be about, and taking it back. */
final class BulkDesk extends Div {

    /** Where the form is shown and what follows. */
    interface Host {

        void show(BulkForm form);

        void closeForm();

        /** These leave the line. */
        void decided(Set<CaseId> cases);

        void undone();

        void say(String words);

        void refused(Runnable work);
    }

    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final ConsultationId consultation;
    private final QueueList list;
    private final Facet group;
    private final int copies;
    private final transient BulkDecisions bulks;
    private final transient Clock clock;
    private final transient Host host;
    private final Div latest = new Div();
    private final Div choosing = new Div();

    /**
     * @param group the copies of one text that the queue shows
     * @param copies how many of them wait; nought where the queue shows something else
     */
    BulkDesk(
            ConsultationId consultation,
            QueueList list,
            Facet group,
            int copies,
            QueueDesk.Services services,
            Host host) {
        this.consultation = consultation;
        this.list = list;
        this.group = group;
        this.copies = copies;
        this.bulks = services.bulks();
        this.clock = services.clock();
        this.host = host;
        addClassName("tl-bulk");
        choosing.addClassName("tl-actions");
        add(latest, choosing);
        show();
    }

    void show() {
        int chosen = list.selected().size();
        choosing.removeAll();
        choosing.add(button("moderation.bulk.select-all", list::selectAll));
        if (chosen > 0) {
            choosing.add(button("moderation.bulk.chosen", this::decideChosen, chosen));
        }
        if (copies > 0) {
            choosing.add(button("moderation.bulk.group", this::decideGroup, copies));
        }
        latest.removeAll();
        Instant now = clock.instant();
        bulks.latest(consultation)
                .filter(last -> last.due().isAfter(now.minus(REMEMBERED)))
                .ifPresent(last -> {
                    latest.add(new Paragraph(sentence(last, now)));
                    if (last.canBeUndone(now)) {
                        latest.add(button("moderation.bulk.undo", this::undo));
                    }
                });
    }

    private String sentence(BulkView last, Instant now) {
        String outcome = getTranslation(last.decision().outcome().textKey());
        return switch (last.state()) {
            case UNDONE -> getTranslation("moderation.bulk.undone", last.cases());
            case DONE -> getTranslation("moderation.bulk.done", outcome, last.decided(), last.left());
            case PENDING ->
                last.canBeUndone(now)
                        ? getTranslation(
                                "moderation.bulk.pending", outcome, last.cases(), LondonTime.moment(last.due()))
                        : getTranslation("moderation.bulk.running", outcome, last.decided(), last.cases());
        };
    }

    /** Asks what becomes of the chosen ones, or of all that are alike where none is chosen. */
    void decide() {
        if (!list.selected().isEmpty()) {
            decideChosen();
        } else if (copies > 0) {
            decideGroup();
        } else {
            host.say(getTranslation("moderation.bulk.none-chosen"));
        }
    }

    private void decideChosen() {
        Set<CaseId> chosen = list.selected();
        ask(
                () -> bulks.preview(consultation, chosen),
                decision -> bulks.decide(consultation, chosen, decision),
                chosen);
    }

    private void decideGroup() {
        ask(
                () -> bulks.preview(consultation, group),
                decision -> bulks.decide(consultation, group, decision),
                list.all());
    }

    private void ask(Supplier<BulkPreview> preview, Consumer<Decision> decide, Set<CaseId> cases) {
        host.show(new BulkForm(
                preview.get(),
                decision -> {
                    decide.accept(decision);
                    host.decided(cases);
                    show();
                    bulks.latest(consultation).ifPresent(last -> host.say(sentence(last, clock.instant())));
                },
                host::closeForm));
    }

    /** Takes the last one back, if there is still time. */
    void undo() {
        host.refused(() -> bulks.latest(consultation)
                .filter(last -> last.canBeUndone(clock.instant()))
                .ifPresent(last -> {
                    bulks.undo(last.id());
                    host.undone();
                    show();
                    host.say(getTranslation("moderation.bulk.undone", last.cases()));
                }));
    }

    private NativeButton button(String key, Runnable pressed, Object... arguments) {
        NativeButton button = new NativeButton(getTranslation(key, arguments), click -> pressed.run());
        button.addClassName("tl-button");
        return button;
    }
}
