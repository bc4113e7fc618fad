package org.throughline.changes;

import org.jspecify.annotations.Nullable;

/**
 * A section of a new text and the one of the version before that it continues.
 *
 * @param key of the section in the new text
 * @param continues the key of the one before; absent for a new one
 */
record SectionMatch(String key, @Nullable String continues, Continuing standing) {}
