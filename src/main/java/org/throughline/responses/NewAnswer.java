package org.throughline.responses;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer of a member as it is given.
 *
 * @param revision of the text that the person had before them
 * @param choice absent until one was chosen, which is refused
 * @param person the name of who answers for the member
 * @param role what they are there
 * @param confirmed whether they say that they may answer for it
 * @param views what the member sees differently, by part; empty texts count as none
 * @param words why the member does not sign; may be empty
 */
public record NewAnswer(
        int revision,
        @Nullable Choice choice,
        String person,
        String role,
        boolean confirmed,
        Map<PartId, String> views,
        String words) {

    public NewAnswer {
        views = Map.copyOf(views);
    }
}
