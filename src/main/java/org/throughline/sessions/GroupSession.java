package org.throughline.sessions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/**
 * A session as a whole.
 *
 * @param details absent until it is recorded
 */
record GroupSession(
        SessionId id,
        ConsultationId consultation,
        PersonId facilitator,
        SessionMode mode,
        SessionState state,
        @Nullable SessionDetails details,
        Instant begun,
        @Nullable Instant recorded) {

    boolean isRecorded() {
        return state == SessionState.RECORDED;
    }
}
