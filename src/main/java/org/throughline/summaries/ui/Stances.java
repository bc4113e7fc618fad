package org.throughline.summaries.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.Stance;
import org.throughline.summaries.Share;

/** What was counted, in words. */
final class Stances {

    private Stances() {}

    static String words(Component at, @Nullable Stance stance) {
        return at.getTranslation(stance == null ? "summaries.stance.none" : stance.textKey());
    }

    static String share(Component at, Share share) {
        return share.say(at::getTranslation);
    }
}
