package org.throughline.summaries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Moderating;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;

/** Summaries of which somebody said that they are ready, for those who may sign them. */
@Service
public class SummariesWaiting {

    private final SummaryRows summaries;
    private final MessageSource texts;

    SummariesWaiting(SummaryRows summaries, MessageSource texts) {
        this.summaries = summaries;
        this.texts = texts;
    }

    /**
     * What waits for the person at the keyboard in each of these consultations that they moderate, what waits longest first; one without is
     * left out. One statement.
     */
    @Moderating
    @Transactional(readOnly = true)
    public Map<ConsultationId, List<SummaryWaiting>> among(List<ConsultationView> consultations) {
        Map<ConsultationId, List<SummaryWaiting>> waiting = new LinkedHashMap<>();
        summaries
                .ready(consultations.stream()
                        .filter(SummaryPolicy::moderates)
                        .map(ConsultationView::id)
                        .toList())
                .stream()
                .filter(one -> SummaryPolicy.maySign(one.editor()))
                .forEach(one -> waiting.computeIfAbsent(one.consultation(), unused -> new ArrayList<>())
                        .add(waiting(one)));
        return waiting;
    }

    private SummaryWaiting waiting(SummaryRows.Ready one) {
        UUID place = one.place();
        if (place.equals(Part.PLACE_OF_WHOLE)) {
            return new SummaryWaiting("", "");
        }
        return place.equals(Part.PLACE_OF_MISSING)
                ? new SummaryWaiting(
                        Part.MISSING,
                        Objects.requireNonNull(texts.getMessage("summaries.part.missing", null, Locale.UK)))
                : new SummaryWaiting(
                        Objects.requireNonNullElse(one.key(), ""), Objects.requireNonNullElse(one.title(), ""));
    }
}
