package org.throughline.changes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.plans.PlanText;
import org.throughline.plans.SectionDraft;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;

/** What a draft would change, worked out as it will be once it is published. */
final class Preview {

    private Preview() {}

    static List<SectionChanges> of(PlanText before, List<SectionDraft> sections) {
        Map<String, SectionId> known = new HashMap<>();
        before.parts()
                .forEach(part -> known.put(part.section().key(), part.section().id()));
        List<PlanText.Part> parts = new ArrayList<>();
        for (SectionDraft section : sections) {
            SectionId id = known.computeIfAbsent(section.key(), Preview::fresh);
            parts.add(new PlanText.Part(
                    new SectionRef(id, section.key(), section.title()),
                    section.depth(),
                    section.summary(),
                    section.levels(),
                    section.topics(),
                    section.paragraphs()));
        }
        PlanText after = new PlanText(before.version(), parts);
        return Differences.sections(before, after, Comparison.of(before, after).found());
    }

    private static SectionId fresh(String key) {
        return new SectionId(UUID.nameUUIDFromBytes(("draft/" + key).getBytes(StandardCharsets.UTF_8)));
    }
}
