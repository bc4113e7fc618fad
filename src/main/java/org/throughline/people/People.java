package org.throughline.people;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Internal;
import org.throughline.kernel.Open;
import org.throughline.kernel.SignedIn;

/** Accounts. A person needs an address that reaches them and nothing else. */
@Service
public class People {

    /** The names to show beside what these people said; one statement whatever their number. */
    @Open
    public Map<PersonId, PersonView> byId(Collection<PersonId> ids) {
        throw new UnsupportedOperationException();
    }

    /** The account of this address, made if there is none. */
    @Internal
    public PersonId findOrCreate(String email) {
        throw new UnsupportedOperationException();
    }

    /** The principal for a person: name and grants as they are now. */
    @Internal
    public SignedInPerson principal(PersonId id) {
        throw new UnsupportedOperationException();
    }

    @Internal
    public Optional<PersonId> byEmail(String email) {
        throw new UnsupportedOperationException();
    }

    /** Where mail reaches the person. */
    @Internal
    public String emailOf(PersonId id) {
        throw new UnsupportedOperationException();
    }

    /** Changes the name that stands beside the contributions of the person at the keyboard. */
    @SignedIn
    public void rename(String displayName) {
        throw new UnsupportedOperationException();
    }

    @Internal
    public void grant(PersonId person, Role role, BodyId body) {
        throw new UnsupportedOperationException();
    }
}
