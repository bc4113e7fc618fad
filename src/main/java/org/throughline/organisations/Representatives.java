package org.throughline.organisations;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.DomainEvent;
import org.throughline.kernel.Internal;
import org.throughline.kernel.Open;
import org.throughline.kernel.SignedIn;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;

/** Who speaks for an organisation, and how that changes. A lead can never be lost, see {@link Team}. */
@Service
public class Representatives {

    private final Teams teams;
    private final OrganisationQueries queries;
    private final RepresentativeQueries representatives;
    private final ApplicationEventPublisher events;

    Representatives(
            Teams teams,
            OrganisationQueries queries,
            RepresentativeQueries representatives,
            ApplicationEventPublisher events) {
        this.teams = teams;
        this.queries = queries;
        this.representatives = representatives;
        this.events = events;
    }

    /** Who speaks for this organisation, leads first, by the names they show; to one another by the names they have. */
    @Open
    @Transactional(readOnly = true)
    public List<RepresentativeView> of(OrganisationId organisation) {
        return representatives.of(queries.standing(organisation));
    }

    /** What the person at the keyboard is to this organisation; nothing for everybody else. */
    @SignedIn
    @Transactional(readOnly = true)
    public Optional<MembershipRole> myRole(OrganisationId organisation) {
        return queries.role(CurrentPerson.require(), organisation);
    }

    /** Those who lead the organisation: to be told what concerns it. */
    @Internal
    @Transactional(readOnly = true)
    public List<PersonId> leadsOf(OrganisationId organisation) {
        Team team = teams.of(queries.standing(organisation));
        return team.roles().keySet().stream()
                .filter(team::isLedBy)
                .sorted(byId())
                .toList();
    }

    /**
     * The person at the keyboard does not speak for the organisation any more.
     *
     * @throws org.throughline.kernel.Refused for the last lead, who hands over first
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public void leave(OrganisationId organisation) {
        PersonId person = CurrentPerson.require();
        OrganisationId id = queries.standing(organisation);
        Team before = teams.lock(id);
        if (before.has(person)) {
            teams.save(id, before, before.left(person));
            events.publishEvent(new RepresentativeRemoved(id.value(), person));
        }
    }

    /**
     * Somebody else does not speak for the organisation any more.
     *
     * @throws AccessDeniedException unless the person at the keyboard is a lead
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public void remove(OrganisationId organisation, PersonId person) {
        change(organisation, team -> team.left(person), new RepresentativeRemoved(organisation.value(), person));
    }

    /**
     * Makes somebody a lead, or a lead a representative.
     *
     * @throws AccessDeniedException unless the person at the keyboard is a lead
     * @throws org.throughline.kernel.Refused when nobody would lead any more
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public void changeRole(OrganisationId organisation, PersonId person, MembershipRole role) {
        change(
                organisation,
                team -> team.changed(person, role),
                new RepresentativeRoleChanged(organisation.value(), person, role));
    }

    /**
     * The lead at the keyboard becomes a representative and another person the lead, in one step.
     *
     * @throws AccessDeniedException unless the person at the keyboard is a lead
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public void handOver(OrganisationId organisation, PersonId to) {
        PersonId from = CurrentPerson.require();
        change(organisation, team -> team.handedOver(from, to), new LeadHandedOver(organisation.value(), to));
    }

    private void change(OrganisationId organisation, UnaryOperator<Team> change, DomainEvent told) {
        Team before = teams.lock(organisation);
        if (!before.isLedBy(CurrentPerson.require())) {
            throw new AccessDeniedException("Not a lead of this organisation");
        }
        Team after = change.apply(before);
        if (!after.equals(before)) {
            teams.save(organisation, before, after);
            events.publishEvent(told);
        }
    }

    private static Comparator<PersonId> byId() {
        return Comparator.comparing(PersonId::value);
    }
}
