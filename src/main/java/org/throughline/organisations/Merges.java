package org.throughline.organisations;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Open;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.PersonId;

/** Two records of one organisation become one, and nothing of either is lost. See docs/decisions on merged organisations. */
@Service
public class Merges {

    private final MergeRows rows;
    private final OrganisationQueries queries;
    private final Likenesses likenesses;
    private final Teams teams;
    private final InvitationRows invitations;
    private final JoinRequestRows requests;
    private final Leading leading;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Merges(
            MergeRows rows,
            OrganisationQueries queries,
            Likenesses likenesses,
            Teams teams,
            InvitationRows invitations,
            JoinRequestRows requests,
            Leading leading,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.queries = queries;
        this.likenesses = likenesses;
        this.teams = teams;
        this.invitations = invitations;
        this.requests = requests;
        this.leading = leading;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Joins the one record into the other, which keeps its name, its address and whether it is verified. Everybody who spoke for either
     * speaks for it; the address of the one leads to the other. Rooms above join what they keep, see {@link OrganisationsMerged}.
     *
     * @param reason why they are the same, for everybody to read
     * @throws Refused without a reason, for a record that was joined already, for a network into what is none, and for a moderator who
     *     speaks for either
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void merge(OrganisationId from, OrganisationId into, String reason) {
        PersonId moderator = leading.requireIndependent(from);
        leading.requireIndependent(into);
        String said = Verifications.reason(reason);
        rows.lock(from, into);
        if (from.equals(into) || rows.isMerged(from) || rows.isMerged(into)) {
            throw new Refused(Refusal.of("organisations.refused.merged"));
        }
        if (queries.isNetwork(from) && !queries.isNetwork(into)) {
            throw new Refused(Refusal.of("organisations.refused.merge-network"));
        }
        Team before = teams.of(into);
        teams.save(into, before, before.together(teams.of(from)));
        teams.dissolve(from);
        rows.moveNetworks(from, into);
        invitations.move(from, into);
        invitations.endAll(from);
        requests.move(from, into);
        rows.redirect(from, into, moderator, said, clock.instant().truncatedTo(ChronoUnit.MICROS));
        events.publishEvent(new OrganisationsMerged(into.value(), from));
    }

    /** Organisations that are perhaps the same as this one, the most alike first. */
    @Moderating
    @Transactional(readOnly = true)
    public List<Lookalike> lookalikes(OrganisationView organisation) {
        return likenesses.of(organisation);
    }

    /** The records that were joined into this one, for everybody who remembers the other name. */
    @Open
    @Transactional(readOnly = true)
    public List<MergedRecord> into(OrganisationId organisation) {
        return rows.into(organisation);
    }

    /** Every identity under which rooms may have kept something of this organisation: its own and those of the records joined into it. */
    @Open
    @Transactional(readOnly = true)
    public List<OrganisationId> identitiesOf(OrganisationId organisation) {
        return rows.identitiesOf(queries.standing(organisation));
    }
}
