package org.throughline.changes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.throughline.changes.CarriedWords;
import org.throughline.changes.ChangesLinks;
import org.throughline.changes.Fate;
import org.throughline.changes.WordsSince;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.State;
import org.throughline.contributions.ui.BesideContribution;
import org.throughline.people.CurrentPerson;
import org.throughline.plans.ConsultationView;

/** Beside a contribution: that the words it is about have changed since, and how. */
@org.springframework.stereotype.Component
final class WordsBeside implements BesideContribution {

    private final CarriedWords words;

    WordsBeside(CarriedWords words) {
        this.words = words;
    }

    @Override
    public Optional<Component> beside(ConsultationView consultation, ContributionView contribution) {
        return contribution.state() == State.PUBLISHED
                ? words.of(contribution)
                        .filter(since -> since.fate() != Fate.NO_NEWER_VERSION)
                        .map(since -> section(consultation, contribution, since))
                : Optional.empty();
    }

    private static Section section(ConsultationView consultation, ContributionView contribution, WordsSince since) {
        Section section = new Section();
        section.add(new H2(section.getTranslation("changes.since.heading")));
        section.add(new Paragraph(section.getTranslation(
                "changes.since." + since.fate().name() + (since.before() == null ? ".section" : ""),
                since.now().label(),
                since.sectionNow() == null ? "" : since.sectionNow().title())));
        if (since.before() != null && since.fate() != Fate.SAME) {
            NativeDetails details = new NativeDetails(section.getTranslation("changes.since.words"));
            details.setContent(new Beneath(
                    since.beside(),
                    section.getTranslation("changes.side.before", since.stood().label()),
                    section.getTranslation("changes.side.after", since.now().label())));
            section.add(details);
        }
        since.changes().stream()
                .filter(change -> !change.causes().isEmpty())
                .forEach(change -> section.add(new CauseList(change)));
        boolean caused = since.changes().stream()
                .flatMap(change -> change.causes().stream())
                .anyMatch(cause -> cause.contributions().contains(since.contribution()));
        if (caused && CurrentPerson.id().filter(contribution.author()::equals).isPresent()) {
            section.add(new Paragraph(new Anchor(ChangesLinks.mine(), section.getTranslation("changes.mine.link"))));
        }
        section.add(new Paragraph(new Anchor(
                ChangesLinks.section(consultation.slug(), since.section().key()),
                section.getTranslation("changes.since.link", since.section().title()))));
        return section;
    }
}
