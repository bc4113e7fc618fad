package org.throughline.notifications;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.people.PersonId;

/**
 * A mail to be written and sent: its words are made at the last moment, so that no address and no secret waits in the table.
 *
 * @param recipient whose address it goes to; absent with a link, which knows its own
 * @param link the link it carries, which is made when the mail is written
 * @param textKey what it says: {@code <key>.subject}, {@code .text}, {@code .action} and {@code .after} under notifications.properties
 * @param arguments what the text is filled with
 * @param path the page it leads to
 * @param attempts how often sending was begun, this time included
 */
record QueuedMail(
        UUID id,
        @Nullable PersonId recipient,
        @Nullable UUID link,
        String textKey,
        List<String> arguments,
        String path,
        int attempts) {

    /** Whether it asks a member of a network. */
    boolean isAsking() {
        return textKey.equals(Outbox.MEMBER);
    }
}
