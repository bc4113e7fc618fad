package org.throughline.contributions;

import org.jspecify.annotations.Nullable;

/**
 * Where a contribution comes from.
 *
 * @param replaces the withheld contribution of which it is a new version
 */
record Origin(Channel channel, @Nullable ContributionId replaces) {

    static final Origin WEB = new Origin(Channel.WEB, null);

    static Origin through(Channel channel) {
        return new Origin(channel, null);
    }

    /** The new version comes by the web, however the first one came. */
    static Origin versionOf(ContributionId first) {
        return new Origin(Channel.WEB, first);
    }
}
