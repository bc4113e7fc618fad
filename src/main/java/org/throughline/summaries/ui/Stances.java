package org.throughline.summaries.ui;

import com.vaadin.flow.component.Component;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.Stance;
import org.throughline.summaries.Backing;
import org.throughline.summaries.Share;

/** What was counted, in words. */
final class Stances {

    private Stances() {}

    static String words(Component at, @Nullable Stance stance) {
        return at.getTranslation(stance == null ? "summaries.stance.none" : stance.textKey());
    }

    /** Who stands behind a statement, and how many of them said the opposite of the others. */
    static String backing(Component at, Backing backing) {
        if (backing.contributions() == 0) {
            return at.getTranslation("summaries.backing.none");
        }
        String who = at.getTranslation("summaries.backing", speakers(at, backing), backing.contributions());
        return backing.opposite() == 0
                ? who
                : who + " "
                        + at.getTranslation(
                                "summaries.backing.opposite",
                                backing.opposite(),
                                backing.stated(),
                                backing.agreeing(),
                                backing.concerned());
    }

    static String speakers(Component at, Backing backing) {
        return Stream.of(
                        counted(at, "people", backing.people()),
                        counted(at, "organisations", backing.organisations()),
                        counted(at, "groups", backing.groups()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String counted(Component at, String whom, int number) {
        return number == 0 ? "" : at.getTranslation("summaries.backing." + whom, number);
    }

    static String share(Component at, Share share) {
        return at.getTranslation("summaries.share", share.carried(), share.all(), share.percent());
    }
}
