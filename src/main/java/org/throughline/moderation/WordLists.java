package org.throughline.moderation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.flags.Watchlists;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SafeText;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;

/** The names and words that a body looks out for. They only flag; its moderators keep them. */
@Service
public class WordLists {

    private static final int MOST = 2_000;
    private static final int LONGEST = 100;

    private final WatchlistRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final List<String> usualAbuse = usual();

    WordLists(WatchlistRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** One list of a body of which the person at the keyboard is a moderator, in the order of the alphabet. */
    @Moderating
    public List<String> of(BodyId body, WatchlistKind kind) {
        CurrentPerson.require(Role.MODERATOR, body);
        return entries(rows.of(body), kind);
    }

    /**
     * Replaces a list. What waits is looked through anew.
     *
     * @param entries one each; blank ones and doubles are left out
     * @throws Refused for too many entries and for one that is too long
     */
    @Moderating
    @Transactional
    public void change(BodyId body, WatchlistKind kind, List<String> entries) {
        CurrentPerson.require(Role.MODERATOR, body);
        List<String> clean = entries.stream()
                .map(SafeText::line)
                .filter(entry -> !entry.isEmpty())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
        if (clean.size() > MOST || clean.stream().anyMatch(entry -> entry.length() > LONGEST)) {
            throw new Refused(Refusal.at("entries", "moderation.list-too-long", MOST, LONGEST));
        }
        rows.save(body, kind, clean, clock.instant());
        events.publishEvent(new WatchlistChanged(body.value(), kind, clean.size()));
    }

    Watchlists watchlists(BodyId body) {
        Map<WatchlistKind, List<String>> kept = rows.of(body);
        return Watchlists.of(entries(kept, WatchlistKind.STAFF), entries(kept, WatchlistKind.ABUSE));
    }

    private List<String> entries(Map<WatchlistKind, List<String>> kept, WatchlistKind kind) {
        return kept.getOrDefault(kind, kind == WatchlistKind.ABUSE ? usualAbuse : List.of());
    }

    private static List<String> usual() {
        try (InputStream list = Objects.requireNonNull(WordLists.class.getResourceAsStream("/moderation/abuse.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
