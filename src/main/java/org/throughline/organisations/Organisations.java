package org.throughline.organisations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Internal;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Open;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SignedIn;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.places.Areas;

/** Organisations that take part, and who may speak for them. */
@Service
public class Organisations {

    /** A name without Latin letters makes no address, and one page of this room has an address of its own. */
    private static final Set<String> RESERVED = Set.of("", "register");

    private final OrganisationQueries queries;
    private final OrganisationRows rows;
    private final Areas areas;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Organisations(
            OrganisationQueries queries,
            OrganisationRows rows,
            Areas areas,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.rows = rows;
        this.areas = areas;
        this.events = events;
        this.clock = clock;
    }

    /** The organisations of these identities with the members of networks; one statement whatever their number. */
    @Open
    @Transactional(readOnly = true)
    public Map<OrganisationId, OrganisationView> byId(Collection<OrganisationId> ids) {
        return queries.byId(ids);
    }

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

    /**
     * Registers an organisation; the person at the keyboard becomes its lead.
     *
     * @throws Refused with every reason beside its field, among them a name that another organisation has
     */
    @SignedIn
    @Transactional
    public OrganisationView register(NewOrganisation organisation) {
        PersonId lead = CurrentPerson.require();
        String slug = OrganisationNames.slug(organisation.name());
        OrganisationId id = put(slug, organisation);
        rows.join(lead, id, MembershipRole.LEAD, now());
        return queries.byId(List.of(id)).values().iterator().next();
    }

    /** Registers an organisation under a given slug without anybody to speak for it. */
    @Internal
    @Transactional
    public OrganisationId found(String slug, NewOrganisation organisation) {
        return put(slug, organisation);
    }

    /** From now on this person may speak for this organisation; asking again changes the role. */
    @Internal
    @Transactional
    public void addRepresentative(PersonId person, OrganisationId organisation, MembershipRole role) {
        rows.join(person, organisation, role, now());
        events.publishEvent(new RepresentativeAdded(organisation.value()));
    }

    /**
     * Names an organisation a member of a network; naming it again changes nothing.
     *
     * @throws AccessDeniedException unless the person at the keyboard is a lead of the network
     */
    @SignedIn
    @Transactional
    public void addMember(OrganisationId network, OrganisationId member) {
        if (!queries.role(CurrentPerson.require(), network)
                .filter(OrganisationPolicy::mayNameMembers)
                .isPresent()) {
            throw new AccessDeniedException("Not a lead of this network");
        }
        enrol(network, member);
    }

    /** Names an organisation a member of a network, as the application itself. */
    @Internal
    @Transactional
    public void affiliate(OrganisationId network, OrganisationId member) {
        enrol(network, member);
    }

    private void enrol(OrganisationId network, OrganisationId member) {
        if (network.equals(member) || !queries.isNetwork(network)) {
            throw new Refused(Refusal.of("organisations.refused.not-a-network"));
        }
        if (rows.enrol(network, member, now())) {
            events.publishEvent(new MemberJoinedNetwork(network.value(), member));
        }
    }

    private OrganisationId put(String slug, NewOrganisation said) {
        NewOrganisation organisation = OrganisationPolicy.cleaned(said);
        List<Refusal> refusals = new ArrayList<>(OrganisationPolicy.refusals(organisation));
        String area = organisation.area();
        if (area != null
                && areas.byKey(area, LocalDate.ofInstant(now(), LondonTime.ZONE))
                        .isEmpty()) {
            refusals.add(Refusal.at("area", "organisations.refused.area"));
        }
        Refused.ifAny(refusals);
        OrganisationId id = new OrganisationId(Ids.next());
        if (!rows.insert(id, RESERVED.contains(slug) ? "organisation-" + tail(id) : slug, organisation, now())) {
            queries.byNameKey(OrganisationNames.key(organisation.name())).ifPresent(taken -> {
                throw new Refused(Refusal.at("name", "organisations.refused.name-taken", taken.name(), taken.slug()));
            });
            // Another name, but it makes the same address.
            rows.insert(id, slug + "-" + tail(id), organisation, now());
        }
        events.publishEvent(new OrganisationRegistered(id.value()));
        return id;
    }

    private static String tail(OrganisationId id) {
        return id.value().toString().substring(30);
    }

    private Instant now() {
        return clock.instant();
    }
}
