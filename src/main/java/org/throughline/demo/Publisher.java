package org.throughline.demo;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.moderation.CaseId;
import org.throughline.moderation.Moderation;
import org.throughline.moderation.Queue;
import org.throughline.people.CurrentPerson;
import org.throughline.plans.ConsultationView;

/** A moderator who publishes what the seeds name; everything else waits for whoever tries the queue. */
@Component
@Profile("seeded")
class Publisher {

    private static final String MODERATOR = "ines-carvalho";

    private final Moderation moderation;
    private final Cast cast;

    Publisher(Moderation moderation, Cast cast) {
        this.moderation = moderation;
        this.cast = cast;
    }

    void publish(ConsultationView consultation, ContributionId said) {
        publish(consultation, List.of(said));
    }

    void publish(ConsultationView consultation, Collection<ContributionId> said) {
        Set<ContributionId> wanted = Set.copyOf(said);
        CurrentPerson.as(cast.person(MODERATOR), () -> {
            CaseId after = null;
            do {
                Queue step = moderation.queue(consultation.id(), after);
                step.cases().stream()
                        .filter(waiting ->
                                wanted.contains(waiting.contribution().id()))
                        .forEach(waiting -> moderation.publish(waiting.id()));
                after = step.next();
            } while (after != null);
            return wanted;
        });
    }
}
