package org.throughline.throughlines;

import java.util.List;
import org.throughline.contributions.ContributionId;

/**
 * What keeps a consultation from being closed out.
 *
 * @param untouched published contributions with which nobody has done anything
 * @param unanswered those in themes that nobody has answered
 * @param merged those that are merged and not answered themselves, whose chain of mergers does not end in an answer either
 */
public record Unsettled(int untouched, int unanswered, List<ContributionId> merged) {

    public Unsettled {
        merged = List.copyOf(merged);
    }

    public boolean isEmpty() {
        return total() == 0;
    }

    public int total() {
        return untouched + unanswered + merged.size();
    }
}
