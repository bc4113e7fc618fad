package org.throughline.priorities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import org.throughline.priorities.BallotView.OptionView;
import org.throughline.priorities.Money;
import org.throughline.priorities.OptionId;

/** One option: a check box, what it means, and where in the plan it comes from. */
final class OptionBox extends Div {

    private static final String CHECKED = "element.checked";

    private final OptionId option;
    private final Input box = new Input();
    private boolean chosen;

    /** @param change called whenever the person chooses the option or takes it back */
    OptionBox(OptionView option, String consultationSlug, Runnable change) {
        this.option = option.id();
        String id = "option-" + option.key();
        addClassName("tl-option");
        box.setType("checkbox");
        box.setId(id);
        box.getElement()
                .setAttribute("data-draft-field", option.key())
                .setAttribute("aria-describedby", id + "-text")
                .addPropertyChangeListener("checked", "change", event -> {});
        // Of several boxes that reach the server together all properties come first: what this one is, its own event
        // tells.
        box.getElement()
                .addEventListener("change", event -> {
                    chosen = event.getEventData().path(CHECKED).asBoolean(false);
                    change.run();
                })
                .addEventData(CHECKED);
        NativeLabel label = new NativeLabel(option.title());
        label.setFor(box);
        label.addClassName("tl-option-title");
        label.getElement().setAttribute("dir", "auto");
        Span explanation = new Span(option.explanation());
        explanation.setId(id + "-text");
        explanation.addClassName("tl-option-text");
        explanation.getElement().setAttribute("dir", "auto");
        Div text = new Div(label, explanation);
        if (option.cost().signum() > 0) {
            Span cost = new Span(Money.of(option.cost()));
            cost.addClassName("tl-option-cost");
            cost.setId(id + "-cost");
            box.getElement().setAttribute("aria-describedby", id + "-cost " + id + "-text");
            text.addComponentAtIndex(1, cost);
        }
        OptionSources.add(text, option, consultationSlug);
        add(box, text);
    }

    /** The name under which the browser keeps a choice that was not sent yet. */
    String draftField() {
        return box.getElement().getAttribute("data-draft-field");
    }

    String focusId() {
        return box.getId().orElseThrow();
    }

    OptionId option() {
        return option;
    }

    boolean isChosen() {
        return chosen;
    }

    void choose(boolean yes) {
        chosen = yes;
        box.getElement().setProperty("checked", yes);
    }
}
