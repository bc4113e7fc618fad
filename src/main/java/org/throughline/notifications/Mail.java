package org.throughline.notifications;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it is sent.
 *
 * @param id the same however often it is tried, so that a mail server can tell a second copy
 * @param address the whole address of the page it leads to
 * @param unsubscribe the whole address at which one click ends mails of this kind; absent where somebody asked for this very mail
 * @param replyTo who gets an answer; absent where nobody reads one
 */
public record Mail(
        UUID id,
        String to,
        String subject,
        String plain,
        String html,
        String address,
        @Nullable String unsubscribe,
        @Nullable String replyTo) {

    @Override
    public String toString() {
        return "Mail[" + subject + "]";
    }
}
