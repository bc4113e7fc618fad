package org.throughline.moderation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Refused;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/**
 * What time does. Cases come back to a moderator whose authors have not answered within a week: silence decides nothing and loses
 * nothing. What waits is filed anew when a body looks out for other words.
 */
@Component
class Upkeep {

    static final Duration TIME_TO_ANSWER = Duration.ofDays(7);
    private static final Duration REMEMBERED = Duration.ofDays(2);

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private static final int STEP = 500;

    private final Cases cases;
    private final WatchlistRows lists;
    private final TriageRows triage;
    private final Facets facets;
    private final Consultations consultations;
    private final CaseSteps steps;
    private final TransactionOperations transaction;

    Upkeep(
            Cases cases,
            WatchlistRows lists,
            TriageRows triage,
            Facets facets,
            Consultations consultations,
            CaseSteps steps,
            TransactionOperations transaction) {
        this.cases = cases;
        this.lists = lists;
        this.triage = triage;
        this.facets = facets;
        this.consultations = consultations;
        this.steps = steps;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    void round() {
        List<Case> unanswered = cases.askedBefore(steps.now().minus(TIME_TO_ANSWER));
        for (Case about : unanswered) {
            try {
                transaction.executeWithoutResult(status -> bringBack(about));
            } catch (Refused answeredMeanwhile) {
                LOG.debug("Case {} has changed meanwhile", about.id());
            }
        }
    }

    private void bringBack(Case about) {
        steps.take(
                about.answered(),
                Note.of(about.id(), Note.Kind.UNANSWERED, null, "", steps.now()),
                new AuthorNotAnswering(about.id().value(), about.consultation(), about.contribution()));
    }

    /** Cases that were filed before a list of their body changed are filed anew, some hundreds at a time. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void lookAnew() {
        Map<BodyId, Instant> changed = lists.changedSince(steps.now().minus(REMEMBERED));
        if (changed.isEmpty()) {
            return;
        }
        for (ConsultationView consultation : consultations.announced()) {
            Instant when = changed.get(consultation.body());
            if (when != null) {
                int filed = STEP;
                while (filed == STEP) {
                    Integer step = transaction.execute(status -> fileAnew(consultation, when));
                    filed = step == null ? 0 : step;
                }
            }
        }
    }

    private int fileAnew(ConsultationView consultation, Instant when) {
        List<CaseId> old = triage.fileAnew(consultation.id(), when, STEP);
        facets.remove(old);
        return old.size();
    }
}
