package org.throughline.decisions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.kernel.LondonTime;
import org.throughline.moderation.ModerationLinks;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.PlansLinks;
import org.throughline.throughlines.CloseOuts;
import org.throughline.throughlines.LineLinks;
import org.throughline.throughlines.TakenBack;

/** Announcing, closing and closing out, and what moderators aim at. */
@Component
class AboutConsultation implements Describing {

    private final CloseOuts closeOuts;

    AboutConsultation(CloseOuts closeOuts) {
        this.closeOuts = closeOuts;
    }

    @Override
    public Set<DecisionTopic> topics() {
        return Set.of(DecisionTopic.CONSULTATION);
    }

    @Override
    public Map<Entry, Said> describe(ConsultationView consultation, List<Entry> entries) {
        List<TakenBack> takenBack = closeOuts.takenBack(consultation.id());
        Map<Entry, Said> said = new HashMap<>();
        entries.forEach(entry -> said.put(entry, said(consultation, entry, takenBack)));
        return said;
    }

    private static Said said(ConsultationView consultation, Entry entry, List<TakenBack> takenBack) {
        String slug = consultation.slug();
        return switch (entry.kind()) {
            case CONSULTATION_ANNOUNCED ->
                Said.of(
                        entry,
                        PlansLinks.consultation(slug),
                        LondonTime.day(consultation.opens()),
                        LondonTime.day(consultation.closes()),
                        consultation.decisionOwner(),
                        consultation.title());
            case MODERATION_PROMISED -> Said.of(entry, ModerationLinks.figures(slug), entry.amount());
            case CLOSED_OUT ->
                Said.of(entry, LineLinks.dispositions(slug), entry.amount()).since(opened(entry, takenBack));
            case CLOSE_OUT_TAKEN_BACK ->
                Said.of(entry, LineLinks.dispositions(slug)).because(reason(entry, takenBack));
            default -> Said.of(entry, PlansLinks.consultation(slug));
        };
    }

    /** The first close-out was ended by the first taking back, and so on. */
    private static @Nullable SinceThen opened(Entry entry, List<TakenBack> takenBack) {
        return entry.turn() > takenBack.size()
                ? null
                : SinceThen.of("opened", takenBack.get(entry.turn() - 1).reason());
    }

    private static String reason(Entry entry, List<TakenBack> takenBack) {
        return entry.turn() > takenBack.size()
                ? ""
                : takenBack.get(entry.turn() - 1).reason();
    }
}
