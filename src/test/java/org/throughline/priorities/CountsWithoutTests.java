package org.throughline.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.kernel.SystemWork;
import org.throughline.people.PersonId;
import org.throughline.priorities.PastVotes.PastVote;
import org.throughline.rings.ModuleTest;

/** UC-05: what a ballot would have given without people who acted together. */
@ModuleTest
class CountsWithoutTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Ballots ballots;

    @Autowired
    private PastVotes past;

    @Autowired
    private Counting counting;

    @Autowired
    private Results results;

    @Autowired
    private CountsWithout counts;

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

    private Set<PersonId> cast(int people, OptionId... chosen) {
        List<PastVote> cast = Stream.generate(
                        () -> consultation.voted(new Vote.Chosen(Set.of(chosen)), VoterGroup.UNSAID))
                .limit(people)
                .toList();
        SystemWork.run(() -> past.take(ballot, cast));
        return cast.stream().map(PastVote::voter).collect(Collectors.toSet());
    }

    private Optional<WithoutSome> without(Set<PersonId> people) {
        counting.count(ballot);
        Result result = results.of(ballot).orElseThrow();
        return SystemWork.call(() -> counts.of(result, people));
    }

    @Test
    void places_with_and_without_them_stand_side_by_side_UC05_24() {
        Set<PersonId> together = cast(12, options.get(0));
        cast(10, options.get(1));
        cast(3, options.get(0));
        consultation.isOverNow();

        WithoutSome found = without(together).orElseThrow();

        assertThat(found.isSameOrder()).isFalse();
        assertThat(found.options().get(0)).isEqualTo(new WithoutSome.Placed("More buses", 1, 2));
        assertThat(found.options().get(1)).isEqualTo(new WithoutSome.Placed("More trains", 2, 1));
    }

    @Test
    void nothing_is_told_where_few_are_left_out_or_few_are_left_UC05_24() {
        Set<PersonId> few = cast(9, options.get(0));
        Set<PersonId> many = cast(12, options.get(1));
        consultation.isOverNow();

        assertThat(without(few)).isEmpty();
        assertThat(without(many)).as("nine others are left").isEmpty();
    }

    @Test
    void people_who_did_not_vote_are_not_among_those_left_out_UC05_24() {
        Set<PersonId> nine = cast(9, options.get(0));
        cast(20, options.get(1));
        consultation.isOverNow();
        nine.add(AConsultation.person().id());
        nine.add(AConsultation.person().id());

        assertThat(without(nine)).isEmpty();
    }
}
