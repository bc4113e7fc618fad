package org.throughline.notifications;

import java.util.Optional;
import java.util.UUID;

/** Writes the news of one kind while a mail is sent. Each kind is one bean, which also listens for what gives rise to it. */
interface NoticeSource {

    NoticeKind kind();

    /**
     * The news as it is now, made with the rights of its reader; nothing when there is none any more. What is not the reader's own is
     * told only if everybody may read it.
     *
     * @param subject what the notice is about
     */
    Optional<NoticeLine> write(UUID subject);
}
