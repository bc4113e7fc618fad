package org.throughline.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.kernel.Id;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Slice;
import org.throughline.plans.VersionView;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

/** R10 and UC-37: a promise is followed from plan to plan. */
@ModuleTest
class CommitmentTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Commitments commitments;

    @Autowired
    private CommitmentDesk desk;

    @Autowired
    private CarryOvers carryOvers;

    @Autowired
    private JdbcClient jdbc;

    private APromisingBody body;
    private VersionView first;
    private VersionView second;
    private VersionView third;

    @BeforeEach
    void threePlans() {
        body = new APromisingBody(context);
        first = body.plan(2014);
        second = body.plan(2019);
        third = body.version("year-" + Ids.next(), LocalDate.of(2020, 1, 10), "Buses are named, and no more is said.");
    }

    private static void refuses(String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(work)
                .satisfies(refused -> assertThat(refused.refusals())
                        .extracting(Refusal::textKey)
                        .containsExactly("commitments.refused." + key));
    }

    private static void denies(ThrowingCallable work) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(work);
    }

    private List<ListedCommitment> of(VersionView version) {
        return commitments.of(version.plan().id(), null).items();
    }

    private List<Step> steps(VersionView version) {
        List<Step> steps = new ArrayList<>();
        commitments.steps(version.plan().id(), steps::add);
        return steps;
    }

    @Test
    void a_promise_stands_with_its_place_and_its_very_words_however_they_were_copied_UC37_1() {
        body.marked(first, "buses", " There will be\n more buses\u00a0to the clinic.");
        body.marked(first, "ferries", "Budgets of one's own\t200 people");

        assertThat(of(first))
                .extracting(ListedCommitment::commitment)
                .satisfiesExactly(
                        buses -> {
                            assertThat(buses.words()).isEqualTo("There will be more buses to the clinic.");
                            assertThat(buses.section().key()).isEqualTo("buses");
                            assertThat(buses.version()).isEqualTo(first);
                            assertThat(buses.number()).isEqualTo(1);
                            assertThat(buses.markedByItsOwn()).isTrue();
                        },
                        budgets -> assertThat(budgets.words()).isEqualTo("Budgets of one's own 200 people"));
    }

    @Test
    void words_that_stand_elsewhere_or_more_than_once_are_refused_beside_their_field_UC37_1() {
        refuses("not-there", () -> body.marked(first, "ferries", "There will be more buses to the clinic."));
        refuses("not-there", () -> body.marked(first, "buses", "There will be fewer buses."));
        refuses("several", () -> body.marked(first, "ferries", "There will be a ferry to the"));
        assertThat(of(first)).isEmpty();
    }

    @Test
    void everything_that_is_missing_is_said_at_once_UC37_1() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> body.does(() -> desk.mark(
                        new CommitmentId(Ids.next()), first.plan().id(), new NewCommitment(first.id(), "", " ", " "))))
                .satisfies(refused -> assertThat(refused.refusals())
                        .extracting(Refusal::field)
                        .containsExactly("section", "words", "name"));
    }

    @Test
    void a_promise_is_marked_once_UC37_1() {
        CommitmentId id = body.buses(first);

        body.mark(id, first, first, "buses", "There will be more buses to the clinic.");
        refuses("marked", () -> body.marked(first, "buses", "There will be more buses"));
        assertThat(of(first)).hasSize(1);
    }

    @Test
    void only_who_answers_for_the_plan_marks_its_promises_UC37_2() {
        APromisingBody other = new APromisingBody(context);

        denies(() -> other.marked(first, "buses", "There will be more buses to the clinic."));
        denies(() -> other.does(() -> desk.takeBack(body.buses(first), "No.")));
        denies(() -> body.does(() -> desk.takeBack(new CommitmentId(Ids.next()), "No.")));
    }

    @Test
    void who_answers_for_a_newer_plan_quotes_an_older_one_of_another_body_and_is_named_UC37_2() {
        APromisingBody other = new APromisingBody(context);
        VersionView theirs = other.plan(2016);
        CommitmentId id = new CommitmentId(Ids.next());

        other.mark(id, theirs, first, "buses", "There will be more buses to the clinic.");

        assertThat(of(first)).singleElement().satisfies(listed -> {
            assertThat(listed.commitment().markedByItsOwn()).isFalse();
            assertThat(listed.commitment().version()).isEqualTo(first);
        });
        refuses(
                "not-older",
                () -> other.mark(new CommitmentId(Ids.next()), theirs, second, "buses", "There will be more buses"));
        body.does(() -> desk.takeBack(id, "It is no promise."));
    }

    @Test
    void a_promise_is_repeated_and_replaced_by_newer_plans_also_those_of_another_body_UC37_3() {
        APromisingBody other = new APromisingBody(context);
        VersionView theirs = other.plan(2021);
        CommitmentId promised = body.buses(first);
        CommitmentId repeated = body.buses(second);
        CommitmentId replaced = other.marked(theirs, "ferries", "There will be a ferry to the clinic.");
        body.repeated(promised, repeated);

        other.carried(CarryOverKind.REPLACES, repeated, replaced, "There is no road.");

        assertThat(other.line(promised).stations())
                .extracting(station -> station.version().year(), Station::kind)
                .containsExactly(
                        tuple("2014", Station.Kind.PROMISED),
                        tuple("2019", Station.Kind.REPEATED),
                        tuple("2021", Station.Kind.REPLACED));
        refuses("reason", () -> other.carried(CarryOverKind.REPLACES, promised, replaced, " "));
        refuses("kind", () -> other.carried(CarryOverKind.DROPS, promised, replaced, "Gone."));
    }

    @Test
    void only_who_answers_for_the_newer_plan_says_what_it_makes_of_a_promise_UC37_3() {
        APromisingBody other = new APromisingBody(context);
        CommitmentId promised = body.buses(first);
        CommitmentId repeated = body.buses(second);

        denies(() -> other.repeated(promised, repeated));
        denies(() -> other.dropped(promised, third, "Gone."));
        denies(() -> other.takenBack(body.repeated(promised, repeated), "No."));
        denies(() -> other.does(
                () -> carryOvers.waiting(second.plan().id(), first.plan().id(), null)));
    }

    @Test
    void three_plans_show_the_years_and_the_drop_UC37_4() {
        CommitmentId promised = body.buses(first);
        CommitmentId repeated = body.buses(second);
        body.repeated(promised, repeated);

        body.dropped(repeated, third, "They are named without a number.");

        for (CommitmentId any : List.of(promised, repeated)) {
            assertThat(body.line(any).stations())
                    .extracting(station -> station.version().year(), Station::kind)
                    .containsExactly(
                            tuple("2014", Station.Kind.PROMISED),
                            tuple("2019", Station.Kind.REPEATED),
                            tuple("2020", Station.Kind.DROPPED));
        }
        assertThat(body.line(promised).stations().getLast().from())
                .extracting(CarryOverView::reason)
                .containsExactly("They are named without a number.");
        assertThat(commitments.drops(third.plan().id(), null).items())
                .extracting(said -> said.older().id())
                .containsExactly(repeated);
        refuses("reason", () -> body.dropped(promised, third, ""));
    }

    @Test
    void what_stands_word_for_word_in_the_newer_plan_is_not_dropped_UC37_4() {
        CommitmentId promised = body.buses(first);

        refuses("still-there", () -> body.dropped(promised, second, "We forgot."));
    }

    @Test
    void neither_the_plan_itself_nor_one_that_follows_it_is_offered_as_older_UC37_8() {
        CommitmentId promised = body.buses(second);
        body.dropped(promised, third, "No number.");
        VersionView again = body.version(second.plan().slug(), LocalDate.of(2024, 3, 1), "There will be trams.");
        CommitmentDesk desk = body.bean(CommitmentDesk.class);

        assertThat(body.does(() -> desk.older(again.plan().id())))
                .extracting(VersionView::plan)
                .contains(first.plan())
                .doesNotContain(second.plan(), third.plan());
    }

    @Test
    void a_younger_plan_or_one_of_the_same_day_is_no_older_one_UC37_5() {
        CommitmentId promised = body.buses(first);
        CommitmentId repeated = body.buses(second);
        CommitmentId sameDay = body.buses(body.plan(2014));

        refuses("not-older", () -> body.repeated(repeated, promised));
        refuses("not-older", () -> body.repeated(promised, sameDay));
        refuses("not-older", () -> body.dropped(repeated, first, "No."));
        refuses("not-older", () -> body.dropped(promised, first, "No."));
    }

    @Test
    void the_same_words_of_the_same_plan_need_no_link_and_other_words_may_take_their_place_UC37_5() {
        VersionView revised = body.version(
                second.plan().slug(),
                LocalDate.of(2022, 3, 1),
                "There will be more buses to the clinic. Every village gets one an hour.");
        CommitmentId before = body.buses(second);

        refuses("same-words", () -> body.repeated(before, body.buses(revised)));
        assertThat(waiting(second, second)).isEmpty();
        body.carried(
                CarryOverKind.REPLACES,
                before,
                body.marked(revised, "buses", "Every village gets one an hour."),
                "It says how many.");
        assertThat(body.line(before).stations()).hasSize(2);
    }

    @Test
    void a_plan_says_one_thing_of_a_promise_UC37_5() {
        CommitmentId promised = body.buses(first);
        CommitmentId other = body.marked(third, "ferries", "There will be a ferry to the clinic.");
        CarryOverId said = body.carried(CarryOverKind.REPLACES, promised, other, "There is no road.");

        refuses("said-already", () -> body.repeated(promised, other));
        refuses("said-already", () -> body.dropped(promised, third, "Gone."));
        body.does(() -> carryOvers.carry(said, CarryOverKind.REPLACES, promised, other, "There is no road."));
        assertThat(body.line(promised).stations()).hasSize(2);
    }

    @Test
    void what_is_taken_back_stays_to_be_read_and_another_can_be_said_UC37_6() {
        CommitmentId promised = body.buses(first);
        CommitmentId repeated = body.buses(second);
        CarryOverId said = body.repeated(promised, repeated);

        refuses("reason", () -> body.takenBack(said, " "));
        body.takenBack(said, "We meant the ferry.");
        body.takenBack(said, "Again.");

        assertThat(body.line(promised).stations()).hasSize(1);
        assertThat(body.line(repeated).takenBack()).singleElement().satisfies(gone -> {
            assertThat(gone.older().id()).isEqualTo(promised);
            assertThat(gone.takenBack().because()).isEqualTo("We meant the ferry.");
        });
        body.carried(CarryOverKind.REPLACES, promised, repeated, "They go elsewhere.");
        assertThat(body.line(promised).stations().getLast().kind()).isEqualTo(Station.Kind.REPLACED);
    }

    @Test
    void a_promise_is_taken_off_with_a_reason_once_nothing_is_said_of_it_UC37_6() {
        CommitmentId promised = body.buses(first);
        CommitmentId repeated = body.buses(second);
        CarryOverId said = body.repeated(promised, repeated);

        refuses("said", () -> body.does(() -> desk.takeBack(promised, "It is a hope.")));
        refuses("said", () -> body.does(() -> desk.takeBack(repeated, "It is a hope.")));
        body.takenBack(said, "We were wrong.");
        refuses("reason", () -> body.does(() -> desk.takeBack(promised, "")));
        body.does(() -> desk.takeBack(promised, "It is a hope."));
        body.does(() -> desk.takeBack(promised, "Again."));

        assertThat(body.line(promised).asked().takenBack().because()).isEqualTo("It is a hope.");
        assertThat(of(first)).hasSize(1);
        refuses("taken-back", () -> body.repeated(promised, repeated));
        body.buses(first);
        assertThat(commitments.standing(first.plan().id())).hasSize(1);
    }

    @Test
    void a_line_goes_up_to_where_it_comes_from_and_down_to_all_that_became_of_it_UC37_7() {
        CommitmentId promised = body.buses(first);
        CommitmentId other = body.marked(first, "ferries", "There will be a ferry to the clinic.");
        CommitmentId repeated = body.buses(second);
        CommitmentId branch = body.buses(body.plan(2021));
        body.repeated(promised, repeated);
        body.repeated(promised, branch);
        body.carried(CarryOverKind.REPLACES, other, repeated, "One bus is cheaper.");
        body.dropped(branch, body.version("last-" + Ids.next(), LocalDate.of(2023, 1, 1), "Nothing."), "No money.");

        assertThat(passed(body.line(repeated))).containsExactlyInAnyOrder(promised, other, repeated, branch);
        assertThat(passed(body.line(promised))).containsExactlyInAnyOrder(promised, repeated, branch);
        assertThat(passed(body.line(other))).containsExactlyInAnyOrder(other, repeated);
        assertThat(body.line(branch).stations().getLast().kind()).isEqualTo(Station.Kind.DROPPED);
    }

    private static List<@Nullable CommitmentId> passed(CommitmentLine line) {
        return line.stations().stream()
                .flatMap(station -> Stream.ofNullable(station.commitment()))
                .map(CommitmentView::id)
                .toList();
    }

    @Test
    void the_line_counts_how_often_a_promise_was_repeated_UC37_7() {
        CommitmentId promised = body.buses(first);
        CommitmentId repeated = body.buses(second);
        CommitmentId again = body.buses(body.plan(2021));
        body.repeated(promised, repeated);
        body.repeated(repeated, again);

        assertThat(body.line(promised).stations()).extracting(Station::times).containsExactly(0, 1, 2);
    }

    @Test
    void a_list_shows_where_each_comes_from_and_what_became_of_it_UC37_8() {
        CommitmentId promised = body.buses(first);
        CommitmentId repeated = body.buses(second);
        body.repeated(promised, repeated);
        body.dropped(repeated, third, "No number.");

        assertThat(of(second)).singleElement().satisfies(listed -> {
            assertThat(listed.from()).extracting(said -> said.older().id()).containsExactly(promised);
            assertThat(listed.later()).extracting(CarryOverView::kind).containsExactly(CarryOverKind.DROPS);
        });
    }

    private List<CommitmentId> waiting(VersionView newer, VersionView older) {
        return body.does(
                () -> carryOvers.waiting(newer.plan().id(), older.plan().id(), null).items().stream()
                        .map(CommitmentView::id)
                        .toList());
    }

    @Test
    void those_of_which_a_newer_plan_says_nothing_wait_for_a_word_UC37_8() {
        CommitmentId promised = body.buses(first);
        CommitmentId other = body.marked(first, "ferries", "There will be a ferry to the clinic.");

        assertThat(waiting(second, first)).containsExactly(promised, other);
        body.repeated(promised, body.buses(second));
        assertThat(waiting(second, first)).containsExactly(other);
        assertThat(waiting(third, first)).containsExactly(promised, other);
        assertThat(waiting(first, second)).isEmpty();
    }

    @Test
    void pages_cost_as_many_statements_for_one_promise_as_for_many_and_go_on_after_twenty_UC37_8() {
        CommitmentId promised = body.buses(first);
        body.repeated(promised, body.buses(second));
        long list = Statements.whenKnown(() -> of(second));
        long line = Statements.whenKnown(() -> body.line(promised));
        String ferries = "Ferries stay. There will be a ferry to the clinic.";
        for (int each : places(ferries)) {
            body.repeated(promised, body.buses(body.plan(2020 + each)));
            body.carried(
                    CarryOverKind.REPLACES,
                    body.marked(first, "ferries", ferries.substring(each)),
                    body.marked(second, "ferries", ferries.substring(each)),
                    "So.");
        }

        assertThat(Statements.whenKnown(() -> of(second))).isEqualTo(list);
        assertThat(Statements.whenKnown(() -> body.line(promised))).isEqualTo(line);
        Slice<ListedCommitment> step = commitments.of(second.plan().id(), null);
        assertThat(step.items()).hasSize(Slice.SIZE);
        assertThat(commitments.of(second.plan().id(), step.next()).items()).hasSize(1);
        assertThat(commitments.of(second.plan().id(), "nonsense").items()).hasSize(Slice.SIZE);
    }

    /** Twenty where a promise can begin. */
    private static List<Integer> places(String words) {
        return IntStream.range(0, words.length())
                .filter(at -> words.charAt(at) != ' ')
                .limit(20)
                .boxed()
                .toList();
    }

    @Test
    void the_file_has_each_step_of_each_line_once_with_the_drop_and_what_was_taken_back_UC37_9() {
        CommitmentId promised = body.buses(first);
        CommitmentId repeated = body.buses(second);
        body.takenBack(body.repeated(promised, repeated), "Too early.");
        body.repeated(promised, repeated);
        body.dropped(repeated, third, "No number.");

        for (VersionView any : List.of(first, second, third)) {
            assertThat(steps(any))
                    .extracting(step -> step.version().published().getYear() + " "
                            + (step.said() == null ? "PROMISED" : step.said().kind())
                            + (step.takenBack() == null ? "" : " taken back"))
                    .containsExactlyInAnyOrder(
                            "2014 PROMISED", "2019 PROMISED", "2019 REPEATS taken back", "2019 REPEATS", "2020 DROPS");
        }
    }

    @Test
    void each_step_is_in_the_ledger_UC37_10() {
        CommitmentId promised = body.buses(first);
        CommitmentId repeated = body.buses(second);
        CarryOverId said = body.repeated(promised, repeated);
        CarryOverId dropped = body.dropped(repeated, third, "No number.");
        body.takenBack(said, "We were wrong.");
        body.does(() -> desk.takeBack(promised, "It is a hope."));

        assertThat(ledger(promised)).containsExactly("CommitmentMarked", "CommitmentTakenBack");
        assertThat(ledger(said)).containsExactly("CommitmentCarriedOver", "CarryOverTakenBack");
        assertThat(ledger(dropped)).containsExactly("CommitmentDropped");
    }

    private List<@Nullable String> ledger(Id id) {
        return jdbc.sql("SELECT event FROM audit_line WHERE subject = :id ORDER BY id")
                .param("id", id)
                .query(String.class)
                .list();
    }
}
