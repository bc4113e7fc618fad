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
    private final People people;

    Addressees(Accounts accounts, People people) {
        this.accounts = accounts;
        this.people = people;
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

    /** Whether the person has an account and allows the body that consults to write to them. */
    @Internal
    @Transactional(readOnly = true)
    public boolean mayBeContacted(PersonId person) {
        return accounts.byId(person)
                .filter(found -> found.choices().mayBeContacted())
                .isPresent();
    }

    /** From now on the person allows nobody to write to them; what else they allow stays. */
    @Internal
    @Transactional
    public void noMoreContact(PersonId person) {
        accounts.byId(person)
                .map(Person::choices)
                .ifPresent(before -> people.consent(
                        person, new Consent("", new Choices(before.nameShown(), before.wordsShown(), false))));
    }
}
