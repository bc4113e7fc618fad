package org.throughline.moderation;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.AuthorsCase;
import org.throughline.contributions.AuthorsCases;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Contributions;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SignedIn;
import org.throughline.people.CurrentPerson;

/** What moderators and an author have to say to each other, told to that author and to nobody else. */
@Service
public class AuthorsSide implements AuthorsCases {

    private final Contributions contributions;
    private final Cases cases;
    private final AuthorsQueries queries;
    private final Decisions decisions;
    private final CaseSteps steps;

    AuthorsSide(
            Contributions contributions, Cases cases, AuthorsQueries queries, Decisions decisions, CaseSteps steps) {
        this.contributions = contributions;
        this.cases = cases;
        this.queries = queries;
        this.decisions = decisions;
        this.steps = steps;
    }

    @Override
    @SignedIn
    public Map<ContributionId, AuthorsCase> of(Collection<ContributionId> wanted) {
        Set<ContributionId> mine = contributions.mineAmong(wanted);
        Map<ContributionId, Decided> decided = decisions.last(mine);
        Map<ContributionId, AuthorsCase> told = new HashMap<>();
        queries.of(mine).forEach(about -> {
            Decided last = decided.get(about.contribution());
            told.put(about.contribution(), about.told(last == null ? null : last.decision()));
        });
        return told;
    }

    @Override
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public void answer(ContributionId id, String words) {
        Case about = own(id);
        String said = ModerationPolicy.words(words, "moderation.answer-missing");
        steps.take(
                about.answered(),
                Note.of(about.id(), Note.Kind.ANSWER, CurrentPerson.require(), said, steps.now()),
                new AuthorAnswered(about.id().value(), about.consultation(), id));
    }

    @Override
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public void appeal(ContributionId id, String words) {
        Case about = own(id);
        String said = ModerationPolicy.words(words, "moderation.appeal-missing");
        Outcome against = decisions
                .last(about.id())
                .map(last -> last.decision().outcome())
                .filter(outcome -> outcome != Outcome.PUBLISH)
                .orElseThrow(() -> new Refused(Refusal.of("moderation.nothing-to-appeal")));
        Instant now = steps.now();
        Case after = about.appealed(now);
        if (!cases.appeal(about.id(), against, now)) {
            throw new Refused(Refusal.of("moderation.appealed-once"));
        }
        steps.take(
                after,
                Note.of(about.id(), Note.Kind.APPEAL, CurrentPerson.require(), said, now),
                new DecisionAppealed(about.id().value(), about.consultation(), id));
    }

    private Case own(ContributionId id) {
        return Optional.of(id)
                .filter(own -> contributions.mineAmong(List.of(own)).contains(own))
                .flatMap(cases::about)
                .orElseThrow(() -> new Refused(Refusal.of("contributions.unknown")));
    }
}
