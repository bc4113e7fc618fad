package org.throughline.decisions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.breakdowns.Dimension;
import org.throughline.breakdowns.HeardLinks;
import org.throughline.plans.ConsultationView;
import org.throughline.throughlines.DispositionKind;
import org.throughline.throughlines.LineLinks;

/** Themes, and what was set aside, merged or found out of scope: how many on a day, with the list in which each has its reason. */
@Component
class AboutContributions implements Describing {

    @Override
    public Set<DecisionTopic> topics() {
        return Set.of(DecisionTopic.THEMES, DecisionTopic.CONTRIBUTIONS);
    }

    @Override
    public Map<Entry, Said> describe(ConsultationView consultation, List<Entry> entries) {
        return entries.stream().collect(Collectors.toMap(Function.identity(), entry -> said(consultation, entry)));
    }

    private static Said said(ConsultationView consultation, Entry entry) {
        String slug = consultation.slug();
        return switch (entry.kind()) {
            case MACHINE_CONFIDENCE -> Said.of(entry, themes(slug), entry.amount());
            case SET_ASIDE -> listed(entry, slug, DispositionKind.ASIDE);
            case MERGED -> listed(entry, slug, DispositionKind.MERGED);
            case OUT_OF_SCOPE -> listed(entry, slug, DispositionKind.OUT_OF_SCOPE);
            case BROUGHT_BACK, TAKEN_BACK -> Said.of(entry, LineLinks.dispositions(slug), entry.acts());
            default -> Said.of(entry, themes(slug), entry.acts());
        };
    }

    private static String themes(String slug) {
        return HeardLinks.themes(slug, Dimension.ROLE);
    }

    private static Said listed(Entry entry, String slug, DispositionKind kind) {
        return Said.of(entry, LineLinks.dispositions(slug, kind, null), entry.acts());
    }
}
