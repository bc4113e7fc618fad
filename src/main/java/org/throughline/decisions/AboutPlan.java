package org.throughline.decisions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.changes.ChangesLinks;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Plans;
import org.throughline.plans.VersionView;

/** Versions of the plan, and what caused their changes. */
@Component
class AboutPlan implements Describing {

    private final Plans plans;

    AboutPlan(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Set<DecisionTopic> topics() {
        return Set.of(DecisionTopic.PLAN);
    }

    @Override
    public Map<Entry, Said> describe(ConsultationView consultation, List<Entry> entries) {
        List<VersionView> versions = plans.versions(consultation.plan());
        Map<Entry, Said> said = new HashMap<>();
        entries.forEach(entry -> said.put(
                entry,
                entry.kind() == DecisionKind.VERSION_PUBLISHED
                        ? version(consultation, entry, versions)
                        : Said.of(entry, ChangesLinks.all(consultation.slug()), entry.acts())));
        return said;
    }

    private static Said version(ConsultationView consultation, Entry entry, List<VersionView> versions) {
        String changes = ChangesLinks.all(consultation.slug());
        for (int place = 0; place < versions.size(); place++) {
            VersionView version = versions.get(place);
            if (version.id().value().equals(entry.subject())) {
                return Said.of(entry, changes, version.label(), version.title())
                        .recordedAt(ChangesLinks.version(version.plan().slug(), place + 1));
            }
        }
        return Said.nameless(entry, changes);
    }
}
