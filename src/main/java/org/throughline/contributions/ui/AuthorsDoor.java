package org.throughline.contributions.ui;

import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionView;
import org.throughline.kernel.SystemWork;
import org.throughline.people.Addressees;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;

/** Whether the page of a contribution leads to where its author is written to. The rule itself is asked again there. */
@Component
final class AuthorsDoor {

    private final Addressees addressees;

    AuthorsDoor(Addressees addressees) {
        this.addressees = addressees;
    }

    /** To whoever moderates or answers for the body, where the author allows it; nobody writes to themselves. */
    boolean isOpen(ConsultationView consultation, ContributionView about) {
        boolean staff = CurrentPerson.is(Role.MODERATOR, consultation.body())
                || CurrentPerson.is(Role.OWNER, consultation.body());
        return staff
                && CurrentPerson.id().filter(about.author()::equals).isEmpty()
                && SystemWork.call(() -> addressees.mayBeContacted(about.author()));
    }
}
