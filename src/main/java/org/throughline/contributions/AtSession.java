package org.throughline.contributions;

import org.jspecify.annotations.Nullable;

/**
 * The session of a group at which something was said.
 *
 * @param people how many took part
 * @param agreeing how many of them agreed to what the group says together; absent where nobody counted, and for what one of them says
 */
public record AtSession(int people, @Nullable Integer agreeing) {}
