package org.throughline.decisions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.plans.ConsultationView;
import org.throughline.summaries.Part;
import org.throughline.summaries.Summaries;
import org.throughline.summaries.SummaryLinks;

/** Summaries that were signed, for the first time or again, and statements that must be looked at again. */
@Component
class AboutSummary implements Describing {

    private static final String AGAIN = ".again";

    private final Summaries summaries;

    AboutSummary(Summaries summaries) {
        this.summaries = summaries;
    }

    @Override
    public Set<DecisionTopic> topics() {
        return Set.of(DecisionTopic.SUMMARY);
    }

    @Override
    public Map<Entry, Said> describe(ConsultationView consultation, List<Entry> entries) {
        Map<UUID, Part> parts = summaries.parts(consultation);
        Map<Entry, Said> said = new HashMap<>();
        entries.forEach(entry -> said.put(
                entry,
                entry.kind() == DecisionKind.SUMMARY_SIGNED
                        ? signed(consultation, entry, parts.get(entry.subject()))
                        : Said.of(entry, SummaryLinks.summary(consultation.slug(), ""), entry.acts())));
        return said;
    }

    private static Said signed(ConsultationView consultation, Entry entry, @Nullable Part part) {
        if (part == null) {
            return Said.nameless(entry, SummaryLinks.summary(consultation.slug(), ""));
        }
        Said said = Said.of(entry, SummaryLinks.summary(consultation.slug(), part.key()), part.title(), entry.amount());
        return entry.turn() == 1 ? said : said.worded(AGAIN);
    }
}
