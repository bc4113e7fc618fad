package org.throughline.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.Refusals;
import org.throughline.contributions.Stance;
import org.throughline.insight.vectors.Embedder;
import org.throughline.rings.ModuleTest;

/** UC-20: the machine proposes, a person accepts or refuses. */
@ModuleTest
class ProposalTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ProposalDesk desk;

    @Autowired
    private Themes themes;

    private Run run(ACorpus corpus) {
        return corpus.consultation
                .as(corpus.moderator, () -> desk.latest(corpus.consultation.id(), corpus.buses()))
                .orElseThrow();
    }

    @Test
    void proposals_are_within_a_stance_with_quotations_and_the_same_for_the_same_texts_UC20_4() {
        ACorpus corpus = ACorpus.read(context);

        List<ProposalView> found = corpus.looked();

        assertThat(found).isNotEmpty().allMatch(proposal -> proposal.stance() == Stance.CONCERN);
        assertThat(found).anySatisfy(proposal -> {
            assertThat(proposal.counts().people()).isGreaterThan(2);
            assertThat(proposal.quotes()).hasSizeBetween(2, 3);
            assertThat(proposal.phrases()).isNotEmpty();
        });
        Run first = run(corpus);
        assertThat(first.model()).isEqualTo(Embedder.MODEL);
        assertThat(first.texts()).isEqualTo(corpus.said.size());
        assertThat(first.fresh()).isEqualTo(found.size());

        List<ProposalView> again = corpus.looked();

        assertThat(again).usingRecursiveComparison().ignoringFields("id").isEqualTo(found);
        Run second = run(corpus);
        assertThat(second.fingerprint()).isEqualTo(first.fingerprint());
        assertThat(second.asBefore()).isEqualTo(found.size());
        assertThat(second.fresh() + second.dropped()).isZero();
    }

    @Test
    void proposals_stay_when_something_new_is_said_and_what_was_refused_is_known_again_UC20_4() {
        ACorpus corpus = ACorpus.read(context);
        List<ProposalView> before = corpus.looked();
        ProposalView refused = before.getLast();
        corpus.consultation.as(corpus.moderator, () -> desk.refuse(refused.id(), "Nothing to do with buses"));
        corpus.says("No bus runs home after the late shift in the evening.");
        corpus.read();

        List<ProposalView> after = corpus.looked();

        assertThat(after).hasSize(before.size() - 1);
        assertThat(run(corpus).leftOut()).isEqualTo(1);
        assertThat(run(corpus).asBefore() + run(corpus).fresh()).isEqualTo(after.size());
        assertThat(run(corpus).fresh()).isLessThanOrEqualTo(1);
        assertThat(run(corpus).parameters()).contains("began from");
    }

    @Test
    void a_run_waits_until_everything_is_read_UC20_4() {
        ACorpus corpus = ACorpus.read(context);
        corpus.says("And nobody has read this yet.");

        assertThat(corpus.looked()).isEmpty();
        assertThat(run(corpus).wanted()).isTrue();

        corpus.read();
        corpus.work();
        assertThat(run(corpus).wanted()).isFalse();
    }

    @Test
    void what_is_accepted_is_a_theme_with_its_people_and_decided_once_UC20_5() {
        ACorpus corpus = ACorpus.read(context);
        ProposalView proposal = corpus.looked().getFirst();

        Refusals.of(() -> corpus.consultation.as(corpus.moderator, () -> desk.accept(proposal.id(), " ")))
                .containsExactly("title: themes.refused.title");
        ThemeId id = corpus.consultation.as(corpus.moderator, () -> desk.accept(proposal.id(), "Evening buses"));

        ThemeView theme = corpus.now(id);
        assertThat(theme.title()).isEqualTo("Evening buses");
        assertThat(theme.counts()).isEqualTo(proposal.counts());
        assertThat(corpus.standing().sorted()).isEqualTo(theme.contributions().size());
        assertThat(corpus.standing().all()).isEqualTo(corpus.said.size());
        Refusals.of(() -> corpus.consultation.as(corpus.moderator, () -> desk.accept(proposal.id(), "Again")))
                .containsExactly(": themes.refused.decided");
        Refusals.of(() -> corpus.consultation.as(corpus.moderator, () -> desk.refuse(proposal.id(), "No.")))
                .containsExactly(": themes.refused.decided");
    }

    @Test
    void what_is_refused_with_a_reason_is_not_proposed_again_and_said_so_UC20_5() {
        ACorpus corpus = ACorpus.read(context);
        List<ProposalView> found = corpus.looked();
        ProposalView proposal = found.getFirst();

        Refusals.of(() -> corpus.consultation.as(corpus.moderator, () -> desk.refuse(proposal.id(), "")))
                .containsExactly("reason: themes.refused.reason");
        corpus.consultation.as(corpus.moderator, () -> desk.refuse(proposal.id(), "Two different things."));
        List<ProposalView> again = corpus.looked();

        assertThat(again).hasSize(found.size() - 1);
        assertThat(run(corpus).leftOut()).isEqualTo(1);
        assertThat(corpus.standing().unsorted()).isEqualTo(corpus.said.size());
    }

    @Test
    void looking_again_looks_at_what_is_unsorted_only_and_changes_no_theme_UC20_4() {
        ACorpus corpus = ACorpus.read(context);
        ThemeView before = corpus.theme("Evening buses", 0, 5);

        List<ProposalView> found = corpus.looked();

        assertThat(run(corpus).texts()).isEqualTo(corpus.said.size() - 5);
        assertThat(found)
                .flatExtracting(ProposalView::quotes)
                .extracting(Quote::contribution)
                .doesNotContainAnyElementsOf(before.contributions());
        assertThat(corpus.now(before.id())).isEqualTo(before);
    }

    @Test
    void what_is_withheld_leaves_proposals_with_the_phrases_worked_out_from_it_UC20_3() {
        ACorpus corpus = ACorpus.read(context);
        ProposalView proposal = corpus.looked().getFirst();
        var gone = proposal.quotes().getFirst().contribution();

        corpus.consultation.decides(() -> corpus.consultation.moderated().withhold(gone));

        ProposalView now = corpus.consultation
                .as(corpus.moderator, () -> desk.byId(proposal.id()))
                .orElseThrow();
        assertThat(now.counts().people()).isEqualTo(proposal.counts().people() - 1);
        assertThat(now.quotes()).extracting(Quote::contribution).doesNotContain(gone);
        assertThat(now.phrases()).isEmpty();
    }

    @Test
    void a_new_comment_goes_to_the_confirmed_theme_that_it_fits_or_stays_unsorted_UC20_8() {
        ACorpus corpus = ACorpus.read(context);
        ThemeView evening = corpus.theme("Evening buses", 0, 5);
        ThemeView ramps = corpus.theme("Ramps", 5, 9);

        var near = corpus.says("There is no evening bus after six, so I miss my appointment at the clinic.");
        var far = corpus.says("The nurse at the surgery was very kind to my grandfather.");
        corpus.read();

        assertThat(corpus.now(evening.id()).contributions()).contains(near).doesNotContain(far);
        assertThat(corpus.now(evening.id()).version()).isEqualTo(evening.version());
        assertThat(corpus.now(ramps.id())).isEqualTo(ramps);
        assertThat(corpus.standing().unsorted()).isEqualTo(2);
        assertThat(corpus.consultation.as(corpus.moderator, () -> themes.of(corpus.consultation.id())))
                .extracting(ThemeView::title)
                .containsExactly("Evening buses", "Ramps");
    }
}
