package org.throughline.changes;

import org.jspecify.annotations.Nullable;

/**
 * What became of one paragraph.
 *
 * @param to where it stands now; absent when it is gone
 */
record Found(Place from, Fate fate, @Nullable Place to) {}
