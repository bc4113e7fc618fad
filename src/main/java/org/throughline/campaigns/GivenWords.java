package org.throughline.campaigns;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.copies.Background;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.Plans;

/** The words that everybody had before them: the plan's, and those in which the consultation asks. Who quotes them copies nobody. */
@Component
class GivenWords {

    private final Consultations consultations;
    private final Plans plans;
    private final Cache<ConsultationView, Background> known =
            Caffeine.newBuilder().maximumSize(20).build();

    GivenWords(Consultations consultations, Plans plans) {
        this.consultations = consultations;
        this.plans = plans;
    }

    Background of(ConsultationId consultation) {
        return consultations
                .byId(consultation)
                .map(view -> known.get(view, this::read))
                .orElse(Background.NONE);
    }

    private Background read(ConsultationView view) {
        Stream<String> asked = Stream.of(view.title(), view.summary(), view.purpose());
        Stream<String> scope = Stream.concat(view.canChange().stream(), view.cannotChange().stream());
        return Background.of(Stream.of(asked, scope, plans.words(view.version()).stream())
                .flatMap(words -> words)
                .toList());
    }
}
