package org.throughline.moderation.ui;

import com.vaadin.flow.component.Component;
import org.throughline.flags.Flag;
import org.throughline.kernel.Spelled;

/** The words for constants that this room shows. */
final class Kinds {

    private Kinds() {}

    static String of(Component at, Flag.Kind kind) {
        return at.getTranslation("moderation.flag." + Spelled.of(kind));
    }
}
