package org.throughline.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Internal;

/** Who can be written to. */
@Service
public class Addressees {

    private final Accounts accounts;

    Addressees(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Those of these people who have an account still; one statement. */
    @Internal
    @Transactional(readOnly = true)
    public Set<PersonId> among(Collection<PersonId> people) {
        Set<PersonId> found = new HashSet<>();
        if (!people.isEmpty()) {
            accounts.byId(people).forEach(person -> found.add(person.id()));
        }
        return found;
    }
}
