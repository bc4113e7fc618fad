package org.throughline.sessions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.plans.ConsultationView;

/**
 * A session on the desk of the one who ran it.
 *
 * @param details absent until it is recorded
 * @param entries in the order in which they were written down
 */
public record SessionDraft(
        SessionId id,
        ConsultationView consultation,
        SessionMode mode,
        SessionState state,
        @Nullable SessionDetails details,
        List<SessionEntry> entries) {

    public SessionDraft {
        entries = List.copyOf(entries);
    }
}
