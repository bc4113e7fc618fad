package org.throughline.decisions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.briefs.BriefLinks;
import org.throughline.briefs.BriefSummary;
import org.throughline.briefs.Briefs;
import org.throughline.plans.ConsultationView;

/** Equality briefs that were published. */
@Component
class AboutBriefs implements Describing {

    private final Briefs briefs;

    AboutBriefs(Briefs briefs) {
        this.briefs = briefs;
    }

    @Override
    public Set<DecisionTopic> topics() {
        return Set.of(DecisionTopic.BRIEFS);
    }

    @Override
    public Map<Entry, Said> describe(ConsultationView consultation, List<Entry> entries) {
        Map<UUID, BriefSummary> published = briefs.published(consultation.id()).stream()
                .collect(Collectors.toMap(brief -> brief.id().value(), Function.identity()));
        String slug = consultation.slug();
        Map<Entry, Said> said = new HashMap<>();
        for (Entry entry : entries) {
            BriefSummary brief = published.get(entry.subject());
            said.put(
                    entry,
                    brief == null
                            ? Said.nameless(entry, BriefLinks.all(slug))
                            : Said.of(entry, BriefLinks.brief(slug, brief.id()), brief.title(), entry.amount()));
        }
        return said;
    }
}
