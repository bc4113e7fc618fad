package org.throughline.forms;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.Set;

/**
 * One question of a form with its hint and, where there is one, what is wrong with the answer. Its name is the same in refusals and in
 * drafts, so that what is wrong stands beside it and what was typed comes back into it. Native controls: every screen reader knows
 * them, and they weigh little. See docs/decisions/0015-one-room-for-the-parts-of-forms.md.
 */
public abstract class FormField extends Div {

    private static final Set<String> CAN_BE_INVALID = Set.of("input", "select", "textarea");

    private final String name;
    private final String id;
    private final Paragraph error = new Paragraph();
    private String hintId = "";

    /** @param prefix makes ids unique on a page with two forms; empty where there is one */
    protected FormField(String prefix, String name) {
        this.name = name;
        this.id = prefix.isEmpty() ? name : prefix + "-" + name;
        addClassName("tl-field");
        error.addClassName("tl-field-error");
        error.setId(id + "-error");
    }

    /** The name by which refusals and drafts call it. */
    public final String name() {
        return name;
    }

    /** The id of the control that takes the focus; of a group, the first. */
    public String focusId() {
        return id;
    }

    /** Puts the person where they answer. */
    public final void takeFocus() {
        getElement().executeJs("document.getElementById($0).focus()", focusId());
    }

    /** The answer as text, empty when there is none; never one that was not offered. */
    public abstract String value();

    /** Puts an answer in. The text may come from outside: what is no answer to this question is left out. */
    public abstract void fill(String value);

    /** Calls back whenever the answer changes, after a short pause where it is typed. */
    public abstract void onChange(Runnable change);

    /** The element that the hint and the error describe: the control, or the group of them. */
    protected abstract Element described();

    /** Adds a hint, in a group after its legend; an empty one is left out. */
    protected final void addHint(String text) {
        if (!text.isEmpty()) {
            Paragraph hint = new Paragraph(text);
            hint.addClassName("tl-field-hint");
            hintId = id + "-hint";
            hint.setId(hintId);
            place().appendChild(hint.getElement());
        }
    }

    /** Says beside the field what is wrong, and tells assistive technology. */
    public final void refuse(String sentence) {
        error.setText(sentence);
        place().insertChild(beforeControls(), error.getElement());
        describe(error.getId().orElseThrow() + " " + hintId);
        if (CAN_BE_INVALID.contains(described().getTag())) {
            described().setAttribute("aria-invalid", "true");
        }
    }

    /** Takes back what was said to be wrong. */
    public final void accept() {
        error.removeFromParent();
        describe(hintId);
        described().removeAttribute("aria-invalid");
    }

    /** A box or a button with its words, all of which can be pressed. */
    static NativeLabel choice(Element control, String label) {
        NativeLabel choice = new NativeLabel();
        choice.addClassName("tl-choice");
        Element text = new Element("span");
        text.setText(label).setAttribute("dir", "auto");
        choice.getElement().appendChild(control, text);
        return choice;
    }

    private boolean isGroup() {
        return "fieldset".equals(described().getTag());
    }

    private Element place() {
        return isGroup() ? described() : getElement();
    }

    private int beforeControls() {
        int legendAndHint = hintId.isEmpty() ? 1 : 2;
        return isGroup() ? legendAndHint : Math.max(0, getElement().indexOfChild(described()));
    }

    private void describe(String ids) {
        if (ids.isBlank()) {
            described().removeAttribute("aria-describedby");
        } else {
            described().setAttribute("aria-describedby", ids.strip());
        }
    }
}
