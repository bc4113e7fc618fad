package org.throughline.organisations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;

/**
 * The summary of everything that is wrong with a form. It takes the focus when it appears; each line leads to its field, which says the
 * same. What was typed stays.
 */
public final class FormErrors extends Div {

    private final String page;
    private final List<Field> fields;

    /** @param page the address of the page the form is on, without a leading slash: fragments are relative to the root otherwise */
    public FormErrors(String page, List<Field> fields) {
        this.page = page;
        this.fields = List.copyOf(fields);
        getElement().setAttribute("tabindex", "-1");
    }

    /** Does the work; what it is refused for is shown. */
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

    public void clear() {
        removeAll();
        removeClassName("tl-error-summary");
        getElement().removeAttribute("role");
        fields.forEach(Field::accept);
    }

    private void show(List<Refusal> refusals) {
        addClassName("tl-error-summary");
        getElement().setAttribute("role", "alert");
        UnorderedList list = new UnorderedList();
        refusals.forEach(refusal -> list.add(line(refusal)));
        add(new H2(getTranslation("organisations.refused.heading", refusals.size())), list);
        getElement().callJsFunction("focus");
    }

    private ListItem line(Refusal refusal) {
        String sentence = getTranslation(refusal.textKey(), refusal.arguments().toArray());
        Optional<Field> field = fields.stream()
                .filter(each -> each.name().equals(refusal.field()))
                .findFirst();
        if (field.isEmpty()) {
            return new ListItem(sentence);
        }
        field.get().refuse(sentence);
        Anchor link = new Anchor(page + "#" + refusal.field(), sentence);
        link.getElement().setAttribute("router-ignore", true);
        return new ListItem(link);
    }
}
