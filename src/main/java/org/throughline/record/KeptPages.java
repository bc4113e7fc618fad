package org.throughline.record;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.throughline.kernel.DomainEvent;

/**
 * Keeps pages of the record for some seconds, since they are the same for every reader: whoever asks whether a page has changed is mostly
 * answered without making it again. Whatever happens on this server empties it at once; what happens on another is seen some seconds
 * later, well within the minute for which caches on the way may keep a page.
 */
@Component
class KeptPages {

    private static final Duration SECONDS = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 32 * 1024 * 1024;

    /** A page as it was sent. */
    record Kept(byte[] body, String type, @Nullable String caching, String tag) {}

    private final Cache<String, Kept> pages = Caffeine.newBuilder()
            .expireAfterWrite(SECONDS)
            .maximumWeight(MOST_BYTES)
            .weigher((String address, Kept page) -> page.body().length + address.length())
            .build();

    /**
     * What happens in a transaction is not to be read before its end. No listener that waits for the end: those are kept in the database until
     * they are done, one row for each event.
     */
    @EventListener
    public void on(DomainEvent event) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    pages.invalidateAll();
                }
            });
        } else {
            pages.invalidateAll();
        }
    }

    Optional<Kept> find(String address) {
        return Optional.ofNullable(pages.getIfPresent(address));
    }

    void keep(String address, Kept page) {
        pages.put(address, page);
    }
}
