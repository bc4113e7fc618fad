package org.throughline.contributions.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;

/** What a helper wrote down, large and whole, to be read aloud to the person who says it before it is sent. */
final class ReadBack extends Div {

    private final H3 heading = new H3(getTranslation("contributions.read-back.heading"));

    /**
     * @param shownAs under which words everybody will read it
     * @param answers what else was answered, by its question
     */
    ReadBack(String words, String shownAs, Map<String, String> answers, Runnable theirWords, Runnable change) {
        heading.getElement().setAttribute("tabindex", "-1");
        Paragraph read = new Paragraph(words);
        read.addClassName("tl-read-back");
        read.getElement().setAttribute("dir", "auto");
        add(heading, new Paragraph(getTranslation("contributions.read-back.how")), read);
        if (!answers.isEmpty()) {
            add(list(answers));
        }
        add(new Paragraph(getTranslation("contributions.read-back.shown-as", shownAs)));
        NativeButton yes = new NativeButton(getTranslation("contributions.read-back.yes"), click -> theirWords.run());
        yes.addClassNames("tl-button", "tl-button-primary");
        NativeButton no = new NativeButton(getTranslation("contributions.read-back.change"), click -> change.run());
        no.addClassName("tl-button");
        Div actions = new Div(yes, no);
        actions.addClassName("tl-actions");
        add(actions);
    }

    private static DescriptionList list(Map<String, String> answers) {
        DescriptionList list = new DescriptionList();
        list.addClassName("tl-facts");
        answers.forEach((question, answer) -> {
            DescriptionList.Description description = new DescriptionList.Description(answer);
            description.getElement().setAttribute("dir", "auto");
            list.add(new DescriptionList.Term(question), description);
        });
        return list;
    }

    void takeFocus() {
        heading.getElement().callJsFunction("focus");
    }
}
