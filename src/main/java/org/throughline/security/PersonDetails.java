package org.throughline.security;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SystemWork;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.people.SignedInPerson;

/** Finds the principal of a user name, which is a person's id. */
@Component
final class PersonDetails implements UserDetailsService {

    private final People people;

    PersonDetails(People people) {
        this.people = people;
    }

    @Override
    public SignedInPerson loadUserByUsername(String username) {
        PersonId id = Ids.parse(username)
                .map(PersonId::new)
                .orElseThrow(() -> UsernameNotFoundException.fromUsername("not an id"));
        return SystemWork.call(() -> people.principal(id));
    }
}
