package org.throughline.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.moderation.CaseId;
import org.throughline.moderation.Queue;
import org.throughline.moderation.QueueRow;

/** The cases next in line, twenty at a time: open one, or choose several. */
final class QueueList extends Div {

    private final transient Function<Queue.@Nullable Place, Queue> steps;
    private final transient Clock clock;
    private final transient Consumer<CaseId> open;
    private final transient Runnable selectionChanged;
    private final UnorderedList list = new UnorderedList();
    private final Div more = new Div();
    private Queue.@Nullable Place next;
    private Queue.@Nullable Place last;
    private final transient Map<CaseId, QueueItem> items = new LinkedHashMap<>();

    /** @param steps one step of the queue after a place */
    QueueList(
            Function<Queue.@Nullable Place, Queue> steps,
            Clock clock,
            Consumer<CaseId> open,
            Runnable selectionChanged) {
        this.steps = steps;
        this.clock = clock;
        this.open = open;
        this.selectionChanged = selectionChanged;
        addClassName("tl-queue-side");
        list.addClassName("tl-queue");
        more.addClassName("tl-pager");
        add(new H2(getTranslation("moderation.line")), list, more);
        load(null);
    }

    private void load(Queue.@Nullable Place after) {
        Queue step = steps.apply(after);
        for (QueueRow row : step.rows()) {
            QueueItem item = new QueueItem(row, clock.instant(), open, selectionChanged);
            items.put(row.id(), item);
            list.add(item);
            last = new Queue.Place(row.since(), row.id());
        }
        more.removeAll();
        next = step.next();
        if (next != null) {
            NativeButton button = new NativeButton(getTranslation("moderation.more"), click -> loadMore());
            button.addClassName("tl-button");
            more.add(button);
        } else if (items.isEmpty()) {
            Paragraph empty = new Paragraph(getTranslation("moderation.empty"));
            empty.addClassName("tl-empty");
            more.add(empty);
        }
    }

    /**
     * At the end of the line it is asked again for what has come there meanwhile.
     *
     * @return false when there is nothing more
     */
    boolean loadMore() {
        int shown = items.size();
        load(next == null ? last : next);
        return items.size() > shown;
    }

    /** The first case that this moderator can decide and nobody else is reading. */
    Optional<CaseId> first() {
        return items.values().stream().filter(QueueItem::isFree).findFirst().map(QueueItem::id);
    }

    /** The next such case after this one, from the beginning again after the last. */
    Optional<CaseId> after(CaseId id) {
        List<QueueItem> all = new ArrayList<>(items.values());
        int place = 0;
        while (place < all.size() && !all.get(place).id().equals(id)) {
            place++;
        }
        List<QueueItem> onwards = new ArrayList<>(all.subList(Math.min(place + 1, all.size()), all.size()));
        onwards.addAll(all.subList(0, Math.min(place, all.size())));
        return onwards.stream().filter(QueueItem::isFree).findFirst().map(QueueItem::id);
    }

    /** Takes out what is decided; when nothing is left, what has come to the front is fetched. */
    void remove(Set<CaseId> decided) {
        decided.forEach(id -> {
            QueueItem item = items.remove(id);
            if (item != null) {
                list.remove(item);
            }
        });
        if (items.isEmpty()) {
            load(null);
        }
        selectionChanged.run();
    }

    void markOpen(CaseId opened) {
        items.forEach((id, item) -> item.markOpen(id.equals(opened)));
    }

    /**
     * It is passed over from now on.
     *
     * @param why the key of the reason, which is shown
     */
    void markTaken(CaseId id, String why) {
        Optional.ofNullable(items.get(id)).ifPresent(item -> item.markTaken(why));
    }

    void toggle(CaseId id) {
        Optional.ofNullable(items.get(id)).ifPresent(QueueItem::toggle);
        selectionChanged.run();
    }

    /** Begins again from the front. */
    void reload() {
        items.clear();
        list.removeAll();
        load(null);
    }

    /** All that are shown. */
    Set<CaseId> all() {
        return Set.copyOf(items.keySet());
    }

    void selectAll() {
        items.values().forEach(item -> item.select(true));
        selectionChanged.run();
    }

    Set<CaseId> selected() {
        return items.values().stream()
                .filter(QueueItem::isSelected)
                .map(QueueItem::id)
                .collect(Collectors.toSet());
    }
}
