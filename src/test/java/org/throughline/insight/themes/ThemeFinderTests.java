package org.throughline.insight.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.throughline.insight.themes.ProposedTheme.Size;
import org.throughline.insight.vectors.VectorStore;

/** Proposals on a small corpus, through the model itself. */
class ThemeFinderTests {

    private static final String[] PLACES = {"clinic", "hospital", "surgery", "health centre", "infirmary", "hub"};
    private static final String[] TIMES = {"in the evening", "on Sundays", "after six", "at night", "early", "in winter"
    };
    private static final List<Comment> COMMENTS = new ArrayList<>();
    private static final VectorStore STORE = new VectorStore();

    @BeforeAll
    static void say() {
        for (int at = 0; at < 36; at++) {
            String place = PLACES[at % 6];
            String time = TIMES[at / 6];
            add("bus", "There is no bus to the " + place + " " + time + ".", "no");
            add("park", "Parking at the " + place + " costs far too much " + time + ".", "no");
            add("staff", "The nurses at the " + place + " were kind to me " + time + ".", "yes");
        }
        add("sign", "I am deaf and nobody at the desk can sign.", "no");
        add("sign", "We need a British Sign Language interpreter for deaf patients.", "no");
        add("sign", "Deaf people cannot ring you, let us book an interpreter by text.", "no");
        add("welsh", "Mae angen mwy o fysiau gyda'r nos i'r ysbyty ac i'r feddygfa yn y dref.", "no");
    }

    private static void add(String theme, String text, String stance) {
        COMMENTS.add(new Comment(theme + COMMENTS.size(), text, stance));
    }

    private static Proposals propose(List<Comment> comments) {
        return ThemeFinder.propose(Corpus.parted(comments).withVectors(STORE), Parameters.STANDARD);
    }

    @Test
    void the_same_texts_give_the_same_proposals_in_whatever_order_they_come() {
        List<Comment> shuffled = new ArrayList<>(COMMENTS);
        Collections.shuffle(shuffled, new Random(3));

        assertThat(propose(shuffled)).isEqualTo(propose(COMMENTS));
    }

    @Test
    void who_agrees_and_who_disagrees_are_never_in_one_theme() {
        assertThat(propose(COMMENTS).themes())
                .allSatisfy(theme -> assertThat(theme.comments())
                        .allSatisfy(id -> assertThat(id.startsWith("staff")).isEqualTo("yes".equals(theme.stance()))));
    }

    @Test
    void what_few_say_is_in_a_theme_of_its_own_and_on_the_list_to_read() {
        Proposals proposals = propose(COMMENTS);

        assertThat(proposals.reading()).extracting(Quotation::comment).anyMatch(id -> id.startsWith("sign"));
        assertThat(proposals.themes())
                .filteredOn(theme -> theme.size() == Size.SMALL)
                .anySatisfy(theme -> assertThat(theme.comments()).allMatch(id -> id.startsWith("sign")));
    }

    @Test
    void another_language_is_in_no_theme_and_is_not_lost() {
        Proposals proposals = propose(COMMENTS);

        assertThat(proposals.needTranslation()).singleElement().asString().startsWith("welsh");
        assertThat(proposals.themes())
                .noneMatch(theme -> theme.comments().stream().anyMatch(id -> id.startsWith("welsh")));
    }

    @Test
    void a_theme_is_named_by_what_its_members_say_and_others_do_not() {
        assertThat(propose(COMMENTS).themes())
                .filteredOn(theme -> theme.comments().stream().allMatch(id -> id.startsWith("sign")))
                .first()
                .satisfies(theme -> assertThat(theme.phrases()).anyMatch(phrase -> phrase.contains("deaf")));
    }

    @Test
    void every_quotation_is_a_member_and_stands_where_it_says() {
        assertThat(propose(COMMENTS).themes()).allSatisfy(theme -> {
            assertThat(theme.members()).containsAll(theme.central()).contains(theme.different());
            assertThat(theme.central()).hasSizeBetween(1, 2);
        });
    }

    @Test
    void it_says_why_a_point_is_where_it_is() {
        Corpus corpus = Corpus.parted(COMMENTS).withVectors(STORE);
        var part = corpus.parts().getFirst();
        int sign = part.points()
                .indexOf(part.points().stream()
                        .filter(point -> point.comment().startsWith("sign"))
                        .findFirst()
                        .orElseThrow());
        WhyHere why = WhyHere.of(part.points().get(sign), part.vectors()[sign], part.points(), part.vectors());

        assertThat(why.nearest()).hasSize(3).doesNotContain(part.points().get(sign));
        assertThat(why.sharedWords()).contains("deaf");
    }

    @Test
    void proposals_stay_where_they_are_when_a_few_more_texts_come_and_what_is_new_joins_them() {
        Proposals before = propose(COMMENTS);
        List<Comment> more = new ArrayList<>(COMMENTS);
        more.add(new Comment("new1", "There is no bus to the clinic after midnight.", "no"));
        more.add(new Comment("new2", "I am deaf and need an interpreter who can sign.", "no"));
        Corpus corpus = Corpus.parted(more).withVectors(STORE);
        Proposals after = ThemeFinder.propose(corpus, Former.of(before), Parameters.STANDARD);

        assertThat(after.themes()).hasSameSizeAs(before.themes());
        assertThat(before.themes())
                .allSatisfy(theme -> assertThat(after.themes())
                        .anySatisfy(now -> assertThat(now.comments()).containsAll(theme.comments())));
        assertThat(after.themes())
                .filteredOn(theme -> theme.comments().contains("new2"))
                .singleElement()
                .satisfies(theme ->
                        assertThat(theme.comments()).allMatch(id -> id.startsWith("sign") || id.startsWith("new")));
        assertThat(ThemeFinder.propose(corpus, Former.of(before), Parameters.STANDARD))
                .isEqualTo(after);
    }

    @Test
    void what_was_proposed_of_texts_that_are_gone_is_passed_over() {
        Former former = Former.of(propose(COMMENTS));
        Corpus few = Corpus.parted(COMMENTS.subList(0, 60)).withVectors(STORE);

        assertThat(ThemeFinder.propose(few, former, Parameters.STANDARD).themes())
                .allSatisfy(theme -> assertThat(theme.comments()).hasSizeGreaterThan(2));
        assertThat(ThemeFinder.propose(Corpus.parted(List.of()), former, Parameters.STANDARD)
                        .themes())
                .isEmpty();
    }

    @Test
    void what_was_held_together_before_and_has_nothing_in_common_is_taken_apart() {
        Corpus corpus = Corpus.parted(COMMENTS).withVectors(STORE);
        List<Quotation> all =
                corpus.parts().stream().flatMap(part -> part.points().stream()).toList();
        Former one = Former.of(List.of(all));

        assertThat(ThemeFinder.propose(corpus, one, Parameters.STANDARD).themes())
                .noneMatch(theme -> theme.comments().stream().anyMatch(id -> id.startsWith("bus"))
                        && theme.comments().stream().anyMatch(id -> id.startsWith("park")));
    }

    @Test
    void few_texts_one_text_and_none_are_no_trouble() {
        assertThat(propose(List.of()).themes()).isEmpty();
        assertThat(propose(COMMENTS.subList(0, 1)).reading()).hasSize(1);
        assertThat(propose(COMMENTS.subList(0, 4)).reading()).isNotEmpty();
        assertThat(propose(List.of(new Comment("a", " ", ""))).reading()).isEmpty();
        List<Comment> same = List.of(
                new Comment("a", "More buses please", ""),
                new Comment("b", "More buses please", ""),
                new Comment("c", "More buses please", ""));
        assertThat(propose(same).themes())
                .singleElement()
                .satisfies(theme -> assertThat(theme.comments()).containsExactly("a", "b", "c"));
    }
}
