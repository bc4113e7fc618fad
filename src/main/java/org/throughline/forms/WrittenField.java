package org.throughline.forms;

import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;

/**
 * Words to type. Never limited in the browser and never cut. What is typed comes with each event: left to itself, Vaadin sends a value
 * only when it differs from the one it last saw, and loses it where a keyboard tells twice of the same words before a pause.
 */
public final class WrittenField extends FormField {

    private static final int PAUSE_MILLISECONDS = 1_200;

    private static final String TYPED = "element.value";

    private final Element control;
    private final Paragraph counter = new Paragraph();
    private int softLimit;
    private String value = "";
    private @Nullable Runnable change;

    WrittenField(String prefix, String name, Element control, String label, String hint) {
        super(prefix, name);
        this.control = control;
        NativeLabel caption = new NativeLabel(label);
        caption.setFor(focusId());
        control.setAttribute("id", focusId())
                .setAttribute("name", name)
                .setAttribute("dir", "auto")
                .setAttribute("data-draft-field", name);
        control.addEventListener("change", this::typed).addEventData(TYPED);
        control.addEventListener("input", event -> {
                    typed(event);
                    if (change != null) {
                        change.run();
                    }
                })
                .addEventData(TYPED)
                .debounce(PAUSE_MILLISECONDS, DebouncePhase.TRAILING);
        add(caption);
        addHint(hint);
        getElement().appendChild(control);
        accept();
    }

    static WrittenField input(String type, String prefix, String name, String label, String hint) {
        return new WrittenField(prefix, name, new Element("input").setAttribute("type", type), label, hint);
    }

    static WrittenField lines(String prefix, String name, String label, String hint) {
        return new WrittenField(prefix, name, new Element("textarea").setAttribute("rows", "8"), label, hint);
    }

    /** @param rows how many lines are in sight of a field for several */
    public WrittenField tall(int rows) {
        control.setAttribute("rows", String.valueOf(rows));
        return this;
    }

    /** Tells what the browser may fill in, for example "email". */
    public WrittenField completedAs(String what) {
        control.setAttribute("autocomplete", what);
        return this;
    }

    /**
     * Counts under the field what was typed. Above the soft limit the counter says that shorter texts are read more; more may be sent
     * all the same.
     *
     * @param characters the soft limit, as a person counts characters
     */
    public WrittenField counted(int characters) {
        softLimit = characters;
        counter.addClassName("tl-counter");
        add(counter);
        count();
        return this;
    }

    private void typed(DomEvent event) {
        value = event.getEventData().path(TYPED).asString("");
        count();
    }

    private void count() {
        if (softLimit > 0) {
            int length = value.codePointCount(0, value.length());
            counter.setText(
                    length <= softLimit
                            ? getTranslation("forms.counter", length, softLimit)
                            : getTranslation("forms.counter.long", length, softLimit));
        }
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public void fill(String text) {
        value = text;
        control.setProperty("value", text);
        // The property alone is not sent when it is what the server had set before the person typed over it.
        control.executeJs("this.value = $0", text);
        count();
    }

    @Override
    public void onChange(Runnable listener) {
        change = listener;
    }

    @Override
    protected Element described() {
        return control;
    }
}
