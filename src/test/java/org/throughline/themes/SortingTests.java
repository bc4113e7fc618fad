package org.throughline.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Refusals;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

/** UC-20: what moderators do with themes. */
@ModuleTest
class SortingTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ThemeDesk desk;

    @Autowired
    private ThemeHistory history;

    @Autowired
    private SortingDesk sorting;

    @Autowired
    private ProposalDesk proposals;

    @Autowired
    private Themes themes;

    private void does(ACorpus corpus, Runnable work) {
        corpus.consultation.as(corpus.moderator, work);
    }

    private List<ActView> acts(ACorpus corpus) {
        return corpus.consultation.as(corpus.moderator, () -> history.latest(corpus.consultation.id(), corpus.buses()));
    }

    @Test
    void two_moderators_never_overwrite_each_other_UC20_6() {
        ACorpus corpus = ACorpus.read(context);
        ThemeView read = corpus.theme("Buses", 0, 5);

        does(corpus, () -> desk.rename(read.id(), read.version(), "Evening buses"));

        Refusals.of(() -> does(corpus, () -> desk.rename(read.id(), read.version(), "Late buses")))
                .containsExactly(": themes.refused.changed");
        assertThat(corpus.now(read.id()).title()).isEqualTo("Evening buses");
        var elsewhere = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        assertThatThrownBy(() -> elsewhere.as(elsewhere.moderator(), () -> desk.rename(read.id(), 1, "Mine")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_split_makes_two_of_one_and_a_merge_one_of_two_UC20_6() {
        ACorpus corpus = ACorpus.read(context);
        ThemeView whole = corpus.theme("Buses", 0, 9);
        Refusals.of(() -> does(corpus, () -> desk.split(whole.id(), 0, List.of(), "Ramps")))
                .containsExactly("chosen: themes.refused.chosen");
        Refusals.of(() -> does(corpus, () -> desk.split(whole.id(), 0, whole.contributions(), "Ramps")))
                .containsExactly("chosen: themes.refused.split-all");

        ThemeId half = corpus.consultation.as(
                corpus.moderator, () -> desk.split(whole.id(), 0, corpus.said.subList(5, 9), "Ramps"));
        assertThat(corpus.now(whole.id()).contributions()).containsExactlyElementsOf(corpus.said.subList(0, 5));
        assertThat(corpus.now(half).counts().people()).isEqualTo(4);

        does(corpus, () -> desk.merge(half, 0, whole.id()));
        assertThat(corpus.now(half).contributions()).hasSize(9);
        Refusals.of(() -> does(corpus, () -> desk.pin(whole.id(), 1, true))).containsExactly(": themes.refused.gone");
    }

    @Test
    void comments_move_and_can_be_in_several_themes_and_are_chosen_as_quotations_UC20_6() {
        ACorpus corpus = ACorpus.read(context);
        ThemeView evening = corpus.theme("Evening buses", 0, 5);
        ThemeView ramps = corpus.theme("Ramps", 5, 9);
        ContributionId first = corpus.said.getFirst();

        does(corpus, () -> desk.copy(evening.id(), 0, List.of(first), ramps.id()));
        assertThat(corpus.now(evening.id()).contributions()).contains(first);
        does(corpus, () -> desk.move(ramps.id(), 1, List.of(first, corpus.said.get(6)), evening.id()));
        assertThat(corpus.now(ramps.id()).contributions()).hasSize(3);
        assertThat(corpus.now(evening.id()).contributions()).hasSize(6);
        does(corpus, () -> desk.takeOut(evening.id(), 1, List.of(first)));
        assertThat(corpus.standing().unsorted()).isEqualTo(2);
        does(
                corpus,
                () -> sorting.put(
                        corpus.consultation.id(), corpus.buses(), List.of(first), List.of(evening.id(), ramps.id())));
        assertThat(corpus.now(ramps.id()).contributions()).contains(first);
        does(corpus, () -> desk.pin(ramps.id(), 3, true));
        assertThat(corpus.consultation.as(corpus.moderator, () -> themes.of(corpus.consultation.id())))
                .extracting(ThemeView::title)
                .containsExactly("Ramps", "Evening buses");
        does(corpus, () -> desk.quote(ramps.id(), 4, List.of(first)));
        assertThat(context.getBean(ThemeRows.class)
                        .find(ramps.id())
                        .orElseThrow()
                        .members()
                        .get(first))
                .isEqualTo(new Placed(Origin.HUMAN, 0));
    }

    @Test
    void a_theme_of_another_stance_or_section_takes_nothing_UC20_6() {
        ACorpus corpus = ACorpus.read(context);
        ThemeView evening = corpus.theme("Evening buses", 0, 5);
        ACorpus other = ACorpus.read(context);
        ThemeView elsewhere = other.theme("Elsewhere", 0, 5);

        assertThatThrownBy(() -> does(corpus, () -> desk.merge(evening.id(), 0, elsewhere.id())))
                .isInstanceOf(AccessDeniedException.class);
        Refusals.of(() -> does(
                        corpus,
                        () -> sorting.put(
                                corpus.consultation.id(),
                                corpus.consultation.section("ferries"),
                                corpus.said,
                                List.of(evening.id()))))
                .containsExactly("chosen: themes.refused.chosen");
    }

    @Test
    void people_make_themes_of_their_own_from_what_is_unsorted_UC20_9() {
        ACorpus corpus = ACorpus.read(context);

        ThemeId id = corpus.consultation.as(
                corpus.moderator,
                () -> sorting.make(
                        corpus.consultation.id(), corpus.buses(), List.of(corpus.said.getLast()), "Braille"));

        assertThat(corpus.now(id).counts().people()).isEqualTo(1);
        does(corpus, () -> history.undo(acts(corpus).getFirst().id()));
        assertThat(corpus.standing().unsorted()).isEqualTo(10);
    }

    @Test
    void what_is_set_aside_has_a_reason_and_comes_back_UC20_9() {
        ACorpus corpus = ACorpus.read(context);
        List<ContributionId> one = List.of(corpus.said.getLast());

        Refusals.of(() -> does(corpus, () -> sorting.setAside(corpus.consultation.id(), corpus.buses(), one, " ")))
                .containsExactly("reason: themes.refused.reason");
        does(corpus, () -> sorting.setAside(corpus.consultation.id(), corpus.buses(), one, "About trains."));

        Map<ContributionView, String> aside = corpus.consultation.as(
                corpus.moderator, () -> sorting.setAside(corpus.consultation.id(), corpus.buses(), null));
        assertThat(aside.values()).containsExactly("About trains.");
        assertThat(corpus.standing()).isEqualTo(new Standing(0, 1, 9, 0, 0));
        does(corpus, () -> sorting.bringBack(corpus.consultation.id(), corpus.buses(), one));
        assertThat(corpus.standing()).isEqualTo(new Standing(0, 0, 10, 0, 0));
        does(corpus, () -> history.undo(acts(corpus).getFirst().id()));
        assertThat(corpus.standing().setAside()).isEqualTo(1);
    }

    @Test
    void what_is_set_aside_is_read_in_steps_and_none_is_left_out_UC20_9() {
        ACorpus corpus = new ACorpus(context);
        for (int one = 0; one <= SortingDesk.STEP; one++) {
            corpus.says("The bus of number " + one + " is late.");
        }
        corpus.read();
        does(corpus, () -> sorting.setAside(corpus.consultation.id(), corpus.buses(), corpus.said, "About trains."));

        List<ContributionView> read = new ArrayList<>(asideAfter(corpus, null));
        assertThat(read).hasSize(SortingDesk.STEP);
        read.addAll(asideAfter(corpus, read.getLast().id()));
        assertThat(read).extracting(ContributionView::id).containsExactlyInAnyOrderElementsOf(corpus.said);
    }

    private List<ContributionView> asideAfter(ACorpus corpus, @Nullable ContributionId after) {
        return corpus.consultation.as(
                corpus.moderator,
                () -> List.copyOf(sorting.setAside(corpus.consultation.id(), corpus.buses(), after)
                        .keySet()));
    }

    @Test
    void every_act_says_who_did_it_and_why_and_can_be_undone_UC20_10() {
        ACorpus corpus = ACorpus.read(context);
        ProposalView proposal = corpus.looked().getFirst();
        ThemeId id = corpus.consultation.as(corpus.moderator, () -> proposals.accept(proposal.id(), "Buses"));
        ThemeView accepted = corpus.now(id);
        does(corpus, () -> desk.takeOut(id, 0, accepted.contributions().subList(0, 1)));
        does(corpus, () -> desk.rename(id, 1, "Evening buses"));

        List<ActView> acts = acts(corpus);
        assertThat(acts).extracting(ActView::kind).containsExactly(ActKind.RENAME, ActKind.TAKE_OUT, ActKind.ACCEPT);
        assertThat(acts).extracting(ActView::by).containsOnly("Inês");
        Refusals.of(() -> does(corpus, () -> history.undo(acts.get(1).id())))
                .containsExactly(": themes.refused.undo-later");

        does(corpus, () -> history.undo(acts.getFirst().id()));
        assertThat(corpus.now(id).title()).isEqualTo("Buses");
        Refusals.of(() -> does(corpus, () -> history.undo(acts.getFirst().id())))
                .containsExactly(": themes.refused.undone");
    }

    @Test
    void what_was_done_and_undone_since_does_not_hinder_an_earlier_undo_UC20_10() {
        ACorpus corpus = ACorpus.read(context);
        ThemeView whole = corpus.theme("Buses", 0, 9);
        does(corpus, () -> desk.rename(whole.id(), 0, "Buses and ramps"));
        ThemeId half = corpus.consultation.as(
                corpus.moderator, () -> desk.split(whole.id(), 1, corpus.said.subList(5, 9), "Ramps"));
        does(corpus, () -> desk.pin(half, 0, true));
        does(corpus, () -> history.undo(acts(corpus).getFirst().id()));
        does(corpus, () -> desk.merge(whole.id(), 2, half));

        List<ActView> acts = acts(corpus);
        assertThat(acts)
                .extracting(ActView::kind)
                .containsExactly(ActKind.MERGE, ActKind.UNDO, ActKind.PIN, ActKind.SPLIT, ActKind.RENAME);
        Refusals.of(() -> does(corpus, () -> history.undo(acts.get(3).id())))
                .as("The merge stands")
                .containsExactly(": themes.refused.undo-later");
        does(corpus, () -> history.undo(acts.getFirst().id()));
        assertThat(corpus.now(half).contributions()).hasSize(4);
        does(corpus, () -> history.undo(acts.get(3).id()));
        assertThat(corpus.now(whole.id()).contributions())
                .containsExactlyElementsOf(whole.contributions())
                .hasSize(9);
        does(corpus, () -> history.undo(acts.get(4).id()));
        assertThat(corpus.now(whole.id()).title()).isEqualTo("Buses");
        Refusals.of(() -> does(corpus, () -> history.undo(acts.get(4).id())))
                .containsExactly(": themes.refused.undone");
    }

    @Test
    void undoing_an_acceptance_opens_the_proposal_again_UC20_10() {
        ACorpus corpus = ACorpus.read(context);
        ProposalView proposal = corpus.looked().getFirst();
        corpus.consultation.as(corpus.moderator, () -> proposals.accept(proposal.id(), "Buses"));

        does(corpus, () -> history.undo(acts(corpus).getFirst().id()));

        assertThat(corpus.standing().sorted()).isZero();
        assertThat(corpus.consultation
                        .as(corpus.moderator, () -> proposals.byId(proposal.id()))
                        .orElseThrow()
                        .open())
                .isTrue();
    }
}
