package org.throughline.notifications;

import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.throughline.briefs.BriefId;
import org.throughline.briefs.BriefSent;
import org.throughline.briefs.Briefs;
import org.throughline.kernel.SystemWork;

/** Tells the readers of an equality brief that they are asked: it is their work, and no news that they could do without. */
@Component
class MailAboutBriefs {

    private final Briefs briefs;
    private final Outbox outbox;

    MailAboutBriefs(Briefs briefs, Outbox outbox) {
        this.briefs = briefs;
        this.outbox = outbox;
    }

    @ApplicationModuleListener
    void on(BriefSent sent) {
        SystemWork.run(() -> briefs.letter(new BriefId(sent.subject()))
                .ifPresent(letter -> letter.readers()
                        .forEach(reader -> outbox.queue(
                                reader, "notifications.brief-sent", List.of(letter.title()), letter.path()))));
    }
}
