package org.throughline.moderation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.AConsultation;
import org.throughline.moderation.QueueFilter;
import org.throughline.moderation.Queues;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

/** UC-07: the line beside the open case. */
@ModuleTest
class QueueListTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Queues queues;

    @Autowired
    private Clock clock;

    @Test
    void uc07_17_at_the_end_of_the_line_one_looks_again_for_what_has_come_meanwhile() {
        AConsultation consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        consultation.as(consultation.moderator(), () -> {
            QueueList list = new QueueList(
                    after -> queues.step(QueueFilter.all(consultation.id()), after), clock, id -> {}, () -> {});
            assertThat(list.loadMore()).isFalse();

            consultation.said("The bus is late.", "buses");
            assertThat(list.loadMore()).isTrue();
            consultation.said("The ferry is late too.", "ferries");
            assertThat(list.loadMore()).isTrue();

            assertThat(list.all()).hasSize(2);
            assertThat(list.loadMore()).isFalse();
            assertThat(list.all()).hasSize(2);
        });
    }
}
