package org.throughline.sessions;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AddressPart;
import org.throughline.kernel.Ids;
import org.throughline.people.CurrentPerson;

/** A session that the person who asks may read, or one that they ran. */
@Component
final class SessionInAddress implements AddressPart {

    private final GroupSessions sessions;
    private final SessionDesk desk;

    SessionInAddress(GroupSessions sessions, SessionDesk desk) {
        this.sessions = sessions;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "session";
    }

    @Override
    public boolean leadsSomewhere(Map<String, String> address) {
        return Ids.parse(address.getOrDefault(name(), ""))
                .map(SessionId::new)
                .filter(id -> CurrentPerson.id().isPresent() && desk.open(id).isPresent()
                        || sessions.byId(id).isPresent())
                .isPresent();
    }
}
