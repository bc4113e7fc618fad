package org.throughline.changes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.throughline.changes.BecauseOf;

/** What changed in plans because of what the person at the keyboard said. */
@Route("my/changes")
@PermitAll
final class MyChangesPage extends Div implements HasDynamicTitle {

    MyChangesPage(BecauseOf because) {
        addClassName("tl-page");
        Paragraph lead = new Paragraph(getTranslation("changes.mine.lead"));
        lead.addClassName("tl-lead");
        add(
                new H1(getTranslation("changes.mine.heading")),
                lead,
                new BecauseList(because.me(), getTranslation("changes.mine.none")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("changes.mine.heading"));
    }
}
