package org.throughline.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;

/**
 * Everything that is wrong with a form in one place. It takes the focus when it appears, the page's title begins with "Error: ", and
 * each line leads to its field, which says the same. What was typed stays.
 */
public final class ErrorSummary extends Div {

    private final Fields fields;
    private final H2 counting = new H2();
    private final UnorderedList list = new UnorderedList();

    /** Under a heading that counts what is wrong, for a form that is its page. */
    public ErrorSummary(Fields fields) {
        this.fields = fields;
        begin(counting);
    }

    /** @param heading says what did not happen, at the level that fits the place */
    public ErrorSummary(Fields fields, Component heading) {
        this.fields = fields;
        begin(heading);
    }

    private void begin(Component heading) {
        addClassName("tl-error-summary");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        add(heading, list);
        setVisible(false);
    }

    /** Does the work; what it is refused for is shown, and what was shown before is taken back. */
    public boolean unlessRefused(Runnable work) {
        clear();
        try {
            work.run();
            return true;
        } catch (Refused refused) {
            show(refused.refusals());
            return false;
        }
    }

    public void show(List<Refusal> refusals) {
        list.removeAll();
        refusals.forEach(refusal -> list.add(line(refusal)));
        counting.setText(getTranslation("forms.errors", refusals.size()));
        setVisible(true);
        getElement().callJsFunction("focus");
        inTitle("if (!document.title.startsWith($0)) document.title = $0 + document.title");
    }

    /** Says beside its fields alone what is wrong, for what is found while somebody types: nobody is led away from there. */
    public void beside(List<Refusal> refusals) {
        refusals.forEach(
                refusal -> fields.shown(refusal.field()).ifPresent(field -> field.refuse(sentence(this, refusal))));
    }

    public void clear() {
        fields.all().forEach(FormField::accept);
        if (isVisible()) {
            setVisible(false);
            inTitle("if (document.title.startsWith($0)) document.title = document.title.slice($0.length)");
        }
    }

    /** Asked of the page: what is asked of an element that does not show waits until it does. */
    private void inTitle(String change) {
        getUI().ifPresent(ui -> ui.getPage().executeJs(change, getTranslation("forms.errors.title", "")));
    }

    private ListItem line(Refusal refusal) {
        String sentence = sentence(this, refusal);
        return fields.shown(refusal.field())
                .map(field -> {
                    field.refuse(sentence);
                    Anchor link = new Anchor("#" + field.focusId(), sentence);
                    link.getElement().setAttribute("router-ignore", true);
                    return new ListItem(link);
                })
                .orElseGet(() -> new ListItem(sentence));
    }

    /** A refusal in words; times in it are shown as times on the screen are. */
    public static String sentence(Component at, Refusal refusal) {
        Object[] arguments = refusal.arguments().stream()
                .map(argument -> argument instanceof Instant time ? LondonTime.full(time) : argument)
                .toArray();
        return at.getTranslation(refusal.textKey(), arguments);
    }
}
