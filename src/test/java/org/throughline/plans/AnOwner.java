package org.throughline.plans;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.Bodies;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Grant;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;

/** Somebody who answers for a body of their own. */
record AnOwner(SignedInPerson person, BodyId body) {

    static AnOwner ofANewBody(Bodies bodies) {
        BodyId body = SystemWork.call(
                () -> bodies.add("body-" + Ids.next(), "The body that consults", LocalDate.of(2018, 4, 1)));
        return new AnOwner(
                new SignedInPerson(new PersonId(Ids.next()), "Rosalind", Set.of(new Grant(Role.OWNER, body))), body);
    }

    <T> T does(Supplier<T> work) {
        return CurrentPerson.as(person, work);
    }

    void does(Runnable work) {
        does(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
