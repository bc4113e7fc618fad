package org.throughline.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.SignedInPerson;
import org.throughline.priorities.PastVotes.PastVote;
import org.throughline.rings.ModuleTest;
import org.throughline.tallies.Outcome;
import org.throughline.tallies.Spending;
import org.throughline.tallies.files.ElectionFile;
import org.throughline.tallies.files.PabulibReader;
import org.throughline.tallies.files.PabulibWriter;

/** UC-05: what is published of votes, checked as anybody can. */
@ModuleTest
class PublishedVotesTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Ballots ballots;

    @Autowired
    private Votes votes;

    @Autowired
    private PastVotes past;

    @Autowired
    private PublishedVotes published;

    @Autowired
    private Counting counting;

    @Autowired
    private Results results;

    private AConsultation consultation;
    private BallotId ballot;
    private List<OptionId> options;

    @BeforeEach
    void aBallotInAnOpenConsultation() {
        consultation = AConsultation.announced(beans);
        ballot = consultation.asOwner(() -> ballots.create(consultation.ballot("priorities")));
        options = ballots.byId(ballot).orElseThrow().options().stream()
                .map(BallotView.OptionView::id)
                .toList();
        consultation.isOpenNow();
    }

    @AfterEach
    void theRealTime() {
        consultation.clock().reset();
    }

    private void cast(int people, VoterGroup group, OptionId... chosen) {
        List<PastVote> cast = Stream.generate(() -> consultation.voted(new Vote.Chosen(Set.of(chosen)), group))
                .limit(people)
                .toList();
        SystemWork.run(() -> past.take(ballot, cast));
    }

    private Result result() {
        counting.count(ballot);
        return results.of(ballot).orElseThrow();
    }

    private ElectionFile file() {
        return published.ballots(ballot, Electorate.PEOPLE).orElseThrow();
    }

    @Test
    void a_voter_finds_their_line_in_the_list_after_the_close_and_nobody_before_UC05_14() {
        SignedInPerson voter = AConsultation.person();
        Vote vote = new Vote.Chosen(Set.of(options.get(1)));
        VoteReceipt first = CurrentPerson.as(voter, () -> votes.vote(ballot, vote, VoterGroup.UNSAID));
        VoteReceipt second = CurrentPerson.as(voter, () -> votes.vote(ballot, vote, VoterGroup.CARER));
        BallotView view = ballots.byId(ballot).orElseThrow();

        assertThat(published.commitments(ballot)).isEmpty();
        consultation.isOverNow();
        assertThat(published.commitments(ballot))
                .containsExactly(Commitment.of(view, second.vote(), second.secret()))
                .doesNotContain(Commitment.of(view, first.vote(), first.secret()));
    }

    @Test
    void a_vote_taken_back_has_no_line_UC05_14() {
        SignedInPerson voter = AConsultation.person();
        CurrentPerson.as(voter, () -> votes.vote(ballot, new Vote.Chosen(Set.of(options.get(1))), VoterGroup.UNSAID));
        CurrentPerson.as(voter, () -> votes.withdraw(ballot));
        consultation.isOverNow();

        assertThat(published.commitments(ballot)).isEmpty();
    }

    @Test
    void who_counts_the_published_ballots_again_comes_to_the_published_result_UC05_17() throws IOException {
        cast(24, VoterGroup.UNSAID, options.get(0), options.get(1));
        cast(12, VoterGroup.CARER, options.get(2));
        cast(3, VoterGroup.UNSAID, options.get(3), options.get(4));
        consultation.isOverNow();
        StringBuilder text = new StringBuilder();
        PabulibWriter.write(file(), text);

        ElectionFile read = PabulibReader.read(new StringReader(text.toString()));
        Methods methods = result().methods(Electorate.PEOPLE).orElseThrow();

        assertThat(read.groups()).containsOnlyKeys("CARER");
        assertThat(methods.outcomes()).hasSize(3);
        for (Explained outcome : methods.outcomes()) {
            Outcome again = Spending.of(read.election(), outcome.rule());
            assertThat(again.winners()).isEqualTo(outcome.winners());
            assertThat(again.exclusion()).isEqualTo(outcome.exclusion());
        }
    }

    @Test
    void the_result_stands_by_several_rules_and_says_whom_each_leaves_out_UC05_17() {
        cast(24, VoterGroup.UNSAID, options.get(0), options.get(1));
        cast(13, VoterGroup.CARER, options.get(2));
        consultation.isOverNow();

        Methods methods = result().methods(Electorate.PEOPLE).orElseThrow();

        assertThat(methods.outcomes().get(0).winners()).containsExactly(0, 1);
        assertThat(methods.outcomes().get(0).exclusion().excluded()).isEqualTo(13);
        assertThat(methods.outcomes().get(2).winners()).contains(2);
        assertThat(methods.stability()).isPresent();
    }

    @Test
    void few_ballots_are_not_published_UC05_18() {
        cast(29, VoterGroup.UNSAID, options.get(0));
        consultation.isOverNow();

        assertThat(published.ballots(ballot, Electorate.PEOPLE)).isEmpty();
        assertThat(published.ballots(ballot, Electorate.ORGANISATIONS)).isEmpty();
    }

    @Test
    void a_small_group_does_not_stand_in_the_file_and_neither_does_what_gives_it_away_UC05_18() {
        cast(27, VoterGroup.CARER, options.get(0));
        cast(3, VoterGroup.STAFF, options.get(1));
        consultation.isOverNow();

        assertThat(file().groups()).isEmpty();
        assertThat(file().election().ballots().voters()).isEqualTo(30);
    }

    @Test
    void a_handful_of_votes_is_not_counted_by_rules_UC05_18() {
        cast(4, VoterGroup.UNSAID, options.get(0));
        consultation.isOverNow();

        assertThat(result().methods()).isEmpty();
    }
}
