package org.throughline.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.campaigns.CampaignDesk;
import org.throughline.campaigns.CampaignSorting;
import org.throughline.campaigns.Campaigns;
import org.throughline.campaigns.SentLetters.Copy;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SystemWork;
import org.throughline.rings.ModuleTest;

/** UC-20: whatever moderators do with themes, one act after the other, nobody is lost and everything can be undone. */
@ModuleTest
class SequencesOfActsTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ThemeDesk desk;

    @Autowired
    private ThemeHistory history;

    @Autowired
    private SortingDesk sorting;

    @Autowired
    private Sorting rows;

    @Autowired
    private Themes themes;

    private void does(ACorpus corpus, Runnable work) {
        corpus.consultation.as(corpus.moderator, work);
    }

    private List<ActView> acts(ACorpus corpus) {
        return corpus.consultation.as(corpus.moderator, () -> history.latest(corpus.consultation.id(), corpus.buses()));
    }

    /** Undoing everything, the latest first, gives back what there was at the beginning. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void all_that_was_done_to_themes_is_undone_whatever_was_undone_between_UC20_10(long seed) {
        Random random = new Random(seed);
        ACorpus corpus = ACorpus.read(context);
        ThemeView evening = corpus.theme("Evening buses", 0, 5);
        ThemeView ramps = corpus.theme("Ramps", 5, 9);
        for (int step = 0; step < 8; step++) {
            try {
                step(corpus, random, 5, new HashSet<>(corpus.said));
            } catch (Refused refused) {
                assertThat(refused.refusals()).isNotEmpty();
            }
            if (random.nextInt(3) == 0) {
                undoTheLatest(corpus);
            }
        }
        while (undoTheLatest(corpus)) {
            everybodyIsSomewhere(corpus, Set.copyOf(corpus.said));
        }

        assertThat(corpus.consultation.as(corpus.moderator, () -> themes.of(corpus.consultation.id())))
                .extracting(ThemeView::id)
                .containsExactlyInAnyOrder(evening.id(), ramps.id());
        assertThat(corpus.now(evening.id()).contributions()).isEqualTo(evening.contributions());
        assertThat(corpus.now(ramps.id()).contributions()).isEqualTo(ramps.contributions());
    }

    private boolean undoTheLatest(ACorpus corpus) {
        Optional<ActView> latest = acts(corpus).stream()
                .filter(act -> act.kind() != ActKind.UNDO && !act.undone())
                .findFirst();
        latest.ifPresent(act -> does(corpus, () -> history.undo(act.id())));
        return latest.isPresent();
    }

    /** Every contribution is in exactly one place, counts are those of the members, and no theme holds what is not published. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void after_any_sequence_of_acts_nobody_is_lost_and_counts_are_right_UC20_11(long seed) {
        Random random = new Random(seed);
        ACorpus corpus = ACorpus.withALetter(context, 4);
        corpus.theme("Evening buses", 0, 5);
        corpus.theme("Ramps", 5, 9);
        Set<ContributionId> published = new HashSet<>(corpus.said);
        for (int step = 0; step < 40; step++) {
            try {
                step(corpus, random, 12, published);
            } catch (Refused refused) {
                assertThat(refused.refusals()).isNotEmpty();
            }
            if (step % 5 == 0) {
                corpus.read();
            }
            everybodyIsSomewhere(corpus, published);
        }
    }

    private void step(ACorpus corpus, Random random, int kinds, Set<ContributionId> published) {
        List<ThemeView> all = corpus.consultation.as(corpus.moderator, () -> themes.of(corpus.consultation.id()));
        ContributionId one = corpus.said.get(random.nextInt(corpus.said.size()));
        if (all.isEmpty()) {
            does(corpus, () -> history.undo(acts(corpus).getFirst().id()));
            return;
        }
        ThemeView theme = all.get(random.nextInt(all.size()));
        ThemeView other = all.get(random.nextInt(all.size()));
        List<ContributionId> some = theme.contributions().stream()
                .filter(id -> random.nextBoolean())
                .toList();
        switch (random.nextInt(kinds)) {
            case 0 -> does(corpus, () -> desk.merge(theme.id(), theme.version(), other.id()));
            case 1 -> does(corpus, () -> desk.split(theme.id(), theme.version(), some, "A part"));
            case 2 -> does(corpus, () -> desk.move(theme.id(), theme.version(), some, other.id()));
            case 3 -> does(corpus, () -> desk.copy(theme.id(), theme.version(), some, other.id()));
            case 4 -> does(corpus, () -> desk.takeOut(theme.id(), theme.version(), some));
            case 5 ->
                does(
                        corpus,
                        () -> sorting.put(corpus.consultation.id(), corpus.buses(), List.of(one), List.of(theme.id())));
            case 6 ->
                does(
                        corpus,
                        () -> sorting.setAside(corpus.consultation.id(), corpus.buses(), List.of(one), "Not now."));
            case 7 -> does(corpus, () -> sorting.bringBack(corpus.consultation.id(), corpus.buses(), List.of(one)));
            case 8 -> {
                corpus.consultation.decides(
                        () -> corpus.consultation.moderated().withhold(one));
                published.remove(one);
            }
            case 9 -> {
                corpus.consultation.decides(
                        () -> corpus.consultation.moderated().publish(one));
                published.add(one);
            }
            case 10 -> {
                SystemWork.run(() -> context.getBean(CampaignSorting.class).sort(corpus.consultation.id()));
                decideAboutTheLetter(corpus, one);
            }
            default -> does(corpus, () -> history.undo(acts(corpus).getFirst().id()));
        }
    }

    /** It is no copy after all. */
    private void decideAboutTheLetter(ACorpus corpus, ContributionId one) {
        context.getBean(Campaigns.class)
                .byLetter(corpus.consultation.view(), "a")
                .ifPresent(campaign -> {
                    CampaignDesk letters = context.getBean(CampaignDesk.class);
                    List<ContributionId> text = List.of(one);
                    does(corpus, () -> letters.separate(campaign.id(), text, campaign.version(), "Her own."));
                });
    }

    private void everybodyIsSomewhere(ACorpus corpus, Set<ContributionId> published) {
        Map<Place, List<Speaker>> places = rows.speakers(corpus.consultation.id(), corpus.buses());
        List<ContributionId> placed = places.values().stream()
                .flatMap(Collection::stream)
                .map(Speaker::contribution)
                .toList();
        assertThat(placed)
                .containsAll(published.stream()
                        .filter(id -> !waiting(corpus).contains(id))
                        .toList());
        assertThat(placed).doesNotHaveDuplicates();
        assertThat(corpus.standing().all()).isEqualTo(placed.size());
        Set<ContributionId> sorted = new HashSet<>();
        List<ThemeView> all = corpus.consultation.as(corpus.moderator, () -> themes.of(corpus.consultation.id()));
        for (ThemeView theme : all) {
            assertThat(published).containsAll(theme.contributions());
            assertThat(theme.counts().contributions())
                    .isEqualTo(theme.contributions().size());
            assertThat(theme.counts().people()).isEqualTo(theme.contributions().size());
            sorted.addAll(theme.contributions());
        }
        List<ContributionId> settled = places.getOrDefault(Place.SORTED, List.of()).stream()
                .map(Speaker::contribution)
                .toList();
        assertThat(sorted).containsAll(settled);
        sorted.removeAll(settled);
        assertThat(sorted)
                .as("Only who added to a letter is in its theme, and unsorted or set aside with their own words")
                .allMatch(this::addedToTheLetter);
    }

    private boolean addedToTheLetter(ContributionId id) {
        Copy copy = context.getBean(ThemeLetterRows.class).of(List.of(id)).get(id);
        return copy != null && copy.added();
    }

    private Set<ContributionId> waiting(ACorpus corpus) {
        return context.getBean(ReadingRows.class)
                .waiting(corpus.consultation.id(), 100)
                .keySet();
    }
}
