package org.throughline.moderation;

import java.util.Arrays;
import java.util.List;
import org.throughline.contributions.Original;
import org.throughline.contributions.Redaction;
import org.throughline.flags.Flag;
import org.throughline.flags.Flags;
import org.throughline.flags.Watchlists;

/**
 * A flag and the text in which it stands.
 *
 * @param part which of the author's texts
 */
public record FlaggedText(Redaction.Part part, Flag flag) {

    static List<FlaggedText> of(Original original, Watchlists watchlists) {
        return Arrays.stream(Redaction.Part.values())
                .flatMap(part ->
                        Flags.in(original.of(part), watchlists).stream().map(flag -> new FlaggedText(part, flag)))
                .toList();
    }
}
