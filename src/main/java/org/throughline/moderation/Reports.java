package org.throughline.moderation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.State;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Open;
import org.throughline.kernel.RateLimits;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;

/** Anybody may point out what is published. A report brings it before a moderator and never hides anything by itself, however many come. */
@Service
public class Reports {

    private static final List<RateLimits.Limit> LIMITS = List.of(
            new RateLimits.Limit("report", 5, Duration.ofMinutes(10)),
            new RateLimits.Limit("report", 20, Duration.ofDays(1)));

    private final Contributions contributions;
    private final Cases cases;
    private final CaseSteps steps;
    private final Visitors visitors;

    Reports(Contributions contributions, Cases cases, CaseSteps steps, Visitors visitors) {
        this.contributions = contributions;
        this.cases = cases;
        this.steps = steps;
        this.visitors = visitors;
    }

    /**
     * Takes a report. No account is needed.
     *
     * @param words for the moderator; possibly empty, but not for another concern than those there are
     * @throws Refused for what is not published, and for too many reports
     */
    @Open
    @RetriedOnConflict
    @Transactional
    public void report(ContributionId id, Concern concern, String words) {
        ContributionView reported = contributions
                .byId(id)
                .filter(found -> found.state() == State.PUBLISHED)
                .orElseThrow(() -> new Refused(Refusal.of("contributions.unknown")));
        String said = concern == Concern.OTHER
                ? ModerationPolicy.words(words, "moderation.report-words-missing")
                : ModerationPolicy.words(words);
        visitors.limit(LIMITS);
        Case about = caseOf(reported);
        Instant now = steps.now();
        Case after = about.reported(now);
        PersonId by = CurrentPerson.id().orElse(null);
        Note note = new Note(about.id(), Note.Kind.REPORT, by, concern, said, now);
        ContributionReported event = new ContributionReported(about.id().value(), about.consultation(), id, concern);
        if (after.version() == about.version()) {
            steps.note(note, event);
        } else {
            steps.take(after, note, event);
        }
    }

    /** What was brought in from elsewhere has no case until somebody reports it. */
    private Case caseOf(ContributionView reported) {
        Optional<Case> known = cases.about(reported.id());
        if (known.isPresent()) {
            return known.get();
        }
        Case opened = Case.opened(
                new CaseId(Ids.next()), reported.consultation(), reported.id(), CaseState.REPORTED, steps.now());
        try {
            steps.open(opened);
            return opened;
        } catch (DuplicateKeyException reportedAtTheSameTime) {
            return cases.about(reported.id()).orElseThrow();
        }
    }
}
