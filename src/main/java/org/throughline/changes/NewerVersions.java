package org.throughline.changes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.throughline.kernel.Open;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.VersionView;

/** Whether the words that people comment on have been revised since. Beside every section stands the answer, so it is kept for five seconds. */
@Service
public class NewerVersions {

    private static final Duration SHORT_WHILE = Duration.ofSeconds(5);

    private final Cache<ConsultationId, Since> kept = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(SHORT_WHILE)
            .build();
    private final History history;

    NewerVersions(History history) {
        this.history = history;
    }

    /** The latest version of the plan; nothing where that is the one that the consultation is about. Three statements at most. */
    @Open
    public Optional<VersionView> of(ConsultationView consultation) {
        return Optional.of(kept.get(consultation.id(), id -> history.since(consultation)))
                .filter(Since::isNewer)
                .map(Since::now);
    }
}
