package org.throughline.themes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which versions of themes are as an earlier one was, because what came between was undone.
 *
 * @param versions for each theme the earlier version by the later
 */
record PutBack(Map<ThemeId, Map<Integer, Integer>> versions) {

    static PutBack by(List<Steps> undoing) {
        Map<ThemeId, Map<Integer, Integer>> versions = new HashMap<>();
        for (Steps steps : undoing) {
            for (Steps.Change change : steps.themes()) {
                if (change.sameAs() != null) {
                    versions.computeIfAbsent(change.id(), some -> new HashMap<>())
                            .put(change.version(), change.sameAs());
                }
            }
        }
        return new PutBack(versions);
    }

    /** The first version that was like this one. */
    int version(ThemeId theme, int version) {
        return versions.getOrDefault(theme, Map.of()).getOrDefault(version, version);
    }
}
