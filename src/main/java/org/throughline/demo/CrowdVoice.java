package org.throughline.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.Difference;
import org.throughline.contributions.NewComment;
import org.throughline.contributions.Reach;
import org.throughline.contributions.SpeakerRole;
import org.throughline.contributions.Stance;
import org.throughline.contributions.Suggestion;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.ContentsEntry;
import org.throughline.plans.ParagraphView;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionRef;

/** Composes what one of many might say, from what the people of the seeds say about the same section. */
final class CrowdVoice {

    private static final int MOST_SENTENCES = 4;

    private final SeedSentences sentences = new SeedSentences(SeedFiles.rows("contributions.csv"));
    private final List<String> places =
            SeedFiles.rows("areas.csv").stream().map(row -> row.get("name")).toList();
    private final Dice dice;
    private final double heavyShare;
    private final Plans plans;
    private final ConsultationView consultation;
    private final SectionRef heavy;
    private final List<SectionRef> others;

    /** @param heavyShare which part of the comments falls on one section, the one the seeds say most about */
    CrowdVoice(Dice dice, double heavyShare, Plans plans, ConsultationView consultation) {
        this.dice = dice;
        this.heavyShare = heavyShare;
        this.plans = plans;
        this.consultation = consultation;
        others = plans.contents(consultation.version()).stream()
                .map(ContentsEntry::section)
                .sorted(Comparator.comparing((SectionRef section) -> -sentences.known(section.key())))
                .collect(Collectors.toCollection(ArrayList::new));
        heavy = others.removeFirst();
    }

    NewComment comment(Instant at) {
        List<SectionRef> about = sections();
        String paragraph = paragraph(about);
        return new NewComment(
                dice.id(at),
                consultation.id(),
                about.stream().map(SectionRef::id).toList(),
                paragraph,
                null,
                dice.constantOrNone(SpeakerRole.class, 0.7),
                dice.constantOrNone(Stance.class, 0.8),
                dice.constantOrNone(Suggestion.class, 0.2),
                null,
                dice.constantOrNone(Reach.class, 0.5),
                dice.constantOrNone(Difference.class, 0.5),
                dice.chance(0.03),
                text(about));
    }

    /** One, seldom two; none for what is missing from the plan. */
    private List<SectionRef> sections() {
        if (dice.chance(heavyShare)) {
            return List.of(heavy);
        }
        if (dice.chance(0.03)) {
            return List.of();
        }
        return List.copyOf(dice.unevenly(dice.chance(0.1) ? 2 : 1, others));
    }

    private @Nullable String paragraph(List<SectionRef> about) {
        if (about.isEmpty() || dice.chance(0.7)) {
            return null;
        }
        List<String> keys =
                plans.section(consultation.version(), about.getFirst().key()).orElseThrow().paragraphs().stream()
                        .filter(ParagraphView::commentable)
                        .map(ParagraphView::key)
                        .toList();
        return keys.isEmpty() ? null : dice.one(keys);
    }

    private String text(List<SectionRef> about) {
        List<String> known =
                sentences.about(about.isEmpty() ? "" : about.getFirst().key());
        Set<String> said = dice.unevenly(1 + dice.below(MOST_SENTENCES), shuffled(known));
        Stream<String> opening = dice.chance(0.3) ? Stream.of("I live in " + dice.one(places) + ".") : Stream.empty();
        return Stream.concat(opening, said.stream()).collect(Collectors.joining(" "));
    }

    /** A few of the sentences in any order: whoever speaks does not begin where the seeds begin. */
    private List<String> shuffled(List<String> known) {
        List<String> few = new ArrayList<>();
        for (int sentence = 0; sentence < 2 * MOST_SENTENCES; sentence++) {
            few.add(dice.one(known));
        }
        return few.stream().distinct().toList();
    }
}
