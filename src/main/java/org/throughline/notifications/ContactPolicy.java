package org.throughline.notifications;

import org.springframework.stereotype.Component;
import org.throughline.kernel.SystemWork;
import org.throughline.people.Addressees;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;

/** Who may write to authors, and to whom. */
@Component
class ContactPolicy {

    private final Addressees addressees;

    ContactPolicy(Addressees addressees) {
        this.addressees = addressees;
    }

    /** Whether the person at the keyboard moderates for the body that consults, or answers for it. */
    boolean mayWriteFor(ConsultationView consultation) {
        return CurrentPerson.is(Role.MODERATOR, consultation.body())
                || CurrentPerson.is(Role.OWNER, consultation.body());
    }

    /** Whether they have an account and allow it; nobody writes to themselves. */
    boolean mayBeWrittenTo(PersonId author) {
        return CurrentPerson.id().filter(author::equals).isEmpty()
                && SystemWork.call(() -> addressees.mayBeContacted(author));
    }
}
