package org.throughline.priorities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Function;
import org.throughline.forms.FormField;
import org.throughline.priorities.BallotView.OptionView;

/** One control for each option, each on a card of its own, under one heading. What is wrong with the whole stands under the heading. */
final class QuestionsField extends FormField {

    private final FieldSet group = new FieldSet();
    private String first = "";

    /**
     * @param order the options in the order for this reader
     * @param controls the controls of an option, the first of them in front
     */
    QuestionsField(
            String legend,
            String hint,
            List<OptionView> order,
            String consultationSlug,
            Function<OptionView, List<FormField>> controls) {
        super("", "choices");
        group.addClassName("tl-ballot");
        group.setLegendText(legend);
        addHint(hint);
        order.forEach(option -> group.add(card(option, consultationSlug, controls.apply(option))));
        add(group);
        accept();
    }

    private Component card(OptionView option, String consultationSlug, List<FormField> controls) {
        Div card = new Div();
        card.addClassName("tl-question");
        controls.forEach(card::add);
        if (first.isEmpty()) {
            first = controls.getFirst().focusId();
        }
        OptionSources.add(card, option, consultationSlug);
        return card;
    }

    @Override
    public String focusId() {
        return first;
    }

    @Override
    public String value() {
        return "";
    }

    @Override
    public void fill(String value) {
        // The controls of the options hold the answers.
    }

    @Override
    public void onChange(Runnable change) {
        // The controls of the options tell.
    }

    @Override
    protected Element described() {
        return group.getElement();
    }
}
