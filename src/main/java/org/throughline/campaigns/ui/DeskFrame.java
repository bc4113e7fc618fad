package org.throughline.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;

/** What pages of the desk have in common: the way back, what was done, and what was not. */
final class DeskFrame extends Div {

    private final Paragraph status = new Paragraph();
    private final ErrorSummary errors = new ErrorSummary(new Fields(), new H2(getTranslation("campaigns.desk.not")));
    private final Div content = new Div();

    DeskFrame() {
        addClassName("tl-page");
        status.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
    }

    void show(String back, String heading, String lead, List<? extends Component> parts) {
        removeAll();
        content.removeAll();
        content.add(parts.toArray(Component[]::new));
        Anchor link = new Anchor(back, getTranslation("campaigns.desk.link"));
        link.addClassName("tl-back");
        Paragraph about = new Paragraph(lead);
        about.addClassName("tl-lead");
        add(link, new H1(heading), about, status, errors, content);
    }

    ErrorSummary errors() {
        return errors;
    }

    /** Says what was done, where whoever listens hears it. */
    void say(String words) {
        status.setText(words);
        if (!words.isEmpty()) {
            status.getElement().callJsFunction("focus");
        }
    }

    /** A list of links with a line of words under each. */
    static UnorderedList links(List<Choice> choices) {
        UnorderedList list = new UnorderedList();
        choices.forEach(choice -> {
            Paragraph words = new Paragraph(choice.words());
            words.addClassName("tl-meta");
            words.getElement().setAttribute("dir", "auto");
            list.add(new ListItem(new Anchor(choice.address(), choice.name()), words));
        });
        return list;
    }

    /** Something to choose. */
    record Choice(String address, String name, String words) {}
}
