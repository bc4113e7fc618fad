package org.throughline.contributions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/**
 * One question of a form. Its name is the same in refusals and in drafts, so that what is wrong stands beside it and what was typed
 * comes back into it. Native controls: every screen reader knows them, and they weigh little.
 */
abstract class FormField extends Div {

    private final String name;
    private final Paragraph error = new Paragraph();

    /** @param prefix makes ids unique on a page with two forms */
    FormField(String prefix, String name) {
        this.name = name;
        setId(prefix + "-" + name);
        addClassName("tl-field");
        error.addClassName("tl-field-error");
        error.setId(prefix + "-" + name + "-error");
    }

    final String name() {
        return name;
    }

    /** The id of the control that takes the focus, or of the group of them. */
    abstract String focusId();

    /** As text, empty when nothing was answered. */
    abstract String value();

    /** Text from outside: what is no answer to this question is left out. */
    abstract void restore(String value);

    /** Called after a short pause whenever the answer changes. */
    abstract void onChange(Runnable change);

    /** The element that carries the error for screen readers. */
    abstract Element described();

    final void showError(String text) {
        error.setText(text);
        getElement().insertChild(errorPlace(), error.getElement());
        describe(error.getId().orElseThrow() + " " + hintId());
        invalid(true);
    }

    final void clearError() {
        error.removeFromParent();
        describe(hintId());
        invalid(false);
    }

    /** The id of the hint, empty where there is none. */
    String hintId() {
        return "";
    }

    final void describe(String ids) {
        if (ids.isBlank()) {
            described().removeAttribute("aria-describedby");
        } else {
            described().setAttribute("aria-describedby", ids.strip());
        }
    }

    /** Only a control can be invalid; of a group the words say enough. */
    private void invalid(boolean is) {
        if (is && !"fieldset".equals(described().getTag())) {
            described().setAttribute("aria-invalid", "true");
        } else {
            described().removeAttribute("aria-invalid");
        }
    }

    /** Before the first control, after label and hint. */
    abstract int errorPlace();

    static Paragraph hint(String text) {
        Paragraph hint = new Paragraph(text);
        hint.addClassName("tl-field-hint");
        return hint;
    }
}
