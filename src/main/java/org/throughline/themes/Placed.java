package org.throughline.themes;

import org.jspecify.annotations.Nullable;

/**
 * That a contribution is in a theme.
 *
 * @param quoted the number of the point that is a quotation of the theme; absent where none is
 */
record Placed(Origin origin, @Nullable Integer quoted) {

    static Placed by(Origin origin) {
        return new Placed(origin, null);
    }

    Placed quoting(@Nullable Integer point) {
        return new Placed(origin, point);
    }
}
