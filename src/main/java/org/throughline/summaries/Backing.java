package org.throughline.summaries;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Said;
import org.throughline.contributions.Speaker;
import org.throughline.contributions.Stance;

/**
 * Who stands behind a statement, and where they stand. Computed, never typed. People are counted, never contributions, and apart from
 * organisations and groups.
 *
 * @param stated of those it carries, who said that they agree or are concerned
 * @param agreeing of those it carries, who support the plan here, with changes or without
 * @param concerned of those it carries, who are concerned
 */
public record Backing(
        int people, int organisations, int groups, int contributions, int stated, int agreeing, int concerned) {

    private record Voice(Speaker speaker, @Nullable Stance stance) {}

    static Backing of(Collection<Said> sources) {
        return count(sources.stream()
                .map(said -> new Voice(said.speaker(), said.stance()))
                .toList());
    }

    /** The same of what was read with its words. */
    static Backing ofViews(Collection<ContributionView> sources) {
        return count(sources.stream()
                .map(said -> new Voice(said.speaker(), said.stance()))
                .toList());
    }

    private static Backing count(List<Voice> sources) {
        Set<Speaker> speakers = new HashSet<>();
        Set<Speaker> agreeing = new HashSet<>();
        Set<Speaker> concerned = new HashSet<>();
        for (Voice said : sources) {
            speakers.add(said.speaker());
            if (said.stance() == Stance.CONCERN) {
                concerned.add(said.speaker());
            } else if (said.stance() == Stance.SUPPORT || said.stance() == Stance.SUPPORT_WITH_CHANGES) {
                agreeing.add(said.speaker());
            }
        }
        Set<Speaker> stated = new HashSet<>(agreeing);
        stated.addAll(concerned);
        return new Backing(
                count(speakers, Speaker.Kind.PERSON),
                count(speakers, Speaker.Kind.ORGANISATION),
                count(speakers, Speaker.Kind.GROUP),
                sources.size(),
                stated.size(),
                agreeing.size(),
                concerned.size());
    }

    private static int count(Set<Speaker> speakers, Speaker.Kind kind) {
        return (int) speakers.stream().filter(one -> one.kind() == kind).count();
    }

    /** How many of those who said where they stand are on the smaller side; none where all agree. */
    public int opposite() {
        return Math.min(agreeing, concerned);
    }

    /** Whether neither side is the smaller. */
    public boolean isEvenlySplit() {
        return agreeing == concerned && agreeing > 0;
    }
}
