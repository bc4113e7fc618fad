package org.throughline.moderation.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.throughline.flags.Flag;

/** The words for constants that this room shows. */
final class Kinds {

    private Kinds() {}

    static String of(Component at, Flag.Kind kind) {
        return at.getTranslation("moderation.flag." + dashed(kind));
    }

    static String dashed(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
