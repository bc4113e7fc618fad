package org.throughline.priorities.ui;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.throughline.forms.FormField;
import org.throughline.priorities.BallotView;
import org.throughline.priorities.OptionId;

/** The options of a ballot, of which some are chosen; as text, the keys of those, with commas between them. */
final class OptionsField extends FormField {

    private final FieldSet group = new FieldSet();
    private final List<OptionBox> boxes;
    private Runnable change = () -> {};

    /** @param order the ballot's options in the order for this reader */
    OptionsField(String legend, List<BallotView.OptionView> order, String consultationSlug) {
        super("", "choices");
        boxes = order.stream()
                .map(option -> new OptionBox(option, consultationSlug, () -> change.run()))
                .toList();
        group.addClassName("tl-ballot");
        group.setLegendText(legend);
        addHint(getTranslation("priorities.order"));
        boxes.forEach(group::add);
        add(group);
        accept();
    }

    Set<OptionId> chosen() {
        return boxes.stream()
                .filter(OptionBox::isChosen)
                .map(OptionBox::option)
                .collect(Collectors.toUnmodifiableSet());
    }

    void choose(Predicate<OptionBox> chosen) {
        boxes.forEach(box -> box.choose(chosen.test(box)));
    }

    boolean has(Predicate<OptionBox> box) {
        return boxes.stream().anyMatch(box);
    }

    @Override
    public String focusId() {
        return boxes.getFirst().focusId();
    }

    @Override
    public String value() {
        return boxes.stream()
                .filter(OptionBox::isChosen)
                .map(OptionBox::draftField)
                .collect(Collectors.joining(","));
    }

    @Override
    public void fill(String keys) {
        Set<String> chosen = Set.copyOf(Arrays.asList(keys.split(",")));
        choose(box -> chosen.contains(box.draftField()));
    }

    @Override
    public void onChange(Runnable listener) {
        change = listener;
    }

    @Override
    protected Element described() {
        return group.getElement();
    }
}
