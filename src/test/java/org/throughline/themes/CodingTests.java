package org.throughline.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Refusals;
import org.throughline.insight.vectors.Embedder;
import org.throughline.kernel.Ids;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

/** UC-20: the machine learns from people and helps them code. */
@ModuleTest
class CodingTests {

    private static final int EACH = 50;
    private static final int NEW = 32;

    private static final List<float[]> VECTORS = List.of(
            Embedder.vectors(IntStream.range(0, 20).mapToObj(CodingTests::text).toList()));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CodingHelp help;

    @Autowired
    private CodingDesk desk;

    @Autowired
    private Learner learner;

    @Autowired
    private ThemeHistory history;

    @Autowired
    private LessonRows lessons;

    @Autowired
    private ThemeRows rows;

    @Autowired
    private JdbcClient jdbc;

    private ACorpus corpus;
    private ThemeView buses;
    private ThemeView ramps;
    private List<ContributionId> fresh;

    /** The words differ a little, so that no two texts are the same. */
    private static String text(int number) {
        List<String> said = number % 2 == 0 ? ACorpus.EVENING : ACorpus.RAMP;
        return said.get(number / 2 % said.size()) + " On route " + number + ".";
    }

    /** As if it had been published and read. */
    private ContributionId read(int number) {
        ContributionId id = new ContributionId(Ids.next());
        jdbc.sql("""
                        INSERT INTO theme_reading (contribution_id, consultation_id, state, changed, stance, voice, author_id, first_read)
                        VALUES (:id, :consultation, 'READ', 0, 'CONCERN', 'PERSON', :id, UTC_TIMESTAMP(6))""")
                .param("id", id)
                .param("consultation", corpus.consultation.id())
                .update();
        jdbc.sql("""
                        INSERT INTO theme_reading_section (consultation_id, section_id, contribution_id)
                        VALUES (:consultation, :section, :id)""")
                .param("id", id)
                .param("consultation", corpus.consultation.id())
                .param("section", corpus.buses())
                .update();
        float[] vector = VECTORS.get(number % VECTORS.size());
        jdbc.sql("""
                        INSERT INTO theme_point (contribution_id, number, start_at, end_at, model, vector)
                        VALUES (:id, 0, 0, 10, :model, :vector)""")
                .param("id", id)
                .param("model", Embedder.MODEL)
                .param("vector", new ReadPoint(0, 0, 10, vector).bytes())
                .update();
        return id;
    }

    @BeforeEach
    void aHundredThatPeoplePutIntoTwoThemesAndSomeThatCameLater() {
        corpus = new ACorpus(context);
        IntStream.range(0, EACH).forEach(number -> corpus.said.add(read(2 * number)));
        IntStream.range(0, EACH).forEach(number -> corpus.said.add(read(2 * number + 1)));
        IntStream.range(2 * EACH, 2 * EACH + NEW).mapToObj(CodingTests::text).forEach(corpus::says);
        context.getBean(Reader.class).readAll(corpus.consultation.id());
        buses = corpus.theme("Evening buses", 0, EACH);
        ramps = corpus.theme("Ramps", EACH, 2 * EACH);
        fresh = List.copyOf(corpus.said.subList(2 * EACH, 2 * EACH + NEW));
    }

    private void does(Runnable work) {
        corpus.consultation.as(corpus.moderator, work);
    }

    private HelpView help() {
        return corpus.consultation.as(corpus.moderator, () -> help.of(corpus.consultation.id(), corpus.buses()));
    }

    private Optional<CheckView> next() {
        return next(Set.of());
    }

    private Optional<CheckView> next(Set<ContributionId> skipped) {
        return corpus.consultation.as(
                corpus.moderator, () -> help.next(corpus.consultation.id(), corpus.buses(), skipped));
    }

    private ActId check(CheckView one, List<ThemeId> themes) {
        return corpus.consultation.as(
                corpus.moderator,
                () -> desk.check(
                        corpus.consultation.id(),
                        corpus.buses(),
                        one.lesson(),
                        one.said().id(),
                        themes));
    }

    private static List<ThemeId> proposed(CheckView one) {
        return one.proposed().stream().map(ThemeView::id).toList();
    }

    private Origin origin(ThemeId theme, ContributionId id) {
        Placed placed = rows.find(theme).orElseThrow().members().get(id);
        return placed == null ? null : placed.origin();
    }

    private int lines(String event) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_line WHERE event = :event AND payload LIKE :consultation")
                .param("event", event)
                .param("consultation", "%" + corpus.consultation.id().value() + "%")
                .query(Integer.class)
                .single();
    }

    @Test
    void from_a_hundred_on_it_proposes_for_what_is_unsorted_and_the_same_again_UC20_15() {
        assertThat(help().lesson()).isNull();
        learner.round();

        HelpView learnt = help();
        assertThat(learnt.confirmed()).isEqualTo(2 * EACH);
        assertThat(learnt.toCheck()).isEqualTo(NEW);
        assertThat(learnt.filled()).isZero();
        Lesson lesson = Objects.requireNonNull(learnt.lesson());
        assertThat(lesson.learntFrom()).isEqualTo(2 * EACH);
        assertThat(lesson.parameters()).contains("regression");
        List<Suggestion> first = lessons.open(lesson.id());
        assertThat(first).filteredOn(one -> one.themes().contains(buses.id())).hasSizeGreaterThan(NEW / 3);
        assertThat(first).filteredOn(one -> one.themes().contains(ramps.id())).hasSizeGreaterThan(NEW / 3);

        learner.learn(corpus.consultation.id(), corpus.buses());
        assertThat(help().lesson())
                .as("The same people's decisions are the same lesson")
                .isEqualTo(lesson);
        assertThat(lessons.open(lesson.id())).isEqualTo(first);
        int told = lines("ThemesSuggested");
        learner.round();
        assertThat(lines("ThemesSuggested"))
                .as("Nothing new, nothing done")
                .isEqualTo(told)
                .isPositive();
    }

    @Test
    void what_the_machine_is_sure_enough_of_is_put_in_and_marked_and_no_theme_moves_UC20_16() {
        learner.round();
        assertThat(corpus.standing().unsorted())
                .as("Nobody has said how sure it must be")
                .isEqualTo(NEW);
        Refusals.of(() -> does(() -> help.trust(corpus.consultation.id(), 40)))
                .containsExactly("percent: themes.refused.percent");
        does(() -> help.trust(corpus.consultation.id(), 50));
        learner.round();

        HelpView now = help();
        assertThat(now.filled()).isPositive();
        assertThat(now.filled() + now.toCheck()).isEqualTo(NEW);
        assertThat(Objects.requireNonNull(now.confidence()).by()).isEqualTo("Inês");
        List<ContributionId> filled = fresh.stream()
                .filter(id -> origin(buses.id(), id) == Origin.PLACED || origin(ramps.id(), id) == Origin.PLACED)
                .toList();
        assertThat(filled).hasSize(now.filled());
        assertThat(now.confirmed()).as("Nothing is learnt from the machine").isEqualTo(2 * EACH);
        assertThat(corpus.now(buses.id()).version()).isEqualTo(buses.version());
        assertThat(corpus.now(buses.id()).contributions()).containsAll(buses.contributions());
        assertThat(corpus.standing().all()).isEqualTo(corpus.said.size());
        assertThat(lines("ThemesFilled")).isEqualTo(1);
        assertThat(lines("CodingConfidenceSet")).isEqualTo(1);
    }

    @Test
    void what_a_person_takes_out_the_machine_never_puts_back_UC20_16() {
        learner.round();
        does(() -> help.trust(corpus.consultation.id(), 50));
        learner.round();
        ContributionId one = fresh.stream()
                .filter(id -> origin(buses.id(), id) == Origin.PLACED)
                .findFirst()
                .orElseThrow();
        does(() -> context.getBean(ThemeDesk.class).takeOut(buses.id(), 0, List.of(one)));
        learner.learn(corpus.consultation.id(), corpus.buses());
        learner.round();

        assertThat(origin(buses.id(), one)).isNull();
        assertThat(corpus.standing().unsorted()).isPositive();
    }

    @Test
    void a_person_accepts_chooses_others_or_none_and_undoes_it_and_both_are_kept_UC20_17() {
        learner.round();
        CheckView first = next().orElseThrow();
        assertThat(first.left()).isEqualTo(NEW);
        check(first, proposed(first));
        assertThat(proposed(first)).allMatch(theme -> origin(theme, first.said().id()) == Origin.HUMAN);
        Refusals.of(() -> check(first, List.of())).containsExactly(": themes.refused.checked");

        CheckView second = next().orElseThrow();
        assertThat(second.said().id()).isNotEqualTo(first.said().id());
        check(second, List.of());
        assertThat(corpus.standing().unsorted()).isEqualTo(NEW - 1);

        CheckView third = next().orElseThrow();
        CheckView skipped = next(Set.of(third.said().id())).orElseThrow();
        assertThat(skipped.said().id()).isNotEqualTo(third.said().id());
        ActId both = check(third, List.of(buses.id(), ramps.id()));
        assertThat(origin(ramps.id(), third.said().id())).isEqualTo(Origin.HUMAN);

        does(() -> history.undo(both));
        assertThat(origin(ramps.id(), third.said().id())).isNull();
        assertThat(next().orElseThrow().said().id()).isEqualTo(third.said().id());
        assertThat(jdbc.sql("SELECT COUNT(*) FROM theme_check WHERE consultation_id = :consultation")
                        .param("consultation", corpus.consultation.id())
                        .query(Integer.class)
                        .single())
                .as("What was undone is kept")
                .isEqualTo(3);
        assertThat(lines("CodingChecked")).isEqualTo(3);
    }

    @Test
    void what_the_machine_put_in_is_checked_too_and_moved_by_a_person_UC20_17() {
        learner.round();
        does(() -> help.trust(corpus.consultation.id(), 50));
        learner.round();
        Set<ContributionId> open = new HashSet<>();
        CheckView one = next().orElseThrow();
        while (!one.filled()) {
            open.add(one.said().id());
            one = next(open).orElseThrow();
        }
        ContributionId id = one.said().id();
        ThemeId from = proposed(one).getFirst();
        ThemeId to = from.equals(buses.id()) ? ramps.id() : buses.id();

        ActId moved = check(one, List.of(to));
        assertThat(origin(from, id)).isNull();
        assertThat(origin(to, id)).isEqualTo(Origin.HUMAN);
        does(() -> history.undo(moved));
        assertThat(origin(from, id)).isEqualTo(Origin.PLACED);
    }

    @Test
    void the_agreement_is_shown_with_its_interval_from_thirty_on_UC20_18() {
        learner.round();
        assertThat(help().agreement().missing()).isEqualTo(30);
        for (int checked = 0; checked < 30; checked++) {
            assertThat(help().agreement().measured()).isNull();
            CheckView one = next().orElseThrow();
            check(one, checked % 3 == 0 ? List.of() : proposed(one));
        }

        AgreementView agreement = help().agreement();
        assertThat(agreement.checked()).isEqualTo(30);
        var measured = Objects.requireNonNull(agreement.measured());
        assertThat(measured.mean()).isEqualTo(20 / 30.0, within(1e-9));
        assertThat(measured.low()).isLessThan(measured.mean());
        assertThat(measured.high()).isGreaterThan(measured.mean());
    }

    @Test
    void only_moderators_of_the_body_are_helped_and_what_is_withdrawn_is_forgotten_UC20_15() {
        learner.round();
        AConsultation elsewhere = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        assertThatThrownBy(() ->
                        elsewhere.as(elsewhere.moderator(), () -> help.of(corpus.consultation.id(), corpus.buses())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> elsewhere.as(elsewhere.moderator(), () -> help.trust(corpus.consultation.id(), 80)))
                .isInstanceOf(AccessDeniedException.class);
        CheckView one = next().orElseThrow();
        assertThatThrownBy(() -> elsewhere.as(
                        elsewhere.moderator(),
                        () -> desk.check(
                                corpus.consultation.id(),
                                corpus.buses(),
                                one.lesson(),
                                one.said().id(),
                                List.of())))
                .isInstanceOf(AccessDeniedException.class);

        corpus.consultation.decides(
                () -> corpus.consultation.moderated().withhold(one.said().id()));
        assertThat(lessons.find(one.lesson(), one.said().id())).isEmpty();
        Refusals.of(() -> check(one, List.of())).containsExactly(": themes.refused.unknown");
    }
}
