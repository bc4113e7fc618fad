package org.throughline.journeys;

import java.util.List;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.Channel;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.NewComment;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SystemWork;
import org.throughline.people.People;
import org.throughline.plans.Consultations;

/** What came in before a journey begins. */
record Sayings(ApplicationContext context) {

    /** Something that is missing from the plan, by somebody with an account; it waits for a moderator. */
    ContributionId say(String email, String text, Channel channel) {
        var consultation =
                context.getBean(Consultations.class).bySlug(Walks.SLUG).orElseThrow();
        return SystemWork.call(() -> context.getBean(Contributions.class)
                .receive(
                        context.getBean(People.class).byEmail(email).orElseThrow(),
                        NewComment.of(Ids.next(), consultation.id(), List.of(), null, false, text),
                        channel)
                .id());
    }
}
