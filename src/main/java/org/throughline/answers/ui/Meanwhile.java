package org.throughline.answers.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;

/** What one of two people wrote who changed the same answer, beside the form that holds what the other wrote: neither is lost. */
final class Meanwhile extends Div {

    private final H3 heading;
    private final Div actions = new Div();

    /**
     * @param name of whose words these are
     * @param what happened
     * @param words by the name of the field, only where they differ from the form's
     */
    Meanwhile(String name, String what, Map<String, String> words) {
        addClassNames("tl-warning", "tl-meanwhile");
        actions.addClassName("tl-actions");
        heading = new H3(name);
        heading.getElement().setAttribute("tabindex", "-1");
        DescriptionList list = new DescriptionList();
        list.addClassName("tl-answer-said");
        words.forEach((field, text) -> {
            DescriptionList.Description description =
                    new DescriptionList.Description(text.isEmpty() ? getTranslation("answers.meanwhile.empty") : text);
            description.addClassName("tl-contribution-text");
            description.getElement().setAttribute("dir", "auto");
            list.add(new DescriptionList.Term(getTranslation("answers.form." + field)), description);
        });
        add(heading, new Paragraph(what));
        if (!words.isEmpty()) {
            add(list);
        }
        add(actions);
    }

    Meanwhile offering(String words, Runnable pressed) {
        NativeButton button = new NativeButton(words, click -> pressed.run());
        button.addClassName("tl-button");
        actions.add(button);
        return this;
    }

    void focus() {
        heading.getElement().callJsFunction("focus");
    }
}
