package org.throughline.throughlines;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far what was said to a consultation has come, contributions counted, each once.
 *
 * @param received everything that was sent, also what waits for a moderator or is withheld
 * @param themed those in a confirmed theme, whatever became of them since
 * @param carried those that a signed statement carries
 * @param answered those that have an answer
 * @param kinds the same published contributions by what became of them: they add up to all that is published
 */
public record Funnel(
        int received, Step published, Step themed, Step carried, Step answered, Map<DispositionKind, Kind> kinds) {

    public Funnel {
        kinds = new EnumMap<>(kinds);
    }

    /**
     * @param reached how many came there
     * @param waitingSince when the oldest that has not was published; absent when none waits
     */
    public record Step(int reached, @Nullable Instant waitingSince) {}

    /**
     * @param since when the first of them became so; absent when there is none
     */
    public record Kind(int contributions, @Nullable Instant since) {}

    public Kind of(DispositionKind kind) {
        return kinds.getOrDefault(kind, new Kind(0, null));
    }
}
