package org.throughline.organisations;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.Columns;
import org.throughline.kernel.Open;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SignedIn;
import org.throughline.people.CurrentPerson;

/** Which organisations a network consists of, by days: the network's lead names and removes members, a member's lead may take it out. */
@Service
public class NetworkMembers {

    private record Row(OrganisationId other, Instant since, Instant ended) {}

    private static final String NEVER_YEAR = "9999";

    private final JdbcClient jdbc;
    private final OrganisationQueries queries;
    private final Enrolment enrolment;
    private final Leading leading;

    NetworkMembers(JdbcClient jdbc, OrganisationQueries queries, Enrolment enrolment, Leading leading) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.enrolment = enrolment;
        this.leading = leading;
    }

    /**
     * Names an organisation a member; naming it again changes nothing.
     *
     * @throws AccessDeniedException unless the person at the keyboard leads the network
     * @throws Refused when it is no network, or the member is closed
     */
    @SignedIn
    @Transactional
    public void add(OrganisationId network, OrganisationId member) {
        leading.requireLead(network);
        OrganisationId standing = queries.standing(member);
        if (queries.byId(List.of(standing)).values().stream().allMatch(OrganisationView::closed)) {
            throw new Refused(Refusal.of("organisations.refused.closed"));
        }
        enrolment.add(network, standing);
    }

    /**
     * An organisation is not a member any more.
     *
     * @throws AccessDeniedException unless the person at the keyboard leads the network or the member
     */
    @SignedIn
    @Transactional
    public void end(OrganisationId network, OrganisationId member) {
        if (!leading.isLead(CurrentPerson.require(), member)) {
            leading.requireLead(network);
        }
        enrolment.end(network, member);
    }

    /** Who is and was a member, those of now first, by name. */
    @Open
    @Transactional(readOnly = true)
    public List<NetworkMembership> of(OrganisationId network) {
        return memberships(
                "SELECT member_id AS other, since, ended FROM network_member WHERE network_id = :id", network);
    }

    /** The networks of which this organisation is and was a member. */
    @Open
    @Transactional(readOnly = true)
    public List<NetworkMembership> networksOf(OrganisationId member) {
        return memberships(
                "SELECT network_id AS other, since, ended FROM network_member WHERE member_id = :id", member);
    }

    private List<NetworkMembership> memberships(String sql, OrganisationId id) {
        List<Row> rows = jdbc.sql(sql + " ORDER BY ended DESC, since LIMIT 2000")
                .param("id", id)
                .query((row, number) -> new Row(
                        OrganisationQueries.id(row, "other"),
                        Columns.instant(row, "since"),
                        Columns.instant(row, "ended")))
                .list();
        var views = queries.byId(rows.stream().map(Row::other).distinct().toList());
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(views.get(row.other()))
                        .map(view -> new NetworkMembership(
                                view, row.since(), row.ended().toString().startsWith(NEVER_YEAR) ? null : row.ended())))
                .sorted(Comparator.comparing((NetworkMembership membership) -> membership.ended() != null)
                        .thenComparing(membership -> membership.organisation().name()))
                .toList();
    }
}
