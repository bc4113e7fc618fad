package org.throughline.breakdowns.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.breakdowns.Dimension;
import org.throughline.breakdowns.HeardLinks;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.ui.BackLink;
import org.throughline.plans.ui.InAddress;
import org.throughline.summaries.SummaryLinks;
import org.throughline.themes.ThemeLinks;

/** A page about who is heard in a consultation, with the way to the others. */
abstract class HeardPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Consultations consultations;
    private final String key;
    private String title = "";

    /** @param key under which the heading and the lead of the page stand */
    HeardPage(Consultations consultations, String key) {
        this.consultations = consultations;
        this.key = key;
        addClassName("tl-page");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        ConsultationView consultation = InAddress.consultation(event, consultations);
        title = getTranslation(key + ".heading");
        Paragraph lead = new Paragraph(getTranslation(key + ".lead"));
        lead.addClassName("tl-lead");
        removeAll();
        add(
                new BackLink(consultation, getTranslation("breakdowns.back", consultation.title())),
                new H1(title),
                lead,
                ways(consultation));
        show(consultation, event.getLocation());
        add(onwards(consultation));
    }

    /** Fills the page. */
    abstract void show(ConsultationView consultation, Location address);

    private Nav ways(ConsultationView consultation) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("breakdowns.pictures", HeardLinks.pictures(consultation.slug()));
        pages.put("breakdowns.themes", HeardLinks.themes(consultation.slug(), Dimension.ROLE));
        pages.put("breakdowns.carried", HeardLinks.coverage(consultation.slug(), Dimension.ROLE));
        pages.put("breakdowns.as", HeardLinks.readAs(consultation.slug(), ""));
        pages.put("breakdowns.few", HeardLinks.few(consultation.slug()));
        UnorderedList list = new UnorderedList();
        pages.forEach((page, address) -> {
            Anchor link = new Anchor(address, getTranslation(page + ".link"));
            if (page.equals(key)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        });
        Nav ways = new Nav(list);
        ways.addClassName("tl-ways");
        ways.getElement().setAttribute("aria-label", getTranslation("breakdowns.ways"));
        return ways;
    }

    /** What is made of what people said. */
    private Nav onwards(ConsultationView consultation) {
        UnorderedList list = new UnorderedList(new ListItem(new Anchor(
                SummaryLinks.summary(consultation.slug(), ""), getTranslation("breakdowns.onwards.summary"))));
        if (CurrentPerson.is(Role.MODERATOR, consultation.body())) {
            list.add(new ListItem(
                    new Anchor(ThemeLinks.all(consultation.slug()), getTranslation("breakdowns.onwards.themes"))));
        }
        Nav onwards = new Nav(list);
        onwards.addClassName("tl-ways");
        onwards.getElement().setAttribute("aria-label", getTranslation("breakdowns.onwards"));
        return onwards;
    }

    /** What stands in place of what is not there yet. */
    static Div empty(String words) {
        Div empty = new Div(new Paragraph(words));
        empty.addClassName("tl-empty");
        return empty;
    }

    static String parameter(Location address, String name) {
        return address.getQueryParameters().getSingleParameter(name).orElse("");
    }

    /** A way to something that the server gives by itself. */
    static Paragraph beside(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.setRouterIgnore(true);
        return new Paragraph(link);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
