package org.throughline.contributions;

import java.util.List;

/**
 * A published comment with the first of its replies, oldest first.
 *
 * @param replies three at most; {@link ContributionView#replies()} of the comment says how many there are
 */
public record Discussed(ContributionView comment, List<ContributionView> replies) {

    public Discussed {
        replies = List.copyOf(replies);
    }

    public boolean hasMoreReplies() {
        return comment.replies() > replies.size();
    }
}
