package org.throughline.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.throughline.people.PeopleLinks;

/** What is held of a person, why, how long, who sees it, and how they correct it, take a copy, and have it erased. */
@Route("privacy")
@AnonymousAllowed
final class PrivacyView extends Div implements HasDynamicTitle {

    private static final String KEY = "site.privacy.";

    PrivacyView() {
        addClassNames("tl-page", "tl-page-narrow");
        Paragraph lead = new Paragraph(getTranslation(KEY + "lead"));
        lead.addClassName("tl-lead");
        add(new H1(getTranslation(KEY + "heading")), lead);
        add(part("held", 6), part("seen", 5), part("votes", 3), part("long", 6));
        Section rights = part("rights", 3);
        rights.add(toAccount());
        add(rights, part("others", 3), part("cookies", 2), part("complain", 2));
    }

    /** A heading, and so many sentences of which each stands for itself. */
    private Section part(String name, int sentences) {
        UnorderedList list = new UnorderedList();
        for (int number = 1; number <= sentences; number++) {
            list.add(new ListItem(getTranslation(KEY + name + "." + number)));
        }
        return new Section(new H2(getTranslation(KEY + name)), list);
    }

    private Paragraph toAccount() {
        Anchor link = new Anchor(PeopleLinks.ACCOUNT, getTranslation(KEY + "account"));
        link.getElement().setAttribute("router-ignore", true);
        return new Paragraph(link);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(KEY + "title");
    }
}
