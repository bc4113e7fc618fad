package org.throughline.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.AuthorsCase;
import org.throughline.contributions.AuthorsCase.Step;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.NewVersion;
import org.throughline.contributions.NewVersions;
import org.throughline.contributions.OwnContribution;
import org.throughline.contributions.Receipt;
import org.throughline.contributions.Refusals;
import org.throughline.contributions.State;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SettableClock;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

/** UC-07.13 and 14: what an author hears and can do. */
@ModuleTest
class AuthorsSideTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AuthorsSide authors;

    @Autowired
    private NewVersions versions;

    @Autowired
    private SettableClock clock;

    private AQueue queue;
    private SignedInPerson maud;
    private ContributionId comment;

    @BeforeEach
    void somethingThatWaits() {
        queue = new AQueue(context, ModerationPolicy.BEFORE);
        maud = queue.consultation.somebody("Maud");
        comment = queue.consultation.said(maud, "Mrs X waits.", "buses");
    }

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    private AuthorsCase told() {
        return queue.consultation.as(maud, () -> authors.of(List.of(comment))).get(comment);
    }

    private void appeal(String words) {
        queue.consultation.as(maud, () -> authors.appeal(comment, words));
    }

    private Receipt sendAgain(String text) {
        return queue.consultation.as(maud, () -> versions.send(new NewVersion(Ids.next(), comment, text, null)));
    }

    @Test
    void what_can_be_done_follows_from_where_it_stands() {
        assertThat(told().possible()).isEmpty();
        queue.consultation.as(queue.ines, () -> queue.moderation().ask(queue.of(comment), "Who?"));
        assertThat(told().possible()).isEqualTo(Set.of(Step.ANSWER));
        queue.withhold(queue.ines, comment);
        assertThat(told().possible()).isEqualTo(Set.of(Step.APPEAL, Step.SEND_AGAIN));
        appeal("She agrees.");
        assertThat(told().possible()).isEqualTo(Set.of(Step.SEND_AGAIN));
        queue.publish(queue.tom, comment);
        assertThat(told().possible()).isEmpty();
        assertThat(told().talk()).extracting(AuthorsCase.Said::words).containsExactly("Who?", "She agrees.");
    }

    @Test
    void nobody_else_is_told() {
        queue.withhold(queue.ines, comment);

        assertThat(queue.consultation.as(queue.consultation.somebody("Bo"), () -> authors.of(List.of(comment))))
                .isEmpty();
        Refusals.of(() -> queue.consultation.as(
                        queue.consultation.somebody("Bo"), () -> authors.appeal(comment, "Please.")))
                .containsExactly(": contributions.unknown");
    }

    @Test
    void uc07_14_an_appeal_is_possible_once_and_decided_by_another_moderator() {
        queue.withhold(queue.ines, comment);
        Refusals.of(() -> appeal(" ")).containsExactly("words: moderation.appeal-missing");
        appeal("She agrees.");

        Refusals.of(() -> queue.publish(queue.ines, comment)).containsExactly(": moderation.appeal-by-another");
        assertThat(queue.publicly(comment))
                .as("An appeal changes nothing by itself")
                .isEmpty();
        queue.withhold(queue.tom, comment);
        Refusals.of(() -> appeal("Again.")).containsExactly(": moderation.appealed-once");
        assertThat(queue.waiting()).isEmpty();
    }

    @Test
    void a_removed_passage_can_be_appealed_and_what_is_published_whole_cannot() {
        queue.redact(queue.ines, comment, 5);
        appeal("It is her name and she likes it.");
        queue.decide(queue.tom, comment, new Decision.Publish());
        assertThat(queue.publicly(comment)).contains("[removed: personal details] waits.");

        ContributionId whole = queue.consultation.said(maud, "Whole.", "buses");
        queue.publish(queue.ines, whole);
        Refusals.of(() -> queue.consultation.as(maud, () -> authors.appeal(whole, "Why not?")))
                .containsExactly(": moderation.nothing-to-appeal");
    }

    @Test
    void an_answer_is_for_a_question() {
        Refusals.of(() -> queue.consultation.as(maud, () -> authors.answer(comment, "Yes.")))
                .containsExactly(": moderation.not-possible-now");
    }

    @Test
    void uc07_13_what_was_withheld_can_be_said_in_other_words_once_and_nothing_is_lost() {
        Refusals.of(() -> sendAgain("Too early.")).containsExactly(": contributions.version-of-not-withheld");
        queue.withhold(queue.ines, comment);

        Receipt receipt = sendAgain("A neighbour waits.");

        assertThat(queue.contributionState(comment)).isEqualTo(State.WITHHELD);
        assertThat(queue.contributionState(receipt.id())).isEqualTo(State.WAITING);
        OwnContribution again = queue.consultation
                .as(maud, () -> queue.consultation.contributions().mine(receipt.id()))
                .orElseThrow();
        assertThat(again.replaces()).isEqualTo(comment);
        assertThat(again.contribution().sections()).hasSize(1);
        assertThat(again.contribution().stance()).isNotNull();
        assertThat(queue.consultation.as(maud, () -> versions.of(List.of(comment))))
                .containsEntry(comment, receipt.id());
        assertThat(queue.read(queue.tom, receipt.id()).replaced())
                .satisfies(first -> assertThat(first.original().text()).isEqualTo("Mrs X waits."));
        queue.publish(queue.tom, receipt.id());
        assertThat(queue.publicly(receipt.id())).contains("A neighbour waits.");
    }

    @Test
    void uc07_13_a_second_version_of_the_same_is_refused_but_a_retry_has_its_receipt() {
        queue.withhold(queue.ines, comment);
        var version = new NewVersion(Ids.next(), comment, "A neighbour waits.", null);

        Receipt first = queue.consultation.as(maud, () -> versions.send(version));

        assertThat(queue.consultation.as(maud, () -> versions.send(version))).isEqualTo(first);
        Refusals.of(() -> sendAgain("Yet again.")).containsExactly(": contributions.version-sent");
        Refusals.of(() -> queue.consultation.as(
                        queue.consultation.somebody("Bo"),
                        () -> versions.send(new NewVersion(Ids.next(), comment, "Mine.", null))))
                .containsExactly(": contributions.unknown");
    }

    @Test
    void uc07_13_whoever_spoke_on_the_last_day_has_a_fortnight_more() {
        queue.withhold(queue.ines, comment);
        clock.set(queue.consultation.view().closes().plus(Duration.ofDays(13)));
        Receipt late = sendAgain("A neighbour waits.");
        assertThat(queue.contributionState(late.id())).isEqualTo(State.WAITING);

        queue.withhold(queue.ines, late.id());
        clock.set(queue.consultation.view().closes().plus(Duration.ofDays(15)));
        Refusals.of(() -> queue.consultation.as(
                        maud, () -> versions.send(new NewVersion(Ids.next(), late.id(), "Too late.", null))))
                .containsExactly(": contributions.closed");
    }
}
