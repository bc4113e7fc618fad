package org.throughline.insight.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** The unit is a point: a sentence or clause of a contribution. */
class PointsTests {

    /** Enough words to make a text long. */
    private static final String MORE =
            "I have lived in this town since the mill closed and have used the clinic for all "
                    + "of that time with my mother and my two children and many of my neighbours in the street.";

    private static List<String> points(String text) {
        return Points.in(text).stream().map(Point::text).toList();
    }

    @Test
    void the_sentences_of_a_short_text_explain_each_other_and_are_one_point() {
        assertThat(points("The lift is broken. What should I do?"))
                .containsExactly("The lift is broken. What should I do?");
    }

    @Test
    void each_sentence_is_a_point() {
        assertThat(points(MORE + " The bus to the clinic stops at six. I work until seven every day."))
                .containsExactly(MORE, "The bus to the clinic stops at six.", "I work until seven every day.");
    }

    @Test
    void a_long_sentence_is_parted_at_a_semicolon_and_at_a_turn() {
        assertThat(points(MORE
                        + " The new clinic is bright and easy to reach from the station; the opening hours suit nobody who works, "
                        + "but the staff have always been kind to my mother and me."))
                .containsExactly(
                        MORE,
                        "The new clinic is bright and easy to reach from the station;",
                        "the opening hours suit nobody who works,",
                        "but the staff have always been kind to my mother and me.");
    }

    @Test
    void a_few_words_belong_to_the_point_beside_them() {
        assertThat(points("No. " + MORE + " The bus to the clinic stops at six."))
                .containsExactly("No. " + MORE, "The bus to the clinic stops at six.");
        assertThat(points(MORE + " The bus to the clinic stops at six. Shame on you!"))
                .containsExactly(MORE, "The bus to the clinic stops at six. Shame on you!");
    }

    @Test
    void lines_part_points() {
        assertThat(points(MORE + "\n\nMore buses in the evening please\nA ramp at the library door"))
                .hasSize(3);
    }

    @Test
    void nothing_says_nothing() {
        assertThat(points("")).isEmpty();
        assertThat(points(" \n … !")).isEmpty();
        assertThat(points("no")).containsExactly("no");
    }

    @Property(tries = 200)
    void every_point_stands_where_it_says_and_no_word_is_lost(@ForAll @StringLength(max = 300) String text) {
        List<Point> points = Points.in(text);

        assertThat(points)
                .allSatisfy(point ->
                        assertThat(text.substring(point.start(), point.end())).isEqualTo(point.text()));
        assertThat(points).isSortedAccordingTo(java.util.Comparator.comparingInt(Point::start));
        long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
        long inPoints = points.stream()
                .flatMapToInt(point -> point.text().codePoints())
                .filter(Character::isLetterOrDigit)
                .count();
        assertThat(inPoints).isEqualTo(letters);
    }
}
