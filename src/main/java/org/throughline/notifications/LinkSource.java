package org.throughline.notifications;

import java.util.Optional;
import java.util.UUID;
import org.throughline.people.IssuedLink;

/**
 * Makes the links of one kind of mail at the moment the mail is written, since no secret may wait in the outbox. Each kind is one bean.
 */
interface LinkSource {

    /** The text key of the mails whose links it makes. */
    String textKey();

    /** Makes the secret of the link; nothing when there is no point in sending it any more. */
    Optional<IssuedLink> issue(UUID link);
}
