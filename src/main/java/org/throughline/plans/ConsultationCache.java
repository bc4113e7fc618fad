package org.throughline.plans;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Consultations as last read, for five seconds: every page and every submission asks for one. A change on this server is seen at once, a
 * change on another within those seconds. The phase is never kept: a window closes on the second.
 */
@Component
class ConsultationCache {

    private static final Duration SHORT_WHILE = Duration.ofSeconds(5);

    private final Cache<ConsultationId, ConsultationRows.Named> byId = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(SHORT_WHILE)
            .build();
    private final Cache<String, ConsultationId> bySlug =
            Caffeine.newBuilder().maximumSize(1_000).build();
    private final ConsultationRows rows;

    ConsultationCache(ConsultationRows rows) {
        this.rows = rows;
    }

    Optional<ConsultationRows.Named> byId(ConsultationId id) {
        ConsultationRows.Named kept = byId.getIfPresent(id);
        return kept != null ? Optional.of(kept) : rows.byId(id).map(this::keep);
    }

    /** The slug of a consultation never changes once it has a title; what is kept is asked whether it still has this one. */
    Optional<ConsultationRows.Named> bySlug(String slug) {
        return Optional.ofNullable(bySlug.getIfPresent(slug))
                .flatMap(this::byId)
                .filter(kept -> kept.consultation().slug().equals(slug))
                .or(() -> rows.bySlug(slug).map(this::keep));
    }

    /** Forgets it once the change is committed, and until then for this transaction. */
    void changed(ConsultationId id) {
        byId.invalidate(id);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                byId.invalidate(id);
            }
        });
    }

    private ConsultationRows.Named keep(ConsultationRows.Named read) {
        byId.put(read.consultation().id(), read);
        bySlug.put(read.consultation().slug(), read.consultation().id());
        return read;
    }
}
