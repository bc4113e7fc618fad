package org.throughline.contributions.ui;

import java.util.Optional;
import org.throughline.contributions.NewComment;

/** What the comment form does with a comment. */
public interface CommentDesk extends WritingDesk<NewComment> {

    /**
     * Keeps a visitor's comment until they have proved this address.
     *
     * @throws org.throughline.kernel.Refused with every reason beside its field
     */
    void sendWith(String email, NewComment comment);

    /** Where the mail that was sent can be looked at: in the demonstration alone. */
    Optional<String> mailOnShow();
}
