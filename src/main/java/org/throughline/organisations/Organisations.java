package org.throughline.organisations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.throughline.kernel.Open;
import org.throughline.kernel.SignedIn;
import org.throughline.people.PersonId;

/** Organisations that take part, and who may speak for them. */
@Service
public class Organisations {

    @Open
    public Map<OrganisationId, OrganisationView> byId(Collection<OrganisationId> ids) {
        throw new UnsupportedOperationException();
    }

    @Open
    public Optional<OrganisationView> bySlug(String slug) {
        throw new UnsupportedOperationException();
    }

    /** The organisations for which the person at the keyboard may speak. */
    @SignedIn
    public List<OrganisationView> mine() {
        throw new UnsupportedOperationException();
    }

    /** Whether this person may speak for this organisation. */
    @SignedIn
    public boolean represents(PersonId person, OrganisationId organisation) {
        throw new UnsupportedOperationException();
    }
}
