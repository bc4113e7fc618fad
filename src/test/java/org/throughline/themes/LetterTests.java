package org.throughline.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.campaigns.CampaignDesk;
import org.throughline.campaigns.CampaignView;
import org.throughline.campaigns.Campaigns;
import org.throughline.contributions.ContributionId;
import org.throughline.rings.ModuleTest;

/** UC-20: a letter that many sent is looked at once, and everybody who sent it is counted. */
@ModuleTest
class LetterTests {

    private static final int PEOPLE = 8;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ProposalDesk desk;

    @Autowired
    private ThemeDesk themes;

    @Autowired
    private SortingDesk sorting;

    @Autowired
    private CampaignDesk campaigns;

    @Autowired
    private Campaigns shown;

    @Autowired
    private ThemeLetters letters;

    private ACorpus corpus;
    private List<ContributionId> copies;
    private ContributionId more;

    @BeforeEach
    void aLetterThatEightSentAndOneAddedTo() {
        corpus = ACorpus.withALetter(context, PEOPLE);
        copies = corpus.said.subList(9, 9 + PEOPLE);
        more = corpus.said.getLast();
    }

    private ProposalView withLetter(List<ProposalView> found) {
        List<ProposalView> with = found.stream()
                .filter(proposal -> proposal.counts().copying() >= PEOPLE)
                .toList();
        assertThat(with).hasSize(1);
        return with.getFirst();
    }

    private Stream<Quote> quotes(List<ProposalView> found) {
        return found.stream()
                .map(proposal -> corpus.consultation.as(corpus.moderator, () -> desk.byId(proposal.id())))
                .flatMap(Optional::stream)
                .flatMap(whole -> Stream.concat(whole.quotes().stream(), whole.others().stream()));
    }

    private Run run() {
        return corpus.consultation
                .as(corpus.moderator, () -> desk.latest(corpus.consultation.id(), corpus.buses()))
                .orElseThrow();
    }

    private CampaignView campaign() {
        return shown.byLetter(corpus.consultation.view(), "a").orElseThrow();
    }

    private void does(Runnable work) {
        corpus.consultation.as(corpus.moderator, work);
    }

    private ThemeId accepted() {
        ProposalView letter = withLetter(corpus.looked());
        return corpus.consultation.as(corpus.moderator, () -> desk.accept(letter.id(), "Saturdays"));
    }

    private List<ContributionId> unsorted() {
        return corpus
                .consultation
                .as(corpus.moderator, () -> sorting.unsorted(corpus.consultation.id(), corpus.buses(), null))
                .stream()
                .map(said -> said.id())
                .toList();
    }

    @Test
    void a_letter_is_one_voice_and_all_who_sent_it_are_counted_UC20_12() {
        List<ProposalView> found = corpus.looked();

        ProposalView letter = withLetter(found);
        assertThat(letter.counts().copying()).isEqualTo(PEOPLE + 1);
        assertThat(letter.counts().letters()).isEqualTo(1);
        assertThat(letter.counts().people()).isEqualTo(letter.counts().contributions());
        assertThat(letter.size()).isNotEqualTo(Size.SINGLE);
        assertThat(quotes(found)
                        .filter(quote -> copies.contains(quote.contribution()))
                        .map(Quote::contribution)
                        .distinct())
                .as("One copy speaks for all")
                .hasSize(1);
        assertThat(run().texts()).isEqualTo(corpus.said.size());
    }

    @Test
    void what_somebody_added_to_a_letter_is_their_own_point_and_unsorted_until_it_is_in_a_theme_UC20_13() {
        ThemeId saturdays = accepted();

        assertThat(corpus.now(saturdays).contributions()).containsAll(copies).contains(more);
        assertThat(unsorted()).contains(more).doesNotContainAnyElementsOf(copies);
        assertThat(corpus.standing().all()).isEqualTo(corpus.said.size());

        assertThat(quotes(corpus.looked()).filter(quote -> quote.contribution().equals(more)))
                .extracting(Quote::words)
                .isNotEmpty()
                .allMatch(words -> words.startsWith("My daughter reads Braille"));

        does(() -> sorting.make(corpus.consultation.id(), corpus.buses(), List.of(more), "Braille"));
        assertThat(unsorted()).doesNotContain(more);
        assertThat(corpus.now(saturdays).contributions()).contains(more);
    }

    @Test
    void a_copy_that_comes_later_follows_its_letter_UC20_12() {
        ThemeId saturdays = accepted();

        ContributionId later = corpus.says(ACorpus.LETTER);
        corpus.read();

        assertThat(corpus.now(saturdays).contributions()).contains(later);
        assertThat(corpus.now(saturdays).counts().copying()).isEqualTo(PEOPLE + 2);
        assertThat(letters.behind()).as("There is nothing more to do").doesNotContain(corpus.consultation.id());
    }

    @Test
    void a_text_that_a_moderator_takes_out_of_its_campaign_is_an_ordinary_text_again_UC20_14() {
        ThemeId saturdays = accepted();
        int people = corpus.now(saturdays).counts().people();
        String before = run().fingerprint();
        ContributionId out = copies.getLast();

        does(() -> campaigns.separate(campaign().id(), List.of(out), campaign().version(), "She wrote it herself."));
        assertThat(letters.behind()).contains(corpus.consultation.id());
        corpus.read();

        assertThat(corpus.now(saturdays).contributions()).hasSize(people - 1).doesNotContain(out);
        assertThat(unsorted()).contains(out);
        corpus.looked();
        assertThat(run().fingerprint()).isNotEqualTo(before);
        assertThat(corpus.standing().all()).isEqualTo(corpus.said.size());
    }

    @Test
    void where_the_whole_is_no_campaign_its_texts_are_looked_at_one_by_one_and_the_fingerprint_says_so_UC20_14() {
        corpus.looked();
        String before = run().fingerprint();
        does(() -> campaigns.setAside(campaign().id(), campaign().version(), "Neighbours wrote it together."));
        corpus.read();

        List<ProposalView> found = corpus.looked();

        assertThat(found).allMatch(proposal -> proposal.counts().copying() == 0);
        assertThat(run().fingerprint()).isNotEqualTo(before);
    }

    @Test
    void what_somebody_does_with_a_letter_is_done_with_all_its_copies_UC20_12() {
        ContributionId one = copies.get(3);
        ThemeId saturdays = corpus.consultation.as(
                corpus.moderator,
                () -> sorting.make(corpus.consultation.id(), corpus.buses(), List.of(one), "Saturdays"));
        assertThat(corpus.now(saturdays).contributions()).hasSize(PEOPLE + 1);
        ThemeView evening = corpus.theme("Evening buses", 0, 5);

        does(() -> themes.move(saturdays, 0, List.of(copies.getFirst()), evening.id()));

        assertThat(corpus.now(evening.id()).counts())
                .isEqualTo(new ThemeCounts(5 + PEOPLE + 1, 0, 5 + PEOPLE + 1, PEOPLE + 1, 1));
        does(() -> themes.takeOut(evening.id(), 1, List.of(one)));
        assertThat(corpus.now(evening.id()).contributions()).hasSize(5);
        does(() -> sorting.setAside(corpus.consultation.id(), corpus.buses(), List.of(one), "Answered elsewhere."));
        assertThat(corpus.standing().setAside()).isEqualTo(PEOPLE);
        assertThat(unsorted()).contains(more);
    }
}
