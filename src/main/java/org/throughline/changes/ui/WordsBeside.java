package org.throughline.changes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.changes.Because;
import org.throughline.changes.BecauseOf;
import org.throughline.changes.CarriedWords;
import org.throughline.changes.ChangeView;
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
    private final BecauseOf because;

    WordsBeside(CarriedWords words, BecauseOf because) {
        this.words = words;
        this.because = because;
    }

    @Override
    public Optional<Component> beside(ConsultationView consultation, ContributionView contribution) {
        if (contribution.state() != State.PUBLISHED) {
            return Optional.empty();
        }
        List<Because> caused = because.contribution(contribution.id());
        WordsSince since = words.of(contribution)
                .filter(one -> one.fate() != Fate.NO_NEWER_VERSION)
                .orElse(null);
        return since == null && caused.isEmpty()
                ? Optional.empty()
                : Optional.of(section(consultation, contribution, caused, since));
    }

    private static Section section(
            ConsultationView consultation,
            ContributionView contribution,
            List<Because> caused,
            @Nullable WordsSince since) {
        Section section = new Section();
        section.add(new H2(section.getTranslation("changes.since.heading")));
        if (!caused.isEmpty()) {
            section.add(new Paragraph(section.getTranslation("changes.since.caused")));
            caused.forEach(one -> section.add(new BecauseCard(one, new H3())));
        }
        if (since != null) {
            words(section, consultation, caused, since);
        }
        if (!caused.isEmpty()
                && CurrentPerson.id().filter(contribution.author()::equals).isPresent()) {
            section.add(new Paragraph(new Anchor(ChangesLinks.mine(), section.getTranslation("changes.mine.link"))));
        }
        return section;
    }

    /** What became of the words that it is about; changes that name it stand above. */
    private static void words(Section section, ConsultationView consultation, List<Because> caused, WordsSince since) {
        section.add(new Paragraph(section.getTranslation(
                "changes.since." + since.fate().name() + (since.before() == null ? ".section" : ""),
                since.now().label(),
                since.sectionNow() == null ? "" : since.sectionNow().title())));
        if (caused.isEmpty() && since.fate().isChanged()) {
            section.add(new Paragraph(section.getTranslation("changes.since.uncaused")));
        }
        if (since.before() != null && since.fate() != Fate.SAME) {
            NativeDetails details = new NativeDetails(section.getTranslation("changes.since.words"));
            details.setContent(new Beneath(
                    since.beside(),
                    section.getTranslation("changes.side.before", since.stood().label()),
                    section.getTranslation("changes.side.after", since.now().label())));
            section.add(details);
        }
        List<ChangeView> shown = caused.stream().map(Because::change).toList();
        since.changes().stream()
                .filter(change -> !change.causes().isEmpty() && !shown.contains(change))
                .forEach(change -> section.add(new CauseList(change)));
        Stream.concat(Stream.of(since.section()), since.changed().stream())
                .distinct()
                .forEach(one -> section.add(new Paragraph(new Anchor(
                        ChangesLinks.section(consultation.slug(), one.key()),
                        section.getTranslation("changes.since.link", one.title())))));
    }
}
