package org.throughline.themes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.themes.Theme.State;

/**
 * What an act changed, so that it can be undone: identities only, and names that moderators gave.
 *
 * @param proposal the one that was decided about
 * @param setAside what was set aside
 * @param broughtBack what was brought back, with the reason for which it had been set aside
 */
record Steps(List<Change> themes, @Nullable UUID proposal, List<UUID> setAside, Map<UUID, String> broughtBack) {

    static Steps of(Change... themes) {
        return new Steps(List.of(themes), null, List.of(), Map.of());
    }

    /** How a contribution was in a theme. */
    record Was(UUID contribution, Origin origin, @Nullable Integer quoted) {}

    /**
     * What became of one theme.
     *
     * @param version after the change; another one now means that somebody else has changed it since
     * @param made whether it was not there before
     * @param title before the change, like the three after it
     * @param added contributions that were not in it before
     * @param were contributions that were in it otherwise
     * @param sameAs the earlier version that it is as again, where it was put back; absent otherwise
     */
    record Change(
            UUID theme,
            int version,
            boolean made,
            String title,
            boolean pinned,
            State state,
            @Nullable UUID mergedInto,
            List<UUID> added,
            List<Was> were,
            @Nullable Integer sameAs) {

        static Change made(Theme theme) {
            return new Change(
                    theme.id().value(),
                    0,
                    true,
                    theme.title(),
                    false,
                    State.CONFIRMED,
                    null,
                    List.of(),
                    List.of(),
                    null);
        }

        static Change of(Theme before, Theme after) {
            List<UUID> added = new ArrayList<>();
            after.members().keySet().stream()
                    .filter(id -> !before.members().containsKey(id))
                    .forEach(id -> added.add(id.value()));
            List<Was> were = new ArrayList<>();
            before.members().forEach((id, placed) -> {
                if (!placed.equals(after.members().get(id))) {
                    were.add(new Was(id.value(), placed.origin(), placed.quoted()));
                }
            });
            ThemeId into = before.mergedInto();
            return new Change(
                    before.id().value(),
                    before.version() + 1,
                    false,
                    before.title(),
                    before.pinned(),
                    before.state(),
                    into == null ? null : into.value(),
                    added,
                    were,
                    null);
        }

        Change sameAs(int earlier) {
            return new Change(theme, version, made, title, pinned, state, mergedInto, added, were, earlier);
        }

        ThemeId id() {
            return new ThemeId(theme);
        }

        /** The theme as it was; what came into it since stays. */
        Theme undone(Theme now) {
            if (made) {
                return now.gone(null);
            }
            Map<ContributionId, Placed> members = new HashMap<>(now.members());
            added.forEach(id -> members.remove(new ContributionId(id)));
            were.forEach(
                    was -> members.put(new ContributionId(was.contribution()), new Placed(was.origin(), was.quoted())));
            return new Theme(
                            now.id(),
                            now.version(),
                            now.consultation(),
                            now.lane(),
                            title,
                            pinned,
                            state,
                            mergedInto == null ? null : new ThemeId(mergedInto),
                            now.members())
                    .holding(members);
        }
    }
}
