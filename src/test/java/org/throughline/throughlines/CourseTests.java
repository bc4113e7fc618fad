package org.throughline.throughlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.throughline.throughlines.Course.Standing;
import org.throughline.throughlines.Course.Station;

/** UC-30, 12: a line is read in order. */
class CourseTests {

    private static List<Standing> standings(Course course) {
        return Stream.of(Station.values()).map(course::standing).toList();
    }

    @Example
    void what_a_statement_carries_by_itself_has_passed_the_themes_and_a_late_answer_is_late_UC30_12() {
        Course course = new Course(
                DispositionKind.NEW, Set.of(Station.MODERATED, Station.CARRIED, Station.CHANGED), true, false, true);

        assertThat(standings(course))
                .containsExactly(
                        Standing.REACHED,
                        Standing.REACHED,
                        Standing.PASSED,
                        Standing.REACHED,
                        Standing.LATE,
                        Standing.REACHED);
        assertThat(course.passedBy(Station.THEMED)).contains(Station.CARRIED);
    }

    @Example
    void words_that_changed_for_others_pass_nothing_over_UC30_12() {
        Course course =
                new Course(DispositionKind.NEW, Set.of(Station.MODERATED, Station.CHANGED), false, false, false);

        assertThat(standings(course))
                .containsExactly(
                        Standing.REACHED,
                        Standing.REACHED,
                        Standing.NEXT,
                        Standing.LATER,
                        Standing.LATER,
                        Standing.MEANWHILE);
    }

    @Example
    void what_is_left_out_of_a_summary_for_a_reason_is_not_waited_for_there_UC30_12() {
        Course course = new Course(DispositionKind.NEW, Set.of(), false, true, false);

        assertThat(standings(course))
                .containsExactly(
                        Standing.REACHED,
                        Standing.PASSED,
                        Standing.NEXT,
                        Standing.ENDED,
                        Standing.LATER,
                        Standing.LATER);
    }

    @Example
    void what_is_set_aside_is_not_said_to_be_late_UC30_12() {
        Course course = new Course(DispositionKind.ASIDE, Set.of(Station.MODERATED), false, false, true);

        assertThat(course.standing(Station.THEMED)).isEqualTo(Standing.ENDED);
        assertThat(course.standing(Station.CARRIED)).isEqualTo(Standing.NEXT);
        assertThat(course.standing(Station.ANSWERED)).isEqualTo(Standing.LATER);
    }

    /** At most one place is next, or late in its stead, and it is the first that is still to come. */
    @Property
    void exactly_the_first_place_that_is_still_to_come_is_next_UC30_12(@ForAll("courses") Course course) {
        List<Standing> toCome = standings(course).stream()
                .filter(one -> one == Standing.NEXT || one == Standing.LATE || one == Standing.LATER)
                .toList();

        assertThat(toCome.stream().skip(1)).doesNotContain(Standing.NEXT);
        if (!toCome.isEmpty()) {
            assertThat(toCome.getFirst()).isIn(Standing.NEXT, Standing.LATE);
        }
    }

    @Property
    void what_was_passed_over_is_said_with_the_place_to_which_the_line_came_UC30_12(@ForAll("courses") Course course) {
        Stream.of(Station.values())
                .filter(station -> course.standing(station) == Standing.PASSED)
                .forEach(station -> assertThat(course.passedBy(station))
                        .hasValueSatisfying(
                                by -> assertThat(course.standing(by)).isEqualTo(Standing.REACHED)));
    }

    @Provide
    Arbitrary<Course> courses() {
        return Combinators.combine(
                        Arbitraries.of(DispositionKind.class),
                        Arbitraries.of(Station.class).set(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Course::new);
    }
}
