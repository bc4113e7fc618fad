package org.throughline.sessions;

import org.springframework.stereotype.Component;
import org.throughline.kernel.IdInAddress;
import org.throughline.people.CurrentPerson;

/** A session that the person who asks may read, or one that they ran. */
@Component
final class SessionInAddress extends IdInAddress {

    SessionInAddress(GroupSessions sessions, SessionDesk desk) {
        super(
                "session",
                id -> CurrentPerson.id().isPresent()
                                && desk.open(new SessionId(id)).isPresent()
                        || sessions.byId(new SessionId(id)).isPresent());
    }
}
