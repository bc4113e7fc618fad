package org.throughline.themes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.campaigns.CampaignId;
import org.throughline.campaigns.OwnPoints;
import org.throughline.campaigns.SentLetters.Copy;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.PublishedTexts;
import org.throughline.contributions.Stance;
import org.throughline.copies.Passage;
import org.throughline.insight.points.Point;
import org.throughline.insight.vectors.Embedder;
import org.throughline.insight.vectors.Vectors;
import org.throughline.kernel.SystemWork;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;
import org.throughline.themes.LaneVoices.Voice;

/** Fetches what is to be looked at: the words of what is unsorted, what of it is a letter, and the vectors of its points. */
@Component
class LaneReading {

    private final PublishedTexts texts;
    private final OwnPoints own;
    private final ThemeLetterRows letters;
    private final PointRows points;

    LaneReading(PublishedTexts texts, OwnPoints own, ThemeLetterRows letters, PointRows points) {
        this.texts = texts;
        this.own = own;
        this.letters = letters;
        this.points = points;
    }

    /** What is unsorted in a section, as voices. */
    List<LaneVoices> voices(
            ConsultationId consultation, SectionId section, Map<Optional<Stance>, List<ContributionId>> unsorted) {
        List<ThemeLetterRows.Held> held = letters.held(consultation);
        List<LaneVoices> lanes = new ArrayList<>();
        unsorted.forEach((stance, ids) -> {
            Lane lane = new Lane(section, stance.orElse(null));
            Map<ContributionId, Copy> copies = letters.of(ids);
            Set<ContributionId> added = copies.values().stream()
                    .filter(Copy::added)
                    .map(Copy::contribution)
                    .collect(Collectors.toSet());
            Map<ContributionId, List<Passage>> passages =
                    added.isEmpty() ? Map.of() : SystemWork.call(() -> own.of(added));
            Set<CampaignId> here = held.stream()
                    .filter(one -> one.lane().equals(lane))
                    .map(ThemeLetterRows.Held::campaign)
                    .collect(Collectors.toSet());
            lanes.add(LaneVoices.of(lane, SystemWork.call(() -> words(ids)), copies, passages, here));
        });
        return lanes;
    }

    private Map<ContributionId, String> words(Collection<ContributionId> ids) {
        Map<ContributionId, String> words = new HashMap<>();
        texts.each(ids, said -> {
            if (said.wordsShown()) {
                words.put(said.id(), said.text());
            }
        });
        return words;
    }

    Map<ContributionId, List<ReadPoint>> points(LaneVoices lane) {
        return points.of(lane.voices().stream().map(Voice::id).toList());
    }

    /** Of each voice the direction of its author's own words. */
    Map<ContributionId, float[]> wholes(LaneVoices lane) {
        Map<ContributionId, List<ReadPoint>> known = points(lane);
        Map<ContributionId, List<ReadPoint>> unknown = unknown(lane, known);
        Map<ContributionId, float[]> wholes = new HashMap<>();
        for (Voice voice : lane.voices()) {
            List<ReadPoint> read = Stream.of(known, unknown)
                    .flatMap(points -> points.getOrDefault(voice.id(), List.of()).stream())
                    .filter(point -> voice.own().isEmpty()
                            ? point.number() == 0
                            : voice.own().stream()
                                    .anyMatch(own -> own.start() == point.start() && own.end() == point.end()))
                    .toList();
            if (!read.isEmpty()) {
                float[][] vectors = read.stream().map(ReadPoint::vector).toArray(float[][]::new);
                wholes.put(
                        voice.id(),
                        Vectors.centre(
                                vectors, IntStream.range(0, vectors.length).toArray()));
            }
        }
        return wholes;
    }

    /** Points that are somebody's own, beside a letter, and were not known as such when the whole was read; numbered after those known. */
    static Map<ContributionId, List<ReadPoint>> unknown(LaneVoices lane, Map<ContributionId, List<ReadPoint>> known) {
        Map<ContributionId, List<Point>> unknown = new TreeMap<>(Comparator.comparing(ContributionId::value));
        for (Voice voice : lane.voices()) {
            List<Point> fresh = voice.own().stream()
                    .filter(point -> known.getOrDefault(voice.id(), List.of()).stream()
                            .noneMatch(read -> read.start() == point.start() && read.end() == point.end()))
                    .toList();
            if (!fresh.isEmpty()) {
                unknown.put(voice.id(), fresh);
            }
        }
        float[][] vectors = Embedder.vectors(
                unknown.values().stream().flatMap(List::stream).map(Point::text).toList());
        Map<ContributionId, List<ReadPoint>> read = new HashMap<>();
        int[] next = {0};
        unknown.forEach((id, fresh) -> {
            int last = known.getOrDefault(id, List.of()).stream()
                    .mapToInt(ReadPoint::number)
                    .max()
                    .orElse(0);
            List<ReadPoint> numbered = new ArrayList<>();
            for (Point point : fresh) {
                numbered.add(new ReadPoint(last + numbered.size() + 1, point.start(), point.end(), vectors[next[0]++]));
            }
            read.put(id, numbered);
        });
        return read;
    }
}
