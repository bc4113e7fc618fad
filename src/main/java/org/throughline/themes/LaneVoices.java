package org.throughline.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.campaigns.CampaignId;
import org.throughline.campaigns.SentLetters.Copy;
import org.throughline.contributions.ContributionId;
import org.throughline.copies.Passage;
import org.throughline.insight.points.Point;
import org.throughline.insight.points.Points;

/**
 * What is looked at in one lane. A letter that many sent is one voice, whatever the number of people; what somebody added to it is a voice
 * of its own.
 *
 * @param voices in the order of their identities
 * @param followers the other copies of the letters that are among the voices
 * @param added what those who stand for a letter added to it
 */
record LaneVoices(
        Lane lane,
        List<Voice> voices,
        Map<ContributionId, List<ContributionId>> followers,
        Map<ContributionId, List<Passage>> added) {

    /**
     * Somebody's words.
     *
     * @param text the whole, as everybody reads it
     * @param own the points that are its author's; empty where all of it is
     */
    record Voice(ContributionId id, String text, List<Point> own) {}

    private static final Comparator<Copy> FIRST = Comparator.comparing(Copy::added)
            .thenComparing(Copy::letter, Comparator.reverseOrder())
            .thenComparing(copy -> copy.contribution().value());

    /**
     * @param words of all that is unsorted in the lane
     * @param copies those of them that are copies of a letter
     * @param own what their senders added
     * @param held letters that are in a theme of this lane: only what was added to them is looked at
     */
    static LaneVoices of(
            Lane lane,
            Map<ContributionId, String> words,
            Map<ContributionId, Copy> copies,
            Map<ContributionId, List<Passage>> own,
            Set<CampaignId> held) {
        Map<CampaignId, List<Copy>> letters = new HashMap<>();
        words.keySet().stream()
                .map(copies::get)
                .filter(Objects::nonNull)
                .forEach(copy -> letters.computeIfAbsent(copy.campaign(), some -> new ArrayList<>())
                        .add(copy));
        Map<ContributionId, List<ContributionId>> followers = new HashMap<>();
        letters.forEach((letter, theirs) -> {
            List<Copy> sorted = theirs.stream().sorted(FIRST).toList();
            if (!held.contains(letter) || !sorted.getFirst().added()) {
                followers.put(
                        sorted.getFirst().contribution(),
                        sorted.stream().skip(1).map(Copy::contribution).toList());
            }
        });
        List<Voice> voices = new ArrayList<>();
        words.keySet().stream()
                .sorted(Comparator.comparing(ContributionId::value))
                .map(id -> voice(id, words.getOrDefault(id, ""), copies.get(id), own.get(id), followers))
                .filter(Objects::nonNull)
                .forEach(voices::add);
        Map<ContributionId, List<Passage>> added = new HashMap<>(own);
        added.keySet().retainAll(followers.keySet());
        return new LaneVoices(lane, voices, followers, added);
    }

    private static @Nullable Voice voice(
            ContributionId id,
            String text,
            @Nullable Copy copy,
            @Nullable List<Passage> own,
            Map<ContributionId, List<ContributionId>> followers) {
        if (copy == null || followers.containsKey(id)) {
            return new Voice(id, text, List.of());
        }
        List<Point> points = own == null ? List.of() : points(own);
        return points.isEmpty() ? null : new Voice(id, text, points);
    }

    private static List<Point> points(List<Passage> own) {
        return own.stream()
                .flatMap(passage -> Points.in(passage.text()).stream()
                        .map(point -> new Point(
                                passage.start() + point.start(), passage.start() + point.end(), point.text())))
                .toList();
    }

    /** Those who follow wherever this point of this voice is: it is their letter's, and not what one of them added. */
    List<ContributionId> followers(ContributionId voice, int start, int end) {
        int theirs = added.getOrDefault(voice, List.of()).stream()
                .mapToInt(passage -> Math.max(0, Math.min(end, passage.end()) - Math.max(start, passage.start())))
                .sum();
        return 2 * theirs > end - start ? List.of() : followers.getOrDefault(voice, List.of());
    }

    /** Everybody of whom something is looked at here, themselves or through their letter. */
    int people() {
        return (int) Stream.concat(
                        voices.stream().map(Voice::id),
                        followers.values().stream().flatMap(List::stream))
                .distinct()
                .count();
    }

    /** One line for each voice and each follower. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        String key = Lane.key(lane.stance());
        for (Voice voice : voices) {
            String where = voice.own().stream()
                    .map(point -> point.start() + "-" + point.end())
                    .collect(Collectors.joining(","));
            lines.add(key + "\t" + voice.id().value() + "\t" + Fingerprint.of(voice.text()) + where);
        }
        followers.forEach((letter, theirs) ->
                theirs.forEach(one -> lines.add(key + "\t" + one.value() + "\tfollows " + letter.value())));
        return lines;
    }
}
