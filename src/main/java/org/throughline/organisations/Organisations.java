package org.throughline.organisations;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Internal;
import org.throughline.kernel.Open;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SignedIn;
import org.throughline.people.CurrentPerson;
import org.throughline.people.People;
import org.throughline.people.PersonId;

/** Organisations that take part: what they say of themselves, and whether somebody may speak for them. */
@Service
public class Organisations {

    private final OrganisationQueries queries;
    private final OrganisationRows rows;
    private final Registration registration;
    private final Likenesses likenesses;
    private final Teams teams;
    private final Leading leading;
    private final InvitationRows invitations;
    private final Enrolment enrolment;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Organisations(
            OrganisationQueries queries,
            OrganisationRows rows,
            Registration registration,
            Likenesses likenesses,
            Teams teams,
            Leading leading,
            InvitationRows invitations,
            Enrolment enrolment,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.rows = rows;
        this.registration = registration;
        this.likenesses = likenesses;
        this.teams = teams;
        this.leading = leading;
        this.invitations = invitations;
        this.enrolment = enrolment;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The organisations of these identities with the members of networks; one statement whatever their number. A record that was joined
     * into another is answered with the other.
     */
    @Open
    public Map<OrganisationId, OrganisationView> byId(Collection<OrganisationId> ids) {
        return queries.byId(ids);
    }

    /** The organisation of this address; for the address of a record that was joined into another, the other. */
    @Open
    @Transactional(readOnly = true)
    public Optional<OrganisationView> bySlug(String slug) {
        return queries.bySlug(slug);
    }

    /** The organisations for which the person at the keyboard may speak, by name; one statement. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<OrganisationView> mine() {
        return queries.of(CurrentPerson.require());
    }

    /** Whether this person may speak for this organisation. */
    @SignedIn
    @Transactional(readOnly = true)
    public boolean represents(PersonId person, OrganisationId organisation) {
        return queries.role(person, organisation).isPresent();
    }

    /** What looks like this organisation and is here already, the most alike first; see {@link Lookalike.Likeness}. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<Lookalike> lookalikes(NewOrganisation organisation) {
        return likenesses.of(registration.checked(organisation), domain().orElse(null));
    }

    /**
     * Registers an organisation; the person at the keyboard becomes its lead.
     *
     * @param others organisations that look alike and that the person has seen and knows to be others
     * @throws Refused with every reason beside its field, among them a name that another organisation has, and a likely duplicate that
     *     the person has not seen yet
     */
    @SignedIn
    @Transactional
    public OrganisationView register(NewOrganisation said, Set<OrganisationId> others) {
        PersonId lead = CurrentPerson.require();
        NewOrganisation organisation = registration.checked(said);
        registration.refuseTakenName(organisation.name());
        String domain = domain().orElse(null);
        if (!others.containsAll(likenesses.of(organisation, domain).stream()
                .map(alike -> alike.organisation().id())
                .toList())) {
            throw new Refused(Refusal.at("name", "organisations.refused.lookalikes"));
        }
        OrganisationId id = registration.insert(OrganisationNames.slug(organisation.name()), organisation, domain);
        teams.save(id, Team.empty(), Team.empty().joined(lead, MembershipRole.LEAD));
        return queries.byId(List.of(id)).values().iterator().next();
    }

    /** Where the person at the keyboard gets mail, as far as it tells an organisation. */
    private Optional<String> domain() {
        return MailDomain.of(people.own().email());
    }

    /**
     * Changes what the organisation says of itself. What it is, organisation or network, stays.
     *
     * @param version of the view that was changed
     * @throws AccessDeniedException unless the person at the keyboard is a lead
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else has changed it since
     */
    @SignedIn
    @Transactional
    public void edit(OrganisationId id, int version, NewOrganisation said) {
        OrganisationView before = led(id);
        registration.update(before, version, registration.checked(said));
    }

    /**
     * The organisation has ended: what it said stays, nobody speaks for it any more.
     *
     * @throws AccessDeniedException unless the person at the keyboard is a lead
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public void close(OrganisationId id) {
        teams.lock(id);
        led(id);
        rows.close(id, clock.instant());
        teams.dissolve(id);
        invitations.endAll(id);
        events.publishEvent(new OrganisationClosed(id.value()));
    }

    private OrganisationView led(OrganisationId id) {
        leading.requireLead(id);
        return queries.byId(List.of(id)).values().iterator().next();
    }

    /** Registers an organisation under a given slug without anybody to speak for it, and without looking for others like it. */
    @Internal
    @Transactional
    public OrganisationId found(String slug, NewOrganisation organisation) {
        return registration.insert(slug, registration.checked(organisation), null);
    }

    /** From now on this person may speak for this organisation; asking again changes the role. Whoever is the first leads it. */
    @Internal
    @Transactional
    public void addRepresentative(PersonId person, OrganisationId organisation, MembershipRole role) {
        Team before = teams.lock(organisation);
        teams.save(organisation, before, before.joined(person, role));
        events.publishEvent(new RepresentativeAdded(organisation.value()));
    }

    /** Names an organisation a member of a network, as the application itself; naming it again changes nothing. */
    @Internal
    @Transactional
    public void affiliate(OrganisationId network, OrganisationId member) {
        enrolment.add(network, member);
    }
}
