package org.throughline.contributions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.throughline.kernel.Refusal;

/** Everything that is wrong in one place; it takes the focus, and each line leads to its field. */
final class ErrorSummary extends Div {

    private final UnorderedList list = new UnorderedList();

    ErrorSummary(String headingKey) {
        addClassName("tl-error-summary");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        add(new H3(getTranslation(headingKey)), list);
        setVisible(false);
    }

    void show(List<Refusal> refusals, Map<String, ? extends FormField> fields) {
        list.removeAll();
        for (Refusal refusal : refusals) {
            String text = Wording.of(this, refusal);
            FormField field = fields.get(refusal.field());
            if (field == null) {
                list.add(new ListItem(text));
            } else {
                Anchor link = new Anchor("#" + field.focusId(), text);
                link.getElement().setAttribute("router-ignore", true);
                list.add(new ListItem(link));
                field.showError(text);
            }
        }
        setVisible(true);
        getElement().callJsFunction("focus");
    }

    void clear() {
        setVisible(false);
    }
}
