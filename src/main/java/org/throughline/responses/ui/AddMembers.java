package org.throughline.responses.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.WrittenField;
import org.throughline.responses.AddedMembers;

/** Names members that have no account here: typed or pasted, one on each line. A line that cannot be read stays in the field. */
final class AddMembers extends NativeDetails {

    private final Fields fields = new Fields("add");
    private final WrittenField lines;
    private final Div outcome = new Div();

    AddMembers(Function<String, AddedMembers> add) {
        addClassName("tl-details");
        setSummaryText(getTranslation("responses.members.add"));
        lines = fields.lines(
                "members", getTranslation("responses.members.lines"), getTranslation("responses.members.lines.hint"));
        ErrorSummary errors = new ErrorSummary(fields, new H3(getTranslation("responses.members.not-added")));
        NativeButton button = new NativeButton(
                getTranslation("responses.members.add.button"),
                click -> errors.unlessRefused(() -> tell(add.apply(lines.value()))));
        button.addClassName("tl-button");
        Div actions = new Div(button);
        actions.addClassName("tl-actions");
        outcome.getElement().setAttribute("role", "status");
        Div form = new Div(errors, lines, actions, outcome);
        form.addClassName("tl-form");
        setContent(form);
    }

    private void tell(AddedMembers added) {
        outcome.removeAll();
        outcome.add(new Paragraph(getTranslation("responses.members.added", added.added())));
        if (added.known() > 0) {
            outcome.add(new Paragraph(getTranslation("responses.members.known", added.known())));
        }
        if (!added.registered().isEmpty()) {
            Paragraph registered = new Paragraph(
                    getTranslation("responses.members.registered", String.join(", ", added.registered())));
            registered.getElement().setAttribute("dir", "auto");
            outcome.add(registered);
        }
        if (!added.unread().isEmpty()) {
            UnorderedList unread = new UnorderedList();
            added.unread()
                    .forEach(line -> unread.add(new ListItem(line.line() + ": " + getTranslation(line.reasonKey()))));
            outcome.add(new Paragraph(getTranslation("responses.members.unread")), unread);
        }
        lines.fill(added.unread().stream().map(AddedMembers.UnreadLine::line).collect(Collectors.joining("\n")));
    }
}
