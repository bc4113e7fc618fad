package org.throughline.themes;

import java.time.Instant;

/**
 * What somebody decided, when and why.
 *
 * @param about the name of the theme that it was about, or the reason that was given
 * @param undone whether somebody has undone it
 */
public record ActView(ActId id, ActKind kind, String about, String by, Instant made, boolean undone) {}
