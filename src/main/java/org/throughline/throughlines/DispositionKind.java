package org.throughline.throughlines;

import java.util.Optional;
import org.throughline.kernel.Spelled;

/** What became of a published contribution. */
public enum DispositionKind {
    /** It is in no theme, it is not answered, and nobody has decided about it by itself. */
    NEW,
    /** It is in a confirmed theme, which nobody has answered. */
    THEMED,
    /** It was answered: itself, with its theme, or with a statement that cites it. */
    ANSWERED,
    /** A person found that another contribution says the same; what becomes of that one becomes of it. */
    MERGED,
    /** A moderator set it aside when themes were made, for a reason that everybody reads. */
    ASIDE,
    /** A person found that it is outside of what the consultation can change, for a reason that everybody reads. */
    OUT_OF_SCOPE;

    /** Whether a person decided it about this contribution alone, so that nothing but a person takes it back. */
    public boolean isDecided() {
        return this == MERGED || this == OUT_OF_SCOPE;
    }

    /** The one of this name, as it stands in addresses; nothing for another word. */
    public static Optional<DispositionKind> named(String name) {
        return Spelled.find(DispositionKind.class, name);
    }

    /** The key of its name. */
    public String textKey() {
        return "throughlines.kind." + Spelled.of(this);
    }
}
