package org.throughline.moderation.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.throughline.contributions.ContributionView;
import org.throughline.kernel.Shortened;
import org.throughline.kernel.Spelled;
import org.throughline.moderation.CaseId;
import org.throughline.moderation.CaseState;
import org.throughline.moderation.QueueRow;

/** One case in the list: whose it is, how it begins, what was found, how long it has waited. */
final class QueueItem extends ListItem {

    private static final int EXCERPT = 90;

    private final transient QueueRow row;
    private final Element tick = new Element("input");
    private final Span taken = new Span();
    private boolean selected;
    private boolean free;

    QueueItem(QueueRow row, Instant now, Consumer<CaseId> open, Runnable selectionChanged) {
        this.row = row;
        this.free = row.decidable() && !row.inBulk() && row.readBy() == null;
        addClassName("tl-queue-item");
        ContributionView said = row.about().contribution();
        tick.setAttribute("type", "checkbox");
        tick.addEventListener("change", event -> {
                    selected = event.getEventData().path("element.checked").asBoolean(false);
                    selectionChanged.run();
                })
                .addEventData("element.checked");
        Span choose = new Span(getTranslation("moderation.choose", said.authorName()));
        choose.addClassName("tl-visually-hidden");
        NativeLabel label = new NativeLabel();
        label.addClassName("tl-choice");
        label.getElement().appendChild(tick, choose.getElement());
        NativeButton button = new NativeButton("", click -> open.accept(row.id()));
        button.addClassName("tl-queue-open");
        Span name = new Span(said.authorName());
        name.addClassName("tl-queue-name");
        name.getElement().setAttribute("dir", "auto");
        Span words = new Span(Shortened.line(row.about().original().text(), EXCERPT));
        words.getElement().setAttribute("dir", "auto");
        Span facts = new Span(facts(now));
        facts.addClassName("tl-meta");
        button.add(name, words, facts, taken);
        if (row.readBy() != null) {
            taken.setText(getTranslation("moderation.read-by", row.readBy()));
        } else if (row.inBulk()) {
            taken.setText(getTranslation("moderation.in-bulk"));
        } else if (!row.decidable()) {
            taken.setText(getTranslation("moderation.not-yours.short"));
        }
        add(label, button);
    }

    private String facts(Instant now) {
        String state = row.state() == CaseState.WAITING
                ? ""
                : getTranslation("moderation.state." + Spelled.of(row.state())) + " · ";
        String flags = row.flags().stream()
                .sorted()
                .map(kind -> " · " + Kinds.of(this, kind))
                .collect(Collectors.joining());
        return state + Ages.of(this, row.since(), now) + flags;
    }

    CaseId id() {
        return row.id();
    }

    boolean isFree() {
        return free;
    }

    void markOpen(boolean open) {
        if (open) {
            getElement().setAttribute("aria-current", "true");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }

    void markTaken(String why) {
        free = false;
        taken.setText(getTranslation(why));
    }

    boolean isSelected() {
        return selected;
    }

    void select(boolean chosen) {
        selected = chosen;
        tick.setProperty("checked", chosen);
    }

    void toggle() {
        select(!selected);
    }
}
