package org.throughline.notifications;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.throughline.kernel.SystemWork;
import org.throughline.responses.InvitationLetters;
import org.throughline.responses.MembersAsked;
import org.throughline.responses.ResponseId;

/** Puts the mails that ask members of a network into the outbox, behind the back of who asked: there may be a thousand. */
@Component
class MailToMembers {

    private final InvitationLetters letters;
    private final Outbox outbox;

    MailToMembers(InvitationLetters letters, Outbox outbox) {
        this.letters = letters;
        this.outbox = outbox;
    }

    @ApplicationModuleListener
    void on(MembersAsked asked) {
        SystemWork.run(() -> outbox.queueAsking(letters.take(new ResponseId(asked.subject()))));
    }
}
