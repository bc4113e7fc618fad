package org.throughline.summaries.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Stance;
import org.throughline.forms.Fields;
import org.throughline.forms.SelectField;
import org.throughline.summaries.Item;
import org.throughline.summaries.ItemFilter;
import org.throughline.summaries.Items;
import org.throughline.summaries.ThemeLine;
import org.throughline.summaries.Workspace;

/** What was said about the part, with what is neither carried nor left out first. */
final class ItemList extends Section {

    private final transient Function<Item, ItemCard> card;
    private final transient Function<ContributionId, Items> read;
    private final Div list = new Div();

    /**
     * @param read gives the step behind this contribution
     * @param filter told the name of a choice and its new value
     */
    ItemList(
            Workspace workspace,
            WorkAddress address,
            Function<ContributionId, Items> read,
            Function<Item, ItemCard> card,
            BiConsumer<String, String> filter) {
        this.read = read;
        this.card = card;
        Items first = workspace.items();
        Div filters = new Div(
                select("show", shown(), address.filter().shown().name(), filter),
                select("stance", stances(), name(address.filter().stance()), filter));
        if (!workspace.themes().isEmpty()) {
            filters.add(select("theme", themes(workspace), theme(address.filter()), filter));
        }
        filters.addClassName("tl-filters");
        add(
                new H2(getTranslation(
                        "summaries.items." + address.filter().shown().name(), first.all())),
                new Paragraph(getTranslation("summaries.items.how")),
                filters,
                list);
        if (first.items().isEmpty()) {
            Div empty = new Div(new Paragraph(getTranslation(
                    "summaries.items.none." + address.filter().shown().name())));
            empty.addClassName("tl-empty");
            list.add(empty);
        }
        show(first);
    }

    private void show(Items step) {
        step.items().forEach(item -> list.add(card.apply(item)));
        ContributionId next = step.next();
        if (next != null) {
            NativeButton[] more = new NativeButton[1];
            more[0] = Buttons.quiet(getTranslation("summaries.items.more"), () -> {
                more[0].removeFromParent();
                show(read.apply(next));
            });
            list.add(more[0]);
        }
    }

    private SelectField select(
            String name, Map<String, String> answers, String now, BiConsumer<String, String> filter) {
        SelectField field =
                new Fields("items").select(name, getTranslation("summaries.items.filter." + name), "", answers);
        field.fill(now);
        field.onChange(() -> filter.accept(name, field.value()));
        return field;
    }

    private Map<String, String> shown() {
        Map<String, String> answers = new LinkedHashMap<>();
        for (ItemFilter.Shown shown : ItemFilter.Shown.values()) {
            answers.put(shown.name(), getTranslation("summaries.items.shown." + shown.name()));
        }
        return answers;
    }

    private Map<String, String> stances() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("", getTranslation("summaries.items.all"));
        for (Stance stance : Stance.values()) {
            answers.put(stance.name(), Stances.words(this, stance));
        }
        return answers;
    }

    private Map<String, String> themes(Workspace workspace) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("", getTranslation("summaries.items.all"));
        for (ThemeLine line : workspace.themes()) {
            answers.put(line.theme().id().value().toString(), line.theme().title());
        }
        return answers;
    }

    private static String name(@Nullable Stance stance) {
        return stance == null ? "" : stance.name();
    }

    private static String theme(ItemFilter filter) {
        return filter.theme() == null ? "" : filter.theme().value().toString();
    }
}
