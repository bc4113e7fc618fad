package org.throughline.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.kernel.Slice;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Grant;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;
import org.throughline.places.Level;
import org.throughline.priorities.LevelReasons.Given;
import org.throughline.rings.ModuleTest;

/** UC-05, 13: a reason given for a level is for the moderators of the body. */
@ModuleTest
class LevelReasonsTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Ballots ballots;

    @Autowired
    private Votes votes;

    @Autowired
    private Results results;

    @Autowired
    private LevelReasons reasons;

    private AConsultation consultation;
    private BallotId ballot;
    private OptionId buses;
    private OptionId trains;

    @BeforeEach
    void aBallotThatAsksForLevels() {
        consultation = AConsultation.announced(beans);
        ballot = consultation.asOwner(() -> ballots.create(new NewBallot(
                consultation.id(),
                "level",
                "Which level",
                "At which level?",
                new BallotKind.BestLevel(),
                List.of(consultation.option("buses"), consultation.option("trains")))));
        List<BallotView.OptionView> options = ballots.byId(ballot).orElseThrow().options();
        buses = options.getFirst().id();
        trains = options.getLast().id();
        consultation.isOpenNow();
    }

    @AfterEach
    void theRealTime() {
        consultation.clock().reset();
    }

    private void say(OptionId option, Level level, String reason) {
        CurrentPerson.as(
                AConsultation.person(),
                () -> votes.vote(
                        ballot,
                        new Vote.Levels(Map.of(option, new Vote.Levels.Answer(level, reason))),
                        VoterGroup.UNSAID));
    }

    private SignedInPerson moderator() {
        return AConsultation.person(new Grant(Role.MODERATOR, consultation.body()));
    }

    @Test
    void every_reason_comes_once_a_page_at_a_time_and_answers_without_one_do_not_UC05_13() {
        for (int number = 0; number < Slice.SIZE + 3; number++) {
            say(buses, Level.PLACE, "Reason " + number);
        }
        say(trains, Level.SYSTEM, "");

        SignedInPerson moderator = moderator();
        List<Given> read = new ArrayList<>();
        Slice<Given> page = CurrentPerson.as(moderator, () -> reasons.of(ballot, ""));
        read.addAll(page.items());
        assertThat(read).hasSize(Slice.SIZE);
        String next = page.next();
        assertThat(next).isNotNull();
        Slice<Given> last = CurrentPerson.as(moderator, () -> reasons.of(ballot, next));
        read.addAll(last.items());

        assertThat(last.next()).isNull();
        assertThat(read).hasSize(Slice.SIZE + 3).doesNotHaveDuplicates();
        assertThat(read).allMatch(given -> given.option().equals("More buses") && given.level() == Level.PLACE);
    }

    @Test
    void a_moderator_of_another_body_and_anybody_else_reads_none_UC05_13() {
        SignedInPerson elsewhere = AConsultation.person(
                new Grant(Role.MODERATOR, AConsultation.announced(beans).body()));

        assertThatThrownBy(() -> CurrentPerson.as(elsewhere, () -> reasons.of(ballot, "")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> CurrentPerson.as(AConsultation.person(), () -> reasons.of(ballot, "")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void moderators_see_the_levels_while_people_vote_and_what_nobody_asked_for() {
        for (int number = 0; number < 5; number++) {
            say(buses, number < 4 ? Level.NEIGHBOURHOOD : Level.PLACE, "");
        }

        Result result = CurrentPerson.as(moderator(), () -> results.of(ballot)).orElseThrow();
        AnswerTable answers = result.answers(Electorate.PEOPLE).orElseThrow();

        assertThat(result.isFinal()).isFalse();
        assertThat(answers.counts()).containsOnlyKeys(buses);
        assertThat(answers.counts().get(buses)).containsExactly(0L, 1L, 4L);
        assertThat(answers.nowhere(result.ballot(), Electorate.PEOPLE, (key, arguments) -> key + List.of(arguments)))
                .containsExactly("priorities.levels.nowhere.PEOPLE[priorities.level.SYSTEM[], More buses]");
    }
}
