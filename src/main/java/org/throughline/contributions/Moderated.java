package org.throughline.contributions;

/**
 * A contribution as a moderator sees it.
 *
 * @param contribution as everybody reads it, or would
 * @param submission as it came in
 */
public record Moderated(ContributionView contribution, Submission submission) {

    public Original original() {
        return submission.original();
    }
}
