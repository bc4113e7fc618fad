package org.throughline.priorities;

import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Id;
import org.throughline.organisations.OrganisationId;
import org.throughline.people.PersonId;

/**
 * Who has one vote.
 *
 * @param castBy who votes for the organisation now; absent for a person, who votes for themselves
 */
record Voter(Electorate electorate, Id id, @Nullable PersonId castBy) {

    static Voter person(PersonId person) {
        return new Voter(Electorate.PEOPLE, person, null);
    }

    /** The same voter whoever votes for it. */
    static Voter organisation(OrganisationId organisation, PersonId castBy) {
        return new Voter(Electorate.ORGANISATIONS, organisation, castBy);
    }
}
