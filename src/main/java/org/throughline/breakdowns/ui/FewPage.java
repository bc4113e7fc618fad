package org.throughline.breakdowns.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.breakdowns.FewSaid;
import org.throughline.breakdowns.HeardLinks;
import org.throughline.breakdowns.WeightsPicture;
import org.throughline.breakdowns.WeightyTheme;
import org.throughline.charts.ui.ChartFigure;
import org.throughline.contributions.RareVoices;
import org.throughline.contributions.Reach;
import org.throughline.kernel.Spelled;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.themes.ThemeLinks;

/** Said by few, matters much: what would change lives, and few support. */
@Route("consultations/:consultation/heard/few")
@AnonymousAllowed
final class FewPage extends HeardPage {

    private final transient FewSaid few;
    private final transient RareVoices voices;

    FewPage(Consultations consultations, FewSaid few, RareVoices voices) {
        super(consultations, "breakdowns.few");
        this.few = few;
        this.voices = voices;
    }

    @Override
    void show(ConsultationView consultation, Location address) {
        Reach reach = reach(parameter(address, "touches"));
        if (CurrentPerson.is(Role.MODERATOR, consultation.body())) {
            add(themes(consultation.slug(), few.themes(consultation.id())));
        }
        String here = reach == null ? HeardLinks.few(consultation.slug()) : HeardLinks.few(consultation.slug(), reach);
        add(
                new H2(getTranslation("breakdowns.few.comments")),
                new Paragraph(getTranslation("breakdowns.few.order", RareVoices.FEW)),
                choice(consultation, reach),
                new SaidCards(
                        consultation.slug(),
                        voices.read(consultation.id(), reach, parameter(address, "after")),
                        getTranslation("breakdowns.few.none"),
                        here));
        WeightsPicture weights = few.weights(consultation.id());
        if (!weights.isEmpty()) {
            add(
                    ChartFigure.withLongValues(weights.draw(this::getTranslation), getTranslation("charts.table")),
                    beside(HeardLinks.fewFile(consultation.slug()), getTranslation("breakdowns.file.themes")));
        }
        add(beside(HeardLinks.recorded(here), getTranslation("breakdowns.record")));
    }

    /** What an address names; anything else is no choice. */
    private static @Nullable Reach reach(String parameter) {
        return Spelled.find(Reach.class, parameter).orElse(null);
    }

    private Nav choice(ConsultationView consultation, @Nullable Reach chosen) {
        UnorderedList list = new UnorderedList(
                way(HeardLinks.few(consultation.slug()), getTranslation("breakdowns.few.any"), chosen == null));
        for (Reach reach : Reach.values()) {
            list.add(way(
                    HeardLinks.few(consultation.slug(), reach),
                    getTranslation(WeightsPicture.key("reach", reach)),
                    reach == chosen));
        }
        Nav choice = new Nav(list);
        choice.addClassName("tl-ways");
        choice.getElement().setAttribute("aria-label", getTranslation("breakdowns.few.reach"));
        return choice;
    }

    private static ListItem way(String address, String words, boolean chosen) {
        Anchor link = new Anchor(address, words);
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }

    private Section themes(String slug, List<WeightyTheme> themes) {
        Section section = new Section(new H2(getTranslation("breakdowns.few.themes")));
        section.add(new Paragraph(
                getTranslation(themes.isEmpty() ? "breakdowns.few.themes.none" : "breakdowns.few.themes.lead")));
        UnorderedList list = new UnorderedList();
        themes.forEach(one -> {
            ListItem item = new ListItem(new Anchor(
                    ThemeLinks.theme(slug, one.theme().id()), one.theme().title()));
            item.add(" " + getTranslation("breakdowns.few.theme", one.speakers(), one.changing(), one.answered()));
            list.add(item);
        });
        if (!themes.isEmpty()) {
            section.add(list);
        }
        return section;
    }
}
