package org.throughline.changes;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.PublishedTexts;
import org.throughline.plans.VersionId;

/** Gives the credit for words that were taken over to the change they are in. Words that were revised away since have none. */
@Component
class Credits {

    /** So much of the proposed words must be in the paragraph. */
    private static final double TAKEN = 0.3;

    private final WordingRows wordings;
    private final CauseRows causes;
    private final ChangeViews views;
    private final PublishedTexts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Credits(
            WordingRows wordings,
            CauseRows causes,
            ChangeViews views,
            PublishedTexts texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.wordings = wordings;
        this.causes = causes;
        this.views = views;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    void give(VersionId version, List<Change> changes) {
        for (ContributionView said : texts.words(wordings.of(version)).values()) {
            madeOf(said, changes).ifPresent(change -> {
                Cause cause = new Cause(CauseKind.WORDING, said.id().value());
                if (causes.add(change.id(), cause, clock.instant())) {
                    events.publishEvent(new CauseNamed(change.id().value(), cause.kind(), cause.id()));
                }
            });
        }
    }

    private record Candidate(Change change, double likeness) {}

    private Optional<Change> madeOf(ContributionView said, List<Change> changes) {
        Bigrams proposed = Bigrams.of(said.proposedWording() == null ? "" : said.proposedWording());
        return changes.stream()
                .filter(change -> change.after() != null)
                .map(change -> new Candidate(change, likeness(change, proposed)))
                .filter(candidate -> candidate.likeness() >= TAKEN)
                .max(Comparator.comparingDouble(Candidate::likeness))
                .map(Candidate::change);
    }

    private double likeness(Change change, Bigrams proposed) {
        Spot after = views.spot(change.to(), change.after());
        return after == null
                ? 0
                : proposed.likeness(Bigrams.of(after.paragraph().html().text()));
    }
}
