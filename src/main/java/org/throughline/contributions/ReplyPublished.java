package org.throughline.contributions;

import java.util.Optional;
import java.util.UUID;
import org.throughline.kernel.DomainEvent;

/**
 * Everybody can read from now on what somebody replied to a comment.
 *
 * @param subject the reply
 * @param parent the comment
 */
public record ReplyPublished(UUID subject, ContributionId parent) implements DomainEvent {

    /** What a member says beside the response of its network is part of that response and no reply to anybody. */
    static Optional<ReplyPublished> by(Contribution published) {
        return published.within() == null
                ? Optional.ofNullable(published.parent())
                        .map(parent -> new ReplyPublished(published.id().value(), parent))
                : Optional.empty();
    }
}
