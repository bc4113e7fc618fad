package org.throughline.organisations;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Internal;
import org.throughline.kernel.Open;
import org.throughline.kernel.SafeText;
import org.throughline.kernel.SignedIn;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;

/** Networks: umbrellas whose members are organisations. */
@Service
public class Networks {

    private final NetworkQueries queries;
    private final OrganisationQueries organisationQueries;
    private final Organisations organisations;

    Networks(NetworkQueries queries, OrganisationQueries organisationQueries, Organisations organisations) {
        this.queries = queries;
        this.organisationQueries = organisationQueries;
        this.organisations = organisations;
    }

    @Open
    @Transactional(readOnly = true)
    public boolean isNetwork(OrganisationId organisation) {
        return organisationQueries.isNetwork(organisation);
    }

    /** The networks for which the person at the keyboard may speak, by name. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<OrganisationView> mine() {
        List<OrganisationId> mine = queries.of(CurrentPerson.require());
        return List.copyOf(organisationQueries.byId(mine).values());
    }

    /** Who may speak for each of these organisations, leads first; one for whom nobody may is left out. */
    @Internal
    @Transactional(readOnly = true)
    public Map<OrganisationId, List<PersonId>> spokespersons(Collection<OrganisationId> ids) {
        return queries.spokespersons(ids);
    }

    /** The organisations that have these names already, however they are written, by {@link OrganisationNames#key}; two statements. */
    @Internal
    @Transactional(readOnly = true)
    public Map<String, OrganisationView> named(Collection<String> names) {
        Map<String, OrganisationId> ids = queries.named(names);
        Map<OrganisationId, OrganisationView> views = organisationQueries.byId(ids.values());
        Map<String, OrganisationView> named = new HashMap<>();
        ids.forEach((key, id) -> Optional.ofNullable(views.get(id)).ifPresent(view -> named.put(key, view)));
        return named;
    }

    /**
     * Registers a member that its network has named and somebody has confirmed, with as little as is known of it; its lead can say more.
     *
     * @param represents a sentence that everybody will see
     * @throws org.throughline.kernel.Refused when another organisation has this name
     */
    @Internal
    @Transactional
    public OrganisationId introduce(OrganisationId network, String name, String represents, PersonId lead) {
        OrganisationId member = organisations.found(
                OrganisationNames.slug(SafeText.line(name)),
                new NewOrganisation(
                        name,
                        NewOrganisation.Kind.ORGANISATION,
                        OrganisationType.OTHER,
                        null,
                        null,
                        NewOrganisation.SizeBand.NONE,
                        represents));
        organisations.addRepresentative(lead, member, MembershipRole.LEAD);
        organisations.affiliate(network, member);
        return member;
    }
}
