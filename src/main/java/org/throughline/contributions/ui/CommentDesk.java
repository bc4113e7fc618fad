package org.throughline.contributions.ui;

import java.util.Optional;
import org.throughline.contributions.Help;
import org.throughline.contributions.HelpReceipt;
import org.throughline.contributions.NewComment;
import org.throughline.people.Consent;

/** What the comment form does with a comment. */
public interface CommentDesk extends WritingDesk<NewComment> {

    /**
     * Keeps a visitor's comment until they have proved this address.
     *
     * @throws org.throughline.kernel.Refused with every reason beside its field
     */
    void sendWith(String email, NewComment comment, Consent consent);

    /**
     * Whether this could be sent for somebody else.
     *
     * @throws org.throughline.kernel.Refused with every reason beside its field
     */
    void check(NewComment comment, Help help);

    /**
     * Sends what somebody else says, who has heard it read back.
     *
     * @throws org.throughline.kernel.Refused with every reason beside its field
     */
    HelpReceipt sendFor(NewComment comment, Help help);

    /** The whole address of the page where what was sent for somebody else is followed. */
    String followAddress();

    /** What the person at the keyboard has allowed so far. */
    Consent consent();

    /**
     * Takes note of what the person at the keyboard allows, before what they have written is sent.
     *
     * @throws org.throughline.kernel.Refused with every reason beside its field
     */
    void allow(Consent consent);

    /** Where the mail that was sent can be looked at: in the demonstration alone. */
    Optional<String> mailOnShow();
}
