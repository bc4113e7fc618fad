package org.throughline.changes;

import org.throughline.plans.VersionView;

/** The version that a consultation is about, and the latest one. */
public record Since(VersionView stood, VersionView now) {

    public boolean isNewer() {
        return !stood.equals(now);
    }
}
