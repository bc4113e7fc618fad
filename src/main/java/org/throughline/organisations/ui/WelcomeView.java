package org.throughline.organisations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.throughline.organisations.OrganisationsLinks;
import org.throughline.people.LocalPath;
import org.throughline.people.PeopleLinks;

/**
 * The first question to somebody with a new account: who is speaking? Whoever was on the way to an organisation's page has said so
 * already.
 */
@Route(OrganisationsLinks.WELCOME)
@PermitAll
final class WelcomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    WelcomeView() {
        addClassNames("tl-page", "tl-page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LocalPath next = LocalPath.orHome(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PeopleLinks.NEXT)
                .orElse(null));
        if (OrganisationsLinks.isOfAnOrganisation(next.value())) {
            event.forwardToUrl(next.value());
            return;
        }
        removeAll();
        Div cards = new Div(
                card("myself", next.value(), "tl-button-primary"),
                card("find", "/" + OrganisationsLinks.ALL, ""),
                card("register", "/" + OrganisationsLinks.REGISTER, ""));
        cards.addClassName("tl-card-list");
        add(
                new H1(getTranslation("organisations.welcome.heading")),
                Words.lead(getTranslation("organisations.welcome.lead")),
                cards,
                Words.meta(getTranslation("organisations.welcome.later")));
    }

    private Article card(String key, String address, String kind) {
        Anchor go = new Anchor(address, getTranslation("organisations.welcome." + key + ".go"));
        go.addClassName("tl-button");
        if (!kind.isEmpty()) {
            go.addClassName(kind);
        }
        Article card = new Article(
                new H2(getTranslation("organisations.welcome." + key)),
                new Paragraph(getTranslation("organisations.welcome." + key + ".words")),
                new Paragraph(go));
        card.addClassName("tl-card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisations.page.title", getTranslation("organisations.welcome.heading"));
    }
}
