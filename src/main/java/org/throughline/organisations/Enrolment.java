package org.throughline.organisations;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;

/** Keeps which organisation was a member of which network, and when; in the caller's transaction. */
@Component
class Enrolment {

    private final JdbcClient jdbc;
    private final OrganisationQueries queries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Enrolment(JdbcClient jdbc, OrganisationQueries queries, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.events = events;
        this.clock = clock;
    }

    /** Changes nothing when it is a member already. @throws Refused when the one is no network, or both are the same */
    void add(OrganisationId network, OrganisationId member) {
        if (network.equals(member) || !queries.isNetwork(network)) {
            throw new Refused(Refusal.of("organisations.refused.not-a-network"));
        }
        int added = jdbc.sql(
                        "INSERT IGNORE INTO network_member (network_id, member_id, since) VALUES (:network, :member, :now)")
                .param("network", network)
                .param("member", member)
                .param("now", clock.instant())
                .update();
        if (added == 1) {
            events.publishEvent(new MemberJoinedNetwork(network.value(), member));
        }
    }

    /** It stays on the list of those who were members, with its days. */
    void end(OrganisationId network, OrganisationId member) {
        int ended = jdbc.sql("""
                        UPDATE network_member SET ended = :now
                        WHERE network_id = :network AND member_id = :member AND ended = '9999-12-31'""")
                .param("network", network)
                .param("member", member)
                .param("now", clock.instant())
                .update();
        if (ended == 1) {
            events.publishEvent(new MemberLeftNetwork(network.value(), member));
        }
    }
}
