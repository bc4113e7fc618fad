package org.throughline.breakdowns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.breakdowns.Community;
import org.throughline.breakdowns.HeardLinks;
import org.throughline.breakdowns.Lens;
import org.throughline.breakdowns.LensView;
import org.throughline.organisations.OrganisationView;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.PlansLinks;
import org.throughline.plans.SectionRef;

/** A consultation through the eyes of one group: what the plan says of them, what they say, what came of it, and what is missing. */
@Route("consultations/:consultation/heard/as")
@AnonymousAllowed
final class ReadAsPage extends HeardPage {

    private final transient Lens lens;

    ReadAsPage(Consultations consultations, Lens lens) {
        super(consultations, "breakdowns.as");
        this.lens = lens;
    }

    @Override
    void show(ConsultationView consultation, Location address) {
        String key = parameter(address, "group");
        add(choice(consultation, key));
        if (!key.isEmpty()) {
            show(
                    consultation,
                    lens.read(consultation, key, parameter(address, "after")).orElseThrow(NotFoundException::new));
            add(beside(
                    HeardLinks.recorded(HeardLinks.readAs(consultation.slug(), key)),
                    getTranslation("breakdowns.record")));
        }
    }

    private Nav choice(ConsultationView consultation, String chosen) {
        UnorderedList list = new UnorderedList();
        for (Community community : lens.communities()) {
            Anchor link = new Anchor(
                    HeardLinks.readAs(consultation.slug(), community.key()), getTranslation(community.textKey()));
            if (community.key().equals(chosen)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(new ListItem(link));
        }
        Nav choice = new Nav(list);
        choice.addClassName("tl-ways");
        choice.getElement().setAttribute("aria-label", getTranslation("breakdowns.as.choice"));
        return choice;
    }

    private void show(ConsultationView consultation, LensView view) {
        String group = getTranslation(view.community().textKey());
        String slug = consultation.slug();
        add(
                new H2(getTranslation("breakdowns.as.group", group)),
                new Paragraph(getTranslation(
                        view.community().role() == null ? "breakdowns.as.who.organisations" : "breakdowns.as.who",
                        group,
                        view.organisations().isEmpty()
                                ? getTranslation("breakdowns.as.no-organisation")
                                : view.organisations().stream()
                                        .map(OrganisationView::name)
                                        .collect(Collectors.joining(", ")))));
        add(part("breakdowns.as.gaps", gaps(slug, view)));
        add(part("breakdowns.as.mentions", mentions(slug, view)));
        add(part("breakdowns.as.statements", statements(view)));
        add(part("breakdowns.as.themes", themes(view)));
        add(part(
                "breakdowns.as.comments",
                new SaidCards(
                        slug,
                        view.comments(),
                        getTranslation("breakdowns.as.comments.none"),
                        HeardLinks.readAs(slug, view.community().key()))));
    }

    private Section part(String key, Component... content) {
        Section part = new Section(new H2(getTranslation(key)));
        part.add(content);
        return part;
    }

    private Component[] gaps(String slug, LensView view) {
        return new Component[] {
            new Paragraph(getTranslation("breakdowns.as.unnamed", view.unnamed().size())),
            sections(slug, view.unnamed()),
            new Paragraph(getTranslation("breakdowns.as.unheard", view.unheard().size())),
            sections(slug, view.unheard())
        };
    }

    private static UnorderedList sections(String slug, List<SectionRef> sections) {
        UnorderedList list = new UnorderedList(sections.stream()
                .map(section -> new ListItem(new Anchor(PlansLinks.section(slug, section.key()), section.title())))
                .toArray(ListItem[]::new));
        list.setVisible(!sections.isEmpty());
        return list;
    }

    private Component mentions(String slug, LensView view) {
        if (view.mentions().isEmpty()) {
            return new Paragraph(getTranslation("breakdowns.as.mentions.none"));
        }
        UnorderedList list = new UnorderedList();
        view.mentions().forEach(mention -> {
            Paragraph words = new Paragraph(mention.words());
            words.addClassName("tl-inset");
            list.add(new ListItem(
                    new Anchor(
                            PlansLinks.section(slug, mention.section().key()),
                            mention.section().title()),
                    new Paragraph(getTranslation("breakdowns.as.paragraphs", mention.paragraphs())),
                    words));
        });
        return list;
    }

    private Component statements(LensView view) {
        if (view.statements().isEmpty()) {
            return new Paragraph(getTranslation("breakdowns.as.statements.none"));
        }
        UnorderedList list = new UnorderedList();
        view.statements().forEach(statement -> {
            Anchor link = new Anchor(
                    statement.place().path(),
                    statement.words() == null ? getTranslation("summaries.page.hidden") : statement.words());
            link.getElement().setAttribute("dir", "auto");
            ListItem item = new ListItem(link);
            item.add(" " + getTranslation("breakdowns.as.carries", statement.sources()));
            list.add(item);
        });
        return list;
    }

    private Component themes(LensView view) {
        if (view.themes().isEmpty()) {
            return new Paragraph(getTranslation("breakdowns.as.themes.none"));
        }
        UnorderedList list = new UnorderedList();
        view.themes()
                .forEach(raised -> list.add(new ListItem(getTranslation(
                        "breakdowns.as.theme", raised.theme().theme().title(), raised.people()))));
        return list;
    }
}
