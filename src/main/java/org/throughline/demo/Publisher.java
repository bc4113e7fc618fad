package org.throughline.demo;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.moderation.Decision;
import org.throughline.moderation.Moderation;
import org.throughline.moderation.Queue;
import org.throughline.moderation.QueueFilter;
import org.throughline.moderation.Queues;
import org.throughline.people.CurrentPerson;
import org.throughline.plans.ConsultationView;

/** A moderator who publishes what the seeds name; everything else waits for whoever tries the queue. */
@Component
@Profile("seeded")
class Publisher {

    private static final String MODERATOR = "ines-carvalho";

    private final Moderation moderation;
    private final Queues queues;
    private final Cast cast;

    Publisher(Moderation moderation, Queues queues, Cast cast) {
        this.moderation = moderation;
        this.queues = queues;
        this.cast = cast;
    }

    void publish(ConsultationView consultation, ContributionId said) {
        publish(consultation, List.of(said));
    }

    void publish(ConsultationView consultation, Collection<ContributionId> said) {
        Set<ContributionId> wanted = Set.copyOf(said);
        CurrentPerson.as(cast.person(MODERATOR), () -> {
            Queue.Place after = null;
            do {
                Queue step = queues.step(QueueFilter.all(consultation.id()), after);
                step.rows().stream()
                        .filter(waiting ->
                                wanted.contains(waiting.about().contribution().id()))
                        .forEach(waiting -> moderation.decide(waiting.id(), new Decision.Publish()));
                after = step.next();
            } while (after != null);
            return wanted;
        });
    }
}
