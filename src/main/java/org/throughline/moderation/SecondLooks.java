package org.throughline.moderation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ModeratedContributions;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.Consultations;

/**
 * Whether two moderators decide alike. A share of first decisions is drawn, by a rule that nobody at the keyboard can foresee and that
 * gives the same result whenever it is worked out again; another moderator looks at the same words without knowing what was decided.
 */
@Service
public class SecondLooks {

    private final SecondLookRows rows;
    private final Cases cases;
    private final Queues queues;
    private final ModeratedContributions contributions;
    private final Consultations consultations;
    private final CaseSteps steps;
    private final ApplicationEventPublisher events;
    private final int oneIn;
    private final long seed;

    SecondLooks(
            SecondLookRows rows,
            Cases cases,
            Queues queues,
            ModeratedContributions contributions,
            Consultations consultations,
            CaseSteps steps,
            ApplicationEventPublisher events,
            @Value("${throughline.moderation.second-look.one-in:20}") int oneIn,
            @Value("${throughline.moderation.second-look.seed:20190107}") long seed) {
        this.rows = rows;
        this.cases = cases;
        this.queues = queues;
        this.contributions = contributions;
        this.consultations = consultations;
        this.steps = steps;
        this.events = events;
        this.oneIn = oneIn;
        this.seed = seed;
    }

    /** Called with every decision, in its transaction. */
    void consider(Case about, PersonId moderator, Outcome outcome) {
        if (about.state() == CaseState.WAITING && isDrawn(about.id().value(), seed, oneIn)) {
            rows.draw(about, moderator, outcome, steps.now());
        }
    }

    /** SplitMix64 over the identity and the seed: one in so many, whoever asks. */
    static boolean isDrawn(UUID id, long seed, int oneIn) {
        long mixed = id.getLeastSignificantBits() ^ id.getMostSignificantBits() * 31 ^ seed;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return Long.remainderUnsigned(mixed ^ (mixed >>> 31), oneIn) == 0;
    }

    /** What the moderator at the keyboard may look at next. */
    @Moderating
    public Optional<CaseView> next(ConsultationId consultation) {
        requireModerator(consultation);
        return rows.waiting(consultation, CurrentPerson.require(), 20).stream()
                .map(queues::read)
                .filter(view -> mayLookAt(view))
                .findFirst();
    }

    private boolean mayLookAt(CaseView view) {
        try {
            contributions.requireMayDecide(view.about().contribution().id());
            return true;
        } catch (Refused notIndependent) {
            return false;
        }
    }

    /**
     * Says what one would have decided. It changes nothing about the case.
     *
     * @throws Refused when it was not drawn, for whoever decided it, for own words, and when somebody else was faster
     */
    @Moderating
    @Transactional
    public void look(CaseId id, Outcome outcome) {
        Case about = cases.find(id).orElseThrow(() -> new Refused(Refusal.of("moderation.case-unknown")));
        requireModerator(about.consultation());
        contributions.requireMayDecide(about.contribution());
        PersonId moderator = CurrentPerson.require();
        if (!rows.save(id, moderator, outcome, steps.now())) {
            throw new Refused(Refusal.of("moderation.second-look-taken"));
        }
        events.publishEvent(new SecondLookTaken(id.value(), about.consultation(), moderator, outcome));
    }

    private void requireModerator(ConsultationId id) {
        ModerationPolicy.requireModerator(
                consultations.byId(id).orElseThrow(() -> new Refused(Refusal.of("moderation.case-unknown"))));
    }
}
