package org.throughline.contributions;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What moderators have decided and asked about a contribution, as its author hears of it.
 *
 * @param withholding why it is not shown, absent when it is
 * @param talk what was asked and answered, the first first
 * @param possible what the author can do about it now
 */
public record AuthorsCase(@Nullable Withholding withholding, List<Said> talk, Set<Step> possible) {

    public AuthorsCase {
        talk = List.copyOf(talk);
        possible = Set.copyOf(possible);
    }

    /**
     * Something that was said.
     *
     * @param textKey the key of who said it and what it is
     */
    public record Said(String textKey, String words, Instant at) {}

    /** What an author can do. */
    public enum Step {
        ANSWER,
        APPEAL,
        SEND_AGAIN
    }
}
