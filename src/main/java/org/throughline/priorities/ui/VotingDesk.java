package org.throughline.priorities.ui;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughline.organisations.OrganisationView;
import org.throughline.priorities.Vote;
import org.throughline.priorities.VoteReceipt;
import org.throughline.priorities.VoterGroup;

/**
 * What the page does with one voter's vote.
 *
 * @param organisation whose vote it is; absent for the person at the keyboard
 * @param receipt nothing while there is no vote
 * @param voting may be refused
 * @param withdrawing may be refused
 */
record VotingDesk(
        @Nullable OrganisationView organisation,
        Supplier<Optional<VoteReceipt>> receipt,
        BiFunction<Vote, VoterGroup, VoteReceipt> voting,
        Supplier<VoteReceipt> withdrawing) {}
