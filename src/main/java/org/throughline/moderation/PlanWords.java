package org.throughline.moderation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;
import org.throughline.copies.Background;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.Consultations;
import org.throughline.plans.Plans;
import org.throughline.plans.VersionId;

/** The words of plans, which everybody had before them: who quotes them copies nobody. A version never changes, so it is read once. */
@Component
class PlanWords {

    private final Consultations consultations;
    private final Plans plans;
    private final Cache<VersionId, Background> known =
            Caffeine.newBuilder().maximumSize(20).build();

    PlanWords(Consultations consultations, Plans plans) {
        this.consultations = consultations;
        this.plans = plans;
    }

    Background background(ConsultationId consultation) {
        return consultations
                .byId(consultation)
                .map(view -> known.get(view.version(), this::read))
                .orElse(Background.NONE);
    }

    private Background read(VersionId version) {
        return Background.of(plans.words(version));
    }
}
