package org.throughline.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.throughline.record.AccessibilityStatement;

/** How the service meets people's access needs, and what to do where it does not. The whole statement is in the public record. */
@Route("accessibility")
@AnonymousAllowed
final class AccessibilityView extends PlainPage {

    AccessibilityView(AccessibilityStatement statement) {
        super("site.accessibility", 5);
        UnorderedList issues = new UnorderedList();
        statement
                .open()
                .forEach(issue -> issues.add(
                        new ListItem(getTranslation(issue.whatKey()) + ". " + getTranslation(issue.insteadKey()))));
        add(new H2(getTranslation("record.accessibility.issues")));
        add(statement.open().isEmpty() ? new Paragraph(getTranslation("record.accessibility.issues.none")) : issues);
        Anchor whole = new Anchor("/record/accessibility", getTranslation("record.accessibility.title"));
        whole.setRouterIgnore(true);
        add(new Paragraph(whole));
    }
}
