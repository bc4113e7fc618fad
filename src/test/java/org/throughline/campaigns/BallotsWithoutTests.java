package org.throughline.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SettableClock;
import org.throughline.kernel.SystemWork;
import org.throughline.people.Grant;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;
import org.throughline.priorities.BallotId;
import org.throughline.priorities.BallotKind;
import org.throughline.priorities.BallotView;
import org.throughline.priorities.Ballots;
import org.throughline.priorities.Counting;
import org.throughline.priorities.NewBallot;
import org.throughline.priorities.OptionId;
import org.throughline.priorities.PastVotes;
import org.throughline.priorities.PastVotes.PastVote;
import org.throughline.priorities.Result;
import org.throughline.priorities.Results;
import org.throughline.priorities.Vote;
import org.throughline.priorities.VoterGroup;
import org.throughline.priorities.WithoutSome;
import org.throughline.rings.ModuleTest;

/** UC-05: a result with and without the people who sent a campaign's letter. */
@ModuleTest
class BallotsWithoutTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private BallotsWithout without;

    @Autowired
    private Ballots ballots;

    @Autowired
    private Results results;

    @Autowired
    private PastVotes past;

    private ACampaign campaign;
    private BallotId ballot;
    private List<OptionId> options;

    @BeforeEach
    void aVoteBesideACampaign() {
        campaign = new ACampaign(context);
        var owner = new SignedInPerson(
                new PersonId(Ids.next()),
                "Rosalind",
                Set.of(new Grant(Role.OWNER, campaign.consultation.view().body())));
        var asked = new NewBallot(
                campaign.consultation.id(),
                "first",
                "What comes first?",
                "Choose what matters most",
                new BallotKind.ChooseUpTo(1),
                List.of(
                        new NewBallot.NewOption("a", "Saturdays", "The clinic opens on Saturdays", null),
                        new NewBallot.NewOption("b", "Boats", "Boats to the clinic", null)));
        ballot = campaign.consultation.as(owner, () -> ballots.create(asked));
        options = ballots.byId(ballot).orElseThrow().options().stream()
                .map(BallotView.OptionView::id)
                .toList();
        List<PastVote> votes = new ArrayList<>();
        campaign.send(11).stream().map(this::author).forEach(person -> votes.add(vote(person, 0)));
        for (int other = 0; other < 10; other++) {
            votes.add(vote(new PersonId(Ids.next()), 1));
        }
        SystemWork.run(() -> past.take(ballot, votes));
        campaign.sort();
    }

    private PersonId author(ContributionId id) {
        return campaign.consultation.contributions().byId(id).orElseThrow().author();
    }

    private PastVote vote(PersonId person, int option) {
        return new PastVote(
                person,
                new Vote.Chosen(Set.of(options.get(option))),
                VoterGroup.UNSAID,
                campaign.consultation.view().opens());
    }

    private Result result() {
        context.getBean(SettableClock.class)
                .set(campaign.consultation.view().closes().plus(Duration.ofMinutes(3)));
        SystemWork.run(context.getBean(Counting.class)::count);
        return results.of(ballot).orElseThrow();
    }

    @Test
    void once_the_vote_is_over_places_with_and_without_campaigns_are_told_UC05_24() {
        campaign.consultation.afterTheClose(() -> {
            Result result = result();

            BallotsWithout.Answer answer =
                    without.of(campaign.consultation.id(), result).orElseThrow();

            assertThat(answer.people()).isEqualTo(11);
            assertThat(answer.places().orElseThrow().options())
                    .containsExactly(new WithoutSome.Placed("Saturdays", 1, 2), new WithoutSome.Placed("Boats", 2, 1));
        });
    }

    @Test
    void nothing_is_told_once_the_letter_is_said_to_be_no_campaign_UC05_24() {
        Campaign only = campaign.only();
        campaign.consultation.as(
                campaign.consultation.moderator(),
                () -> context.getBean(CampaignDesk.class)
                        .setAside(only.id(), only.version(), "They wrote it together at a table."));

        campaign.consultation.afterTheClose(() ->
                assertThat(without.of(campaign.consultation.id(), result())).isEmpty());
    }
}
