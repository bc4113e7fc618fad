package org.throughline.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.BeforeTry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;
import org.throughline.answers.AnswerId;
import org.throughline.answers.AnswerSubject;
import org.throughline.answers.AnsweringBody;
import org.throughline.answers.HandOvers;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SystemWork;
import org.throughline.moderation.Queues;
import org.throughline.rings.ModuleTest;
import org.throughline.themes.CodingHelp;
import org.throughline.themes.SortingDesk;
import org.throughline.themes.ThemeId;
import org.throughline.throughlines.CloseOuts;
import org.throughline.throughlines.Dispositions;

/**
 * UC-38, 6: whatever is done, in whatever order, each decision of the ledger has exactly one place in the log, also when it is told again,
 * and nothing else has.
 */
@ModuleTest
@Tag("module")
class LogEqualsLedgerProperties {

    /** What somebody does, and about which of what is there. */
    record Deed(Kind kind, int which, int other) {

        enum Kind {
            SAY,
            WITHHOLD,
            THEME,
            MERGE_THEMES,
            SET_ASIDE,
            BRING_BACK,
            MERGE,
            OUT_OF_SCOPE,
            TAKE_BACK,
            ANSWER,
            CORRECT,
            WITHDRAW,
            HAND_OVER,
            VOTE,
            VERSION,
            PROMISE,
            TRUST,
            CLOSE_OUT,
            OPEN_AGAIN
        }
    }

    /** Written down a second time, on purpose: what must be in the log. */
    private static final Set<String> DECISIONS = Set.of(
            "ConsultationAnnounced",
            "PromiseChanged",
            "CodingConfidenceSet",
            "ConsultationClosedOut",
            "CloseOutTakenBack",
            "PlanPublished",
            "BallotCreated",
            "ThemeConfirmed",
            "ThemeGone",
            "ContributionSetAside",
            "DispositionTakenBack",
            "AnswerPublished",
            "AnswerCorrected",
            "AnswerHandedOver",
            "AnswerWithdrawn");

    @Autowired
    private ApplicationContext context;

    @BeforeTry
    void inTheContextOfAllModuleTests() throws Exception {
        new TestContextManager(LogEqualsLedgerProperties.class).prepareTestInstance(this);
    }

    @Property(tries = 8, shrinking = ShrinkingMode.BOUNDED)
    void each_decision_of_the_ledger_has_exactly_one_place_in_the_log_UC38_6(@ForAll("deeds") List<Deed> deeds) {
        World world = new World(context);
        int half = deeds.size() / 2;
        deeds.subList(0, half).forEach(world::does);
        world.theLogEqualsTheLedger();
        deeds.subList(half, deeds.size()).forEach(world::does);
        world.theLogEqualsTheLedger();
        List<DecisionLine> before = world.wholeLog();

        world.everythingIsToldAgain();

        world.theLogEqualsTheLedger();
        assertThat(world.wholeLog()).isEqualTo(before);
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Combinators.combine(
                        Arbitraries.of(Deed.Kind.class),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 5))
                .as(Deed::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(30);
    }

    private static final class World {

        private final ADecidingBody body;
        private final JdbcClient jdbc;
        private final Map<ThemeId, AnswerId> answered = new LinkedHashMap<>();
        private final List<ThemeId> themes = new ArrayList<>();

        World(ApplicationContext context) {
            body = new ADecidingBody(context);
            jdbc = context.getBean(JdbcClient.class);
            body.says();
            themes.add(body.theme(body.says()));
        }

        void does(Deed deed) {
            try {
                dare(deed);
            } catch (Refused | IllegalStateException | NoSuchElementException refused) {
                // What is refused is no decision, nor is what is about a theme that is gone.
            }
        }

        private void dare(Deed deed) {
            ContributionId chosen = body.said.get(deed.which() % body.said.size());
            ContributionId other = body.said.get(deed.other() % body.said.size());
            ThemeId theme = themes.get(deed.which() % themes.size());
            var id = body.view().id();
            switch (deed.kind()) {
                case SAY -> body.says();
                case WITHHOLD ->
                    body.body.consultation.decides(
                            () -> body.body.consultation.moderated().withhold(chosen));
                case THEME -> themes.add(body.theme(chosen, other));
                case MERGE_THEMES -> body.body.themes.merge(theme, themes.get(deed.other() % themes.size()));
                case SET_ASIDE ->
                    body.moderating(() -> body.bean(SortingDesk.class)
                            .setAside(id, body.body.consultation.section("buses"), List.of(chosen), "It is a test."));
                case BRING_BACK ->
                    body.moderating(() -> body.bean(SortingDesk.class)
                            .bringBack(id, body.body.consultation.section("buses"), List.of(chosen)));
                case MERGE ->
                    body.moderating(() -> dispositions().merge(id, List.of(chosen), other, "It says the same."));
                case OUT_OF_SCOPE ->
                    body.moderating(() -> dispositions().putOutOfScope(id, List.of(chosen), "It is about trains."));
                case TAKE_BACK -> body.moderating(() -> dispositions().takeBack(id, List.of(chosen)));
                case ANSWER -> answered.put(theme, body.body.publishedTo(theme));
                case CORRECT -> correct(theme, deed.other());
                case WITHDRAW -> withdraw(theme);
                case HAND_OVER ->
                    body.owning(() -> body.bean(HandOvers.class)
                            .handOver(id, List.copyOf(answered.values()), body.body.second.id(), "I leave."));
                case VOTE -> body.announcesAVote("What comes first");
                case VERSION -> body.publishesAVersion("Version " + deed.which() + deed.other());
                case PROMISE -> body.moderating(() -> body.bean(Queues.class).promise(id, 1 + deed.which()));
                case TRUST -> body.moderating(() -> body.bean(CodingHelp.class).trust(id, 90 + deed.which()));
                case CLOSE_OUT ->
                    body.body.consultation.afterTheClose(
                            () -> body.owning(() -> closeOuts().closeOut(id)));
                case OPEN_AGAIN -> body.owning(() -> closeOuts().takeBack(id, "A letter came late."));
            }
        }

        private void correct(ThemeId theme, int month) {
            if (answered.containsKey(theme)) {
                body.body.corrected(
                        new AnswerSubject.Theme(theme),
                        now -> AnsweringBody.changing(now, "In month " + month, "It was wrong."));
            }
        }

        private void withdraw(ThemeId theme) {
            AnswerId answer = answered.get(theme);
            if (answer != null) {
                body.body.withdrawn(answer, "The money was not agreed.");
            }
        }

        private Dispositions dispositions() {
            return body.bean(Dispositions.class);
        }

        private CloseOuts closeOuts() {
            return body.bean(CloseOuts.class);
        }

        List<DecisionLine> wholeLog() {
            List<DecisionLine> all = new ArrayList<>();
            DecisionSlice step = body.log();
            all.addAll(step.lines());
            while (step.next() != null) {
                step = body.log(null, step.next());
                all.addAll(step.lines());
            }
            return all;
        }

        void theLogEqualsTheLedger() {
            List<DecisionLine> log = wholeLog();
            List<Long> ledger = decisionsOfTheLedger();
            assertThat(jdbc.sql("""
                                    SELECT c.line_id FROM decision_act a JOIN audit_chain c ON c.number = a.number
                                    WHERE a.consultation_id = :id ORDER BY c.line_id""")
                            .param("id", body.view().id())
                            .query(Long.class)
                            .list())
                    .isEqualTo(ledger);
            assertThat(log).extracting(DecisionLine::id).doesNotHaveDuplicates();
            assertThat(log.stream().mapToInt(DecisionLine::decisions).sum()).isEqualTo(ledger.size());
        }

        /** Versions of the plan that were there when the consultation was announced are what it is about, not a decision within it. */
        private List<Long> decisionsOfTheLedger() {
            long announced = jdbc.sql(
                            "SELECT id FROM audit_line WHERE event = 'ConsultationAnnounced' AND subject = :id")
                    .param("id", body.view().id())
                    .query(Long.class)
                    .single();
            return jdbc.sql("""
                            SELECT id FROM audit_line WHERE id >= :announced AND (subject = :id OR payload LIKE :named OR payload LIKE :plan)
                            AND (event IN (:decisions) OR (event = 'ContributionDisposed'
                                AND (payload LIKE '%"MERGED"%' OR payload LIKE '%"OUT_OF_SCOPE"%')))
                            ORDER BY id""")
                    .param("announced", announced)
                    .param("id", body.view().id())
                    .param("named", "%" + body.view().id().value() + "%")
                    .param("plan", "%" + body.view().plan().value() + "%")
                    .param("decisions", DECISIONS)
                    .query(Long.class)
                    .list();
        }

        /** As if the application had been stopped before it could remember how far it was. */
        void everythingIsToldAgain() {
            SystemWork.run(() -> jdbc.sql("""
                            UPDATE decision_place SET number =
                                (SELECT MIN(number) - 1 FROM decision_act WHERE consultation_id = :id)""").param("id", body.view().id()).update());
        }
    }
}
