package org.throughline.priorities.ui;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;
import org.throughline.people.CurrentPerson;
import org.throughline.priorities.BallotId;
import org.throughline.priorities.OrganisationVotes;
import org.throughline.priorities.Votes;

/** Finds out for whom the person at the keyboard may vote, and does it. */
@Component
class VotingDesks {

    private final Votes votes;
    private final OrganisationVotes organisationVotes;
    private final Organisations organisations;

    VotingDesks(Votes votes, OrganisationVotes organisationVotes, Organisations organisations) {
        this.votes = votes;
        this.organisationVotes = organisationVotes;
        this.organisations = organisations;
    }

    List<OrganisationView> speaksFor() {
        return CurrentPerson.id().isPresent() ? organisations.mine() : List.of();
    }

    /** @param organisation absent for the person's own vote */
    VotingDesk of(BallotId ballot, @Nullable OrganisationView organisation) {
        if (organisation == null) {
            return new VotingDesk(
                    null,
                    () -> CurrentPerson.id().flatMap(person -> votes.mine(ballot)),
                    (vote, group) -> votes.vote(ballot, vote, group),
                    () -> votes.withdraw(ballot));
        }
        return new VotingDesk(
                organisation,
                () -> Optional.of(organisation.id()).flatMap(id -> organisationVotes.of(ballot, id)),
                (vote, group) -> organisationVotes.vote(ballot, organisation.id(), vote),
                () -> organisationVotes.withdraw(ballot, organisation.id()));
    }
}
