package org.throughline.insight.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.throughline.insight.vectors.Vectors;

/** What must hold of every draft, whatever was said. */
class DraftProperties {

    private static float[][] vectors(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(unused -> {
                    float[] vector = new float[8];
                    int around = random.nextInt(4);
                    IntStream.range(0, 8).forEach(at -> vector[at] = (float) random.nextGaussian() * 0.3f + 0.2f);
                    vector[around] += 1;
                    return Vectors.unit(vector);
                })
                .toArray(float[][]::new);
    }

    private static Draft draft(int count, int people, int lines, long seed) {
        int[] owners = IntStream.range(0, count)
                .map(point -> point % Math.min(people, count))
                .toArray();
        return Drafts.of(new Said(vectors(count, seed), owners), Earlier.nothing(count), lines, Parameters.STANDARD);
    }

    @Property(tries = 60)
    void a_point_is_in_at_most_one_theme_and_a_theme_is_of_three_people(
            @ForAll @IntRange(min = 1, max = 120) int count,
            @ForAll @IntRange(min = 1, max = 120) int people,
            @ForAll long seed) {
        Set<Integer> seen = new HashSet<>();
        for (var theme : draft(count, people, 10, seed).themes()) {
            Arrays.stream(theme.members())
                    .forEach(member -> assertThat(seen.add(member)).isTrue());
            assertThat(Arrays.stream(theme.members())
                            .map(point -> point % Math.min(people, count))
                            .distinct()
                            .count())
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @Property(tries = 60)
    void whatever_was_proposed_before_a_point_is_in_at_most_one_theme_of_three_people(
            @ForAll @IntRange(min = 1, max = 120) int count,
            @ForAll @IntRange(min = 1, max = 9) int before,
            @ForAll long seed) {
        Random random = new Random(seed);
        int[] places = IntStream.range(0, count)
                .map(point -> random.nextInt(4) == 0 ? -1 : random.nextInt(before))
                .toArray();
        int[] owners = IntStream.range(0, count).toArray();
        Set<Integer> seen = new HashSet<>();
        for (var theme : Drafts.of(new Said(vectors(count, seed), owners), new Earlier(places), 10, Parameters.STANDARD)
                .themes()) {
            assertThat(theme.members()).hasSizeGreaterThan(2);
            Arrays.stream(theme.members())
                    .forEach(member -> assertThat(seen.add(member)).isTrue());
        }
    }

    @Property(tries = 60)
    void the_list_to_read_keeps_to_its_length_and_says_nothing_twice(
            @ForAll @IntRange(min = 1, max = 120) int count,
            @ForAll @IntRange(min = 1, max = 40) int lines,
            @ForAll long seed) {
        assertThat(draft(count, count, lines, seed).lines())
                .doesNotHaveDuplicates()
                .hasSize(Math.min(lines, count));
    }

    @Property(tries = 30)
    void the_same_input_gives_the_same_draft(@ForAll @IntRange(min = 1, max = 80) int count, @ForAll long seed) {
        assertThat(draft(count, count, 8, seed).lines())
                .isEqualTo(draft(count, count, 8, seed).lines());
    }

    @Property(tries = 60)
    void the_tree_holds_every_leaf_once_under_every_join(
            @ForAll @IntRange(min = 1, max = 60) int count, @ForAll long seed) {
        Dendrogram tree = Dendrogram.of(Similarities.of(vectors(count, seed)));

        assertThat(tree.members(tree.root()))
                .containsExactlyInAnyOrder(IntStream.range(0, count).toArray());
        for (int node = count; node <= tree.root(); node++) {
            int[] halves = tree.halves(node);
            assertThat(tree.members(node))
                    .containsExactlyInAnyOrder(IntStream.concat(
                                    Arrays.stream(tree.members(halves[0])), Arrays.stream(tree.members(halves[1])))
                            .toArray());
            assertThat(tree.height(node)).isGreaterThanOrEqualTo(tree.height(halves[0]));
        }
    }
}
