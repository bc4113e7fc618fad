package org.throughline.organisations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import org.throughline.organisations.JoinRequests;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;
import org.throughline.organisations.OrganisationsLinks;

/** The organisations for which a person speaks, those they have asked, and how to add one. */
@Route(OrganisationsLinks.MINE)
@PermitAll
final class MyOrganisationsView extends Div implements HasDynamicTitle {

    MyOrganisationsView(Organisations organisations, JoinRequests requests) {
        addClassNames("tl-page", "tl-page-narrow");
        add(new H1(getTranslation("organisations.mine.heading")));
        Collection<OrganisationView> mine = organisations.mine();
        if (mine.isEmpty()) {
            Paragraph empty = new Paragraph(getTranslation("organisations.mine.empty"));
            empty.addClassName("tl-empty");
            add(empty);
        } else {
            add(cards(mine, "organisations.mine.manage"));
        }
        Collection<OrganisationView> asked = requests.mine();
        if (!asked.isEmpty()) {
            add(new H2(getTranslation("organisations.mine.asked")), cards(asked, "organisations.mine.request"));
        }
        Anchor find = new Anchor(OrganisationsLinks.ALL, getTranslation("organisations.mine.find"));
        Anchor register = new Anchor(OrganisationsLinks.REGISTER, getTranslation("organisations.mine.register"));
        find.addClassName("tl-button");
        register.addClassName("tl-button");
        Div actions = new Div(find, register);
        actions.addClassName("tl-actions");
        add(actions);
    }

    private Div cards(Collection<OrganisationView> organisations, String key) {
        Div cards = new Div();
        cards.addClassName("tl-card-list");
        for (OrganisationView organisation : organisations) {
            Anchor action = new Anchor(
                    key.endsWith("manage")
                            ? OrganisationsLinks.manage(organisation)
                            : OrganisationsLinks.join(organisation),
                    getTranslation(key, organisation.name()));
            Article card = new Article(
                    new H2(Words.link(organisation)),
                    Words.standing(this, organisation),
                    new Paragraph(organisation.represents()),
                    new Paragraph(action));
            card.addClassName("tl-card");
            cards.add(card);
        }
        return cards;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisations.page.title", getTranslation("organisations.mine.heading"));
    }
}
