package org.throughline.themes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.campaigns.CampaignLinks;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.Plans;
import org.throughline.plans.PlansLinks;
import org.throughline.plans.SectionRef;
import org.throughline.themes.CodingHelp;
import org.throughline.themes.ProposalDesk;
import org.throughline.themes.ReadingProgress;
import org.throughline.themes.Readings;
import org.throughline.themes.SortingDesk;
import org.throughline.themes.ThemeHistory;
import org.throughline.themes.ThemeLinks;
import org.throughline.themes.Themes;

/** How far a consultation is sorted; with a section in the address, that section. */
@Route("consultations/:consultation/themes")
@RolesAllowed("MODERATOR")
final class ThemesPage extends ModeratorsPage {

    private final transient Plans plans;
    private final transient Readings readings;
    private final transient Themes themes;
    private final transient ProposalDesk proposals;
    private final transient SortingDesk sorting;
    private final transient CodingHelp help;
    private final transient ThemeHistory history;
    private final transient List<BesideThemes> beside;

    ThemesPage(
            Consultations consultations,
            Plans plans,
            Readings readings,
            Themes themes,
            ProposalDesk proposals,
            SortingDesk sorting,
            CodingHelp help,
            ThemeHistory history,
            ObjectProvider<BesideThemes> beside) {
        super(consultations);
        this.plans = plans;
        this.readings = readings;
        this.themes = themes;
        this.proposals = proposals;
        this.sorting = sorting;
        this.help = help;
        this.history = history;
        this.beside = beside.orderedStream().toList();
    }

    @Override
    void show(BeforeEnterEvent event, ConsultationView consultation) {
        Optional<String> key = event.getLocation().getQueryParameters().getSingleParameter("section");
        if (key.isPresent()) {
            showSection(consultation, ChosenSection.of(event, consultation, plans));
        } else {
            showAll(consultation);
        }
    }

    private void showAll(ConsultationView consultation) {
        begin(
                PlansLinks.consultation(consultation.slug()),
                getTranslation("themes.back.overview", consultation.title()),
                getTranslation("themes.heading"));
        ReadingProgress progress = readings.progress(consultation.id());
        add(new Paragraph(getTranslation(
                "themes.progress", progress.read(), progress.all(), progress.foreign(), progress.notShown())));
        if (progress.foreign() > 0) {
            add(new Paragraph(new Anchor(
                    ThemeLinks.foreign(consultation.slug()),
                    getTranslation("themes.foreign.link", progress.foreign()))));
        }
        add(new Paragraph(new Anchor(CampaignLinks.desk(consultation.slug()), getTranslation("themes.letters-first"))));
        add(new SectionsTable(consultation, plans, sorting.standings(consultation.id())));
        beside.forEach(one -> add(one.beside(consultation)));
    }

    private void showSection(ConsultationView consultation, @Nullable SectionRef section) {
        begin(
                ThemeLinks.all(consultation.slug()),
                getTranslation("themes.back.all"),
                getTranslation("themes.section.heading", Wordings.section(this, section)));
        add(
                meta(getTranslation("themes.keys")),
                new SectionBoard(consultation, section, themes, proposals, sorting),
                new HelpBlock(consultation, section, help),
                new DecidedActs(history, consultation.id(), section == null ? null : section.id(), () -> {
                    showSection(consultation, section);
                    arrive(getTranslation("themes.undo.done"));
                }));
        beside.stream()
                .map(one -> one.besideSection(consultation, section == null ? null : section.key()))
                .flatMap(Optional::stream)
                .forEach(this::add);
    }
}
