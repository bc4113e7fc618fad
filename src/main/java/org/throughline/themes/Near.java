package org.throughline.themes;

import org.throughline.contributions.ContributionId;

/**
 * What is nearest to a contribution of those that were looked at.
 *
 * @param product their cosine
 */
public record Near(ContributionId to, float product) {

    /** The nearer of two. */
    public Near or(Near other) {
        return other.product > product ? other : this;
    }
}
