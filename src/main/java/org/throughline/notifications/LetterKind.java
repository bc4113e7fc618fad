package org.throughline.notifications;

import java.util.Optional;
import java.util.Set;

/** Writes mails that are more than the words of their text key. Each kind is one bean; every other mail is written by {@link Letters}. */
interface LetterKind {

    /** The text keys of the mails it writes. */
    Set<String> textKeys();

    /** The mail in full, made of what is true now; nothing when there is nothing to say any more. */
    Optional<Mail> write(QueuedMail mail);

    /** Lets go of what the mail was made of, in the transaction that closes it. */
    void closed(QueuedMail mail, boolean sent);
}
