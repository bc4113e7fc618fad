package org.throughline.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.throughline.people.CurrentPerson;
import org.throughline.people.SignedInPerson;
import org.throughline.security.Way;

/** What stands around every view: the way past the navigation, the navigation, the page, the footer. */
@Layout
@AnonymousAllowed
final class Shell extends Div implements RouterLayout, AfterNavigationObserver {

    private final Main main = new Main();
    private final transient AuthenticationContext authentication;
    private String path = "";
    private List<String> after = List.of();

    Shell(AuthenticationContext authentication, Environment environment) {
        this.authentication = authentication;
        // Loaded by Vaadin's own script, so the content security policy trusts them too.
        UI.getCurrent().getPage().addJsModule("/drafts.js");
        UI.getCurrent().getPage().addJsModule("/reading.js");
        addClassName("tl-shell");
        main.setId("main");
        main.addClassName("tl-main");
        main.getElement().setAttribute("tabindex", "-1");
        Anchor skip = new Anchor("#main", getTranslation("site.skip"));
        skip.addClassName("tl-skip");
        skip.getElement().setAttribute("router-ignore", true);
        add(skip, header());
        if (environment.acceptsProfiles(Profiles.of("seeded"))) {
            add(demonstration());
        }
        add(main, footer());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        main.getElement().appendChild(content.getElement());
    }

    /**
     * A page that changes without loading stays scrolled and says nothing to a screen reader: whoever follows a link begins at the top, or
     * at what the link names, with the focus on what is new; who goes back is where they were.
     */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Location to = event.getLocation();
        String next = "/" + to.getPath();
        List<String> step = to.getQueryParameters().getParameters("after");
        boolean here = path.equals(next) && after.equals(step);
        boolean back = event.getLocationChangeEvent().getTrigger() == NavigationTrigger.HISTORY;
        String how = path.isEmpty() ? "first" : back ? "back" : here ? "within" : "on";
        UI.getCurrent()
                .getPage()
                .executeJs("window.throughlineMoved?.[$0]($1)", how, "/" + to.getPathWithQueryParameters());
        path = next;
        after = step;
    }

    private Header header() {
        Anchor brand = new Anchor("/", getTranslation("site.brand"));
        brand.addClassName("tl-brand");
        Nav nav = new Nav();
        nav.addClassName("tl-nav");
        nav.getElement().setAttribute("aria-label", getTranslation("site.navigation"));
        nav.add(link("/", "site.nav.consultations"));
        Optional<SignedInPerson> person = CurrentPerson.get();
        person.ifPresentOrElse(
                someone -> forPerson(nav, someone), () -> nav.add(pageLink("/sign-in", "site.nav.sign-in")));
        Header header = new Header(brand, nav);
        header.addClassName("tl-header");
        return header;
    }

    private void forPerson(Nav nav, SignedInPerson person) {
        Way.of(person)
                .forEach(way -> nav.add(
                        way.served() ? pageLink(way.address(), way.textKey()) : link(way.address(), way.textKey())));
        Anchor account = pageLink("/account", "site.nav.account");
        account.setText(person.displayName());
        NativeButton leave = new NativeButton(getTranslation("site.sign-out"), click -> signOut());
        leave.addClassNames("tl-button", "tl-button-quiet");
        Div own = new Div(account, leave);
        own.addClassName("tl-account");
        nav.add(own);
    }

    /** Drafts belong to the person, not to the machine: they leave the browser with the person. */
    private void signOut() {
        UI ui = UI.getCurrent();
        ui.getPage()
                .executeJs("window.throughlineDrafts && window.throughlineDrafts.removeAll(); return true")
                .then(done -> authentication.logout());
    }

    private Component demonstration() {
        Aside notice = new Aside(new Paragraph(getTranslation("site.demonstration")));
        notice.addClassName("tl-banner");
        notice.getElement().setAttribute("aria-label", getTranslation("site.demonstration.label"));
        return notice;
    }

    private Footer footer() {
        Nav nav = new Nav(
                link("/accessibility", "site.footer.accessibility"),
                link("/privacy", "site.footer.privacy"),
                link("/glossary", "site.footer.glossary"),
                link("/organisations", "site.footer.organisations"),
                link("/follow", "site.footer.follow"),
                pageLink("/record", "site.footer.record"));
        nav.getElement().setAttribute("aria-label", getTranslation("site.footer"));
        Footer footer = new Footer(new Paragraph(getTranslation("site.promise")), nav);
        footer.addClassName("tl-footer");
        return footer;
    }

    private Anchor link(String href, String textKey) {
        return new Anchor(href, getTranslation(textKey));
    }

    /** A page of the server's own, outside Vaadin's router. */
    private Anchor pageLink(String href, String textKey) {
        Anchor link = link(href, textKey);
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }
}
