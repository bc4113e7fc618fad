package org.throughline.moderation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ModeratedContributions;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/** What moderators do with a case: read it without being disturbed, decide, ask its author, leave it to another one, look again. */
@Service
public class Moderation {

    /** How long a case is kept for who is reading it. */
    public static final Duration CLAIM = Duration.ofMinutes(10);

    private final Cases cases;
    private final Decisions decisions;
    private final CaseSteps steps;
    private final DecidingPolicy policy;
    private final SecondLooks secondLooks;
    private final ModeratedContributions contributions;
    private final Consultations consultations;
    private final ApplicationEventPublisher events;

    Moderation(
            Cases cases,
            Decisions decisions,
            CaseSteps steps,
            DecidingPolicy policy,
            SecondLooks secondLooks,
            ModeratedContributions contributions,
            Consultations consultations,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.decisions = decisions;
        this.steps = steps;
        this.policy = policy;
        this.secondLooks = secondLooks;
        this.contributions = contributions;
        this.consultations = consultations;
        this.events = events;
    }

    /**
     * Keeps a case for the moderator at the keyboard for ten minutes from now on.
     *
     * @return false while another moderator holds it
     */
    @Moderating
    @Transactional
    public boolean claim(CaseId id) {
        Case about = moderated(id);
        Instant now = steps.now();
        return about.state().isOver() || cases.claim(id, new Claim(CurrentPerson.require(), now.plus(CLAIM)), now);
    }

    /** Gives a case back to everybody. */
    @Moderating
    @Transactional
    public void release(CaseId id) {
        moderated(id);
        cases.release(id, CurrentPerson.require());
    }

    /**
     * Decides. The same moderator may say the same twice.
     *
     * @throws Refused when it was decided meanwhile or is being read by somebody else; for the moderator's own contribution or that of an
     *     organisation they may speak for; for a second opinion that they wanted, and for an appeal from their own decision
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void decide(CaseId id, Decision decision) {
        Decision clean = ModerationPolicy.checked(decision);
        Case about = moderated(id);
        PersonId moderator = CurrentPerson.require();
        if (about.state() == CaseState.DECIDED) {
            requireSame(id, moderator, clean);
            return;
        }
        requireMayDecide(about, moderator);
        Instant now = steps.now();
        steps.move(about.decided(now));
        decisions.insert(about, new Decided(id, moderator, about.state(), clean, now));
        switch (clean) {
            case Decision.Publish publish -> contributions.publish(about.contribution());
            case Decision.Redact redact -> contributions.publish(about.contribution(), redact.removed());
            case Decision.Withhold withhold -> contributions.withhold(about.contribution());
        }
        secondLooks.consider(about, moderator, clean.outcome());
        events.publishEvent(new CaseDecided(
                id.value(),
                about.consultation(),
                about.contribution(),
                moderator,
                about.state(),
                clean.outcome(),
                clean instanceof Decision.Withhold withhold ? withhold.reason() : null));
    }

    /** A double click is no second decision; a second moderator learns that there is a first. */
    private void requireSame(CaseId id, PersonId moderator, Decision decision) {
        boolean same = decisions
                .last(id)
                .filter(last ->
                        last.moderator().equals(moderator) && last.decision().equals(decision))
                .isPresent();
        Refused.ifAny(same ? List.of() : List.of(Refusal.of("moderation.already-decided")));
    }

    private void requireMayDecide(Case about, PersonId moderator) {
        Refused.ifAny(policy.refusal(about, moderator, steps.now()));
    }

    /**
     * Asks the author something. The case leaves the queue until they answer, for a week at most; the question and the answer stay with it.
     *
     * @throws Refused without a question, and as for a decision
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void ask(CaseId id, String question) {
        Case about = moderated(id);
        PersonId moderator = CurrentPerson.require();
        requireMayDecide(about, moderator);
        contributions.requireMayDecide(about.contribution());
        String words = ModerationPolicy.words(question, "moderation.question-missing");
        steps.take(
                about.asked(),
                Note.of(id, Note.Kind.QUESTION, moderator, words, steps.now()),
                new AuthorAsked(id.value(), about.consultation(), about.contribution(), moderator));
    }

    /**
     * Leaves the decision to another moderator.
     *
     * @param why for that moderator; possibly empty
     * @throws Refused as for a decision
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void wantSecondOpinion(CaseId id, String why) {
        Case about = moderated(id);
        PersonId moderator = CurrentPerson.require();
        requireMayDecide(about, moderator);
        contributions.requireMayDecide(about.contribution());
        steps.take(
                about.toSecondOpinion(),
                Note.of(id, Note.Kind.OPINION_WANTED, moderator, ModerationPolicy.words(why), steps.now()),
                new SecondOpinionWanted(id.value(), about.consultation(), about.contribution(), moderator));
    }

    /**
     * Takes a decision back that was left to another moderator.
     *
     * @throws Refused for a moderator who did not leave it
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void takeBack(CaseId id) {
        Case about = moderated(id);
        PersonId moderator = CurrentPerson.require();
        boolean own = policy.wantedSecondOpinion(id, moderator);
        Refused.ifAny(own ? List.of() : List.of(Refusal.of("moderation.not-possible-now")));
        steps.take(
                about.takenBack(),
                Note.of(id, Note.Kind.TAKEN_BACK, moderator, "", steps.now()),
                new SecondOpinionTakenBack(id.value(), about.consultation(), about.contribution(), moderator));
    }

    /**
     * Puts a decided case back into the queue. What was decided stands until there is another decision.
     *
     * @throws Refused for the moderator's own contribution or that of an organisation they may speak for
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void reopen(CaseId id, String why) {
        Case about = moderated(id);
        PersonId moderator = CurrentPerson.require();
        contributions.requireMayDecide(about.contribution());
        steps.take(
                about.reopened(steps.now()),
                Note.of(id, Note.Kind.REOPENED, moderator, ModerationPolicy.words(why), steps.now()),
                new CaseReopened(id.value(), about.consultation(), about.contribution(), moderator));
    }

    private Case moderated(CaseId id) {
        Case about = cases.find(id).orElseThrow(() -> new Refused(Refusal.of("moderation.case-unknown")));
        ConsultationView consultation = consultations
                .byId(about.consultation())
                .orElseThrow(() -> new Refused(Refusal.of("moderation.case-unknown")));
        ModerationPolicy.requireModerator(consultation);
        return about;
    }
}
