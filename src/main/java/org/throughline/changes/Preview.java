package org.throughline.changes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.plans.PlanDraft;
import org.throughline.plans.PlanText;
import org.throughline.plans.SectionDraft;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;
import org.throughline.plans.VersionView;

/** What a draft would change, worked out as it will be once it is published. */
record Preview(PlanText before, PlanText after, List<Found> found) {

    static Preview of(PlanText before, PlanDraft draft) {
        Map<String, SectionId> known = new HashMap<>();
        before.parts()
                .forEach(part -> known.put(part.section().key(), part.section().id()));
        List<PlanText.Part> parts = new ArrayList<>();
        for (SectionDraft section : draft.sections()) {
            SectionId id = known.computeIfAbsent(section.key(), Preview::fresh);
            parts.add(new PlanText.Part(
                    new SectionRef(id, section.key(), section.title()),
                    section.depth(),
                    section.summary(),
                    section.levels(),
                    section.topics(),
                    section.paragraphs()));
        }
        PlanText after = new PlanText(called(before.version(), draft), parts);
        return new Preview(before, after, Comparison.of(before, after).found());
    }

    /** The version that it follows under the name of the draft, which has no identity yet. */
    private static VersionView called(VersionView base, PlanDraft draft) {
        return new VersionView(
                base.id(),
                base.plan(),
                draft.label(),
                draft.title(),
                draft.published() == null ? base.published() : draft.published(),
                draft.note(),
                draft.words(),
                base.readingMinutes());
    }

    private static SectionId fresh(String key) {
        return new SectionId(UUID.nameUUIDFromBytes(("draft/" + key).getBytes(StandardCharsets.UTF_8)));
    }

    /** Every section, with how much of it would change. */
    List<SectionChanges> sections() {
        return Differences.sections(before, after, found);
    }

    /** A section with its paragraphs; nothing caused a change yet. */
    SectionDifference words(SectionChanges section) {
        SectionId id = section.section().id();
        List<Difference> paragraphs =
                Line.of(id, before.part(id).orElse(null), after.part(id).orElse(null), found).stream()
                        .map(line -> new Difference(
                                line.kind(), spot(before, line.before()), spot(after, line.after()), List.of()))
                        .toList();
        return new SectionDifference(before.version(), after.version(), section.before(), section.after(), paragraphs);
    }

    private static @Nullable Spot spot(PlanText text, @Nullable Place place) {
        return place == null ? null : ChangeViews.spot(text, place).orElse(null);
    }
}
