package org.throughline.breakdowns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.CommentStatistics;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Difference;
import org.throughline.contributions.NewComment;
import org.throughline.contributions.PastComment;
import org.throughline.contributions.PastComments;
import org.throughline.contributions.RareVoices;
import org.throughline.contributions.Reach;
import org.throughline.contributions.SpeakerRole;
import org.throughline.contributions.Stance;
import org.throughline.contributions.State;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Slice;
import org.throughline.kernel.SystemWork;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

/** R02 and UC-34, 14: said by few, matters much. */
@ModuleTest
class FewSaidTests {

    private static final int THOUSANDS = 5;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RareVoices voices;

    @Autowired
    private FewSaid few;

    @Autowired
    private CommentStatistics statistics;

    @Autowired
    private PastComments past;

    @Autowired
    private People people;

    private AHearing hearing;

    @BeforeEach
    void aHearing() {
        hearing = new AHearing(context);
    }

    private NewComment comment(Difference difference, Reach reach) {
        return new NewComment(
                Ids.next(),
                hearing.consultation.id(),
                List.of(hearing.consultation.section("buses")),
                null,
                null,
                SpeakerRole.PATIENT,
                Stance.CONCERN,
                null,
                null,
                reach,
                difference,
                false,
                "The bus must come, says number " + Ids.next() + ".");
    }

    private PastComment said(NewComment comment, PersonId author, Set<PersonId> supporters) {
        Instant at = hearing.consultation.view().opens().plusSeconds(60);
        return new PastComment(new ContributionId(Ids.next()), author, comment, State.PUBLISHED, at, supporters);
    }

    private Slice<ContributionView> read(@Nullable Reach reach, @Nullable String after) {
        return voices.read(hearing.consultation.id(), reach, after);
    }

    @Test
    void what_three_support_and_would_change_lives_is_on_the_first_page_among_five_thousand_R02() {
        List<PersonId> crowd = SystemWork.call(() -> {
            Map<String, String> names = new LinkedHashMap<>();
            for (int person = 0; person < 15; person++) {
                names.put(Ids.next() + "@example.org", "Person " + person);
            }
            return people.registerAll(names);
        });
        Set<PersonId> many = new HashSet<>(crowd.subList(1, 13));
        PastComment rare = said(
                comment(Difference.LIFE_CHANGING, Reach.A_FEW), crowd.getFirst(), new HashSet<>(crowd.subList(1, 4)));
        for (int thousand = 0; thousand < THOUSANDS; thousand++) {
            List<PastComment> batch = new ArrayList<>();
            for (int one = 0; one < 1_000; one++) {
                // One of ten would change lives, and many support it: it is read anyway.
                boolean loud = one % 10 == 0;
                batch.add(said(
                        comment(loud ? Difference.LIFE_CHANGING : Difference.REAL, Reach.THOUSANDS),
                        crowd.getFirst(),
                        loud ? many : Set.of()));
            }
            if (thousand == 2) {
                batch.add(rare);
            }
            SystemWork.run(() -> past.take(hearing.consultation.id(), batch));
        }

        assertThat(read(null, null).items()).extracting(ContributionView::id).contains(rare.id());
        assertThat(read(Reach.A_FEW, null).items())
                .extracting(ContributionView::id)
                .containsExactly(rare.id());
    }

    @Test
    void the_list_goes_on_page_by_page_and_leaves_nothing_out_UC34_14() {
        Set<ContributionId> all = new HashSet<>();
        for (int one = 0; one < 23; one++) {
            all.add(hearing.says(
                    hearing.consultation.somebody("Maud"),
                    null,
                    null,
                    null,
                    Reach.DOZENS,
                    Difference.LIFE_CHANGING,
                    "buses"));
        }
        hearing.says(hearing.consultation.somebody("Maud"), null, null, null, null, Difference.REAL, "buses");

        Slice<ContributionView> first = read(null, null);
        Slice<ContributionView> second = read(null, first.next());
        assertThat(second.next()).isNull();
        List<ContributionId> read = new ArrayList<>();
        first.items().forEach(one -> read.add(one.id()));
        second.items().forEach(one -> read.add(one.id()));
        assertThat(read).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void moderators_see_the_themes_that_few_raise_and_that_would_change_lives_UC34_14() {
        List<ContributionId> common = hearing.say(18, SpeakerRole.PATIENT, "buses");
        ContributionId rare = hearing.says(
                hearing.consultation.somebody("Maud"),
                SpeakerRole.CARER,
                Stance.CONCERN,
                null,
                Reach.A_FEW,
                Difference.LIFE_CHANGING,
                "buses");
        hearing.theme("Common", common);
        hearing.theme("Rare", List.of(rare));

        List<WeightyTheme> themes =
                hearing.consultation.as(hearing.moderator, () -> few.themes(hearing.consultation.id()));
        assertThat(themes).singleElement().satisfies(theme -> {
            assertThat(theme.theme().title()).isEqualTo("Rare");
            assertThat(theme.speakers()).isEqualTo(1);
            assertThat(theme.changing()).isEqualTo(1);
        });
    }

    @Test
    void the_page_costs_as_many_statements_for_many_as_for_few_UC34_14() {
        saysSomethingRare();
        long one = Statements.whenKnown(this::page);
        for (int more = 0; more < 7; more++) {
            saysSomethingRare();
        }

        assertThat(Statements.whenKnown(this::page)).isEqualTo(one);
    }

    private void saysSomethingRare() {
        ContributionId rare = hearing.says(
                hearing.consultation.somebody("Maud"),
                SpeakerRole.CARER,
                Stance.CONCERN,
                null,
                Reach.A_FEW,
                Difference.LIFE_CHANGING,
                "buses");
        hearing.theme("Rare", List.of(rare));
    }

    /** Everything that the page reads for a moderator; what is kept for a minute is counted by itself. */
    private List<Object> page() {
        return List.of(
                read(null, null),
                statistics.byWeight(hearing.consultation.id()),
                hearing.consultation.as(hearing.moderator, () -> few.themes(hearing.consultation.id())));
    }
}
