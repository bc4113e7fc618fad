package org.throughline.journeys;

import static org.awaitility.Awaitility.await;

import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    /** Comes back when the filters of the queue find what was said, which they do a moment after the queue itself. */
    void areFiled(List<ContributionId> said) {
        await().until(() -> context.getBean(JdbcClient.class)
                        .sql("SELECT COUNT(*) FROM moderation_case WHERE contribution_id IN (:ids) AND triaged IS NULL")
                        .param("ids", said)
                        .query(Integer.class)
                        .single()
                == 0);
    }
}
