package org.throughline.throughlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
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
import org.throughline.answers.AnsweringBody;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.PublishedTexts;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SystemWork;
import org.throughline.people.SignedInPerson;
import org.throughline.rings.ModuleTest;
import org.throughline.themes.ThemeId;
import tools.jackson.databind.json.JsonMapper;

/**
 * R01 and UC-30, 1, 3 and 5: whatever moderators, owners and authors do, in whatever order, everything that is published has exactly one
 * disposition, the same that the ledger tells; and a consultation that can be closed out has nothing without an outcome, and no chain of mergers that ends in no answer.
 */
@ModuleTest
@Tag("module")
class DispositionProperties {

    /** What somebody does, and about which of what is there. */
    record Deed(Kind kind, int which, int other) {

        enum Kind {
            SAY,
            WITHHOLD,
            PUBLISH,
            THEME,
            ANSWER,
            MERGE,
            OUT_OF_SCOPE,
            TAKE_BACK,
            CLOSE_OUT
        }
    }

    @Autowired
    private ApplicationContext context;

    @BeforeTry
    void inTheContextOfAllModuleTests() throws Exception {
        new TestContextManager(DispositionProperties.class).prepareTestInstance(this);
    }

    @Property(tries = 12, shrinking = ShrinkingMode.BOUNDED)
    void nothing_that_was_said_is_without_a_disposition_or_counted_twice(@ForAll("deeds") List<Deed> deeds) {
        World world = new World(context);
        for (Deed deed : deeds) {
            world.does(deed);
            world.everythingHasExactlyOneDisposition();
            world.noMergerLeadsInACircle();
            world.whatIsListedAsUnsettledIsAllThatIs();
            world.theLedgerTellsTheSame();
        }
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Combinators.combine(
                        Arbitraries.of(Deed.Kind.class),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 5))
                .as(Deed::new)
                .list()
                .ofMinSize(8)
                .ofMaxSize(25);
    }

    private static final class World {

        private static final JsonMapper JSON = JsonMapper.builder().build();

        private final ApplicationContext context;
        private final AnsweringBody body;
        private final SignedInPerson moderator;
        private final List<ContributionId> said = new ArrayList<>();
        private final List<ThemeId> themes = new ArrayList<>();

        World(ApplicationContext context) {
            this.context = context;
            body = new AnsweringBody(context);
            moderator = body.consultation.moderator();
            say();
            say();
        }

        private void say() {
            said.add(body.consultation.published("The last bus leaves too early, " + said.size(), "buses"));
        }

        private ContributionId one(int which) {
            return said.get(which % said.size());
        }

        void does(Deed deed) {
            ContributionId chosen = one(deed.which());
            try {
                switch (deed.kind()) {
                    case SAY -> say();
                    case WITHHOLD ->
                        body.consultation.decides(
                                () -> body.consultation.moderated().withhold(chosen));
                    case PUBLISH ->
                        body.consultation.decides(
                                () -> body.consultation.moderated().publish(chosen));
                    case THEME -> themes.add(body.themes.of("Later buses", chosen, one(deed.other())));
                    case ANSWER -> answer(deed);
                    case MERGE ->
                        moderating(dispositions -> dispositions.merge(
                                body.consultation.id(), List.of(chosen), one(deed.other()), "It says the same."));
                    case OUT_OF_SCOPE ->
                        moderating(dispositions -> dispositions.putOutOfScope(
                                body.consultation.id(), List.of(chosen), "It is about trains."));
                    case TAKE_BACK ->
                        moderating(dispositions -> dispositions.takeBack(body.consultation.id(), List.of(chosen)));
                    case CLOSE_OUT -> body.consultation.afterTheClose(this::closeOut);
                }
            } catch (Refused | IllegalStateException refused) {
                // What is refused changes nothing, and the invariants hold all the same.
            }
            context.getBean(Reckoning.class).reckon(body.consultation.id());
        }

        private void answer(Deed deed) {
            if (deed.other() % 2 == 0 || themes.isEmpty()) {
                body.publishedTo(one(deed.which()));
            } else {
                body.publishedTo(themes.get(deed.which() % themes.size()));
            }
        }

        private void moderating(Consumer<Dispositions> work) {
            body.consultation.as(moderator, () -> {
                work.accept(context.getBean(Dispositions.class));
                return true;
            });
        }

        /** Refused exactly while something is unsettled. */
        private void closeOut() {
            boolean settled = closeOuts().unsettled(body.consultation.id()).isEmpty();
            boolean before = closeOuts().of(body.consultation.id()).isPresent();
            try {
                body.consultation.as(body.writer, () -> {
                    closeOuts().closeOut(body.consultation.id());
                    return true;
                });
                assertThat(settled).isTrue();
            } catch (Refused refused) {
                assertThat(settled).isFalse();
            }
            assertThat(closeOuts().of(body.consultation.id()).isPresent()).isEqualTo(settled || before);
        }

        private CloseOuts closeOuts() {
            return context.getBean(CloseOuts.class);
        }

        private List<Disposition> all() {
            return context.getBean(DispositionRows.class).of(body.consultation.id());
        }

        void everythingHasExactlyOneDisposition() {
            List<ContributionId> published =
                    SystemWork.call(() -> context.getBean(PublishedTexts.class).of(body.consultation.id()));
            assertThat(all()).extracting(Disposition::contribution).containsExactlyInAnyOrderElementsOf(published);
            Funnel funnel = context.getBean(Dispositions.class).funnel(body.consultation.id());
            assertThat(funnel.kinds().values().stream()
                            .mapToInt(Funnel.Kind::contributions)
                            .sum())
                    .isEqualTo(published.size())
                    .isEqualTo(funnel.published().reached());
            assertThat(funnel.received()).isEqualTo(said.size());
        }

        /** What the ledger last told of each: published, become something, or gone. */
        void theLedgerTellsTheSame() {
            Map<DispositionKind, Integer> told = new EnumMap<>(DispositionKind.class);
            for (ContributionId id : said) {
                List<Map<String, Object>> lines = context.getBean(JdbcClient.class)
                        .sql(
                                "SELECT event, payload FROM audit_line WHERE subject = :id AND event IN"
                                        + " ('ContributionPublished', 'ContributionWithheld', 'ContributionDisposed') ORDER BY id")
                        .param("id", id)
                        .query()
                        .listOfRows();
                String event = String.valueOf(lines.getLast().get("event"));
                if (event.equals("ContributionPublished")) {
                    told.merge(DispositionKind.NEW, 1, Integer::sum);
                } else if (event.equals("ContributionDisposed")) {
                    String kind = JSON.readTree(String.valueOf(lines.getLast().get("payload")))
                            .get("kind")
                            .asString();
                    told.merge(DispositionKind.valueOf(kind), 1, Integer::sum);
                }
            }
            Map<DispositionKind, Integer> shown = new EnumMap<>(DispositionKind.class);
            context.getBean(Dispositions.class)
                    .funnel(body.consultation.id())
                    .kinds()
                    .forEach((kind, many) -> shown.put(kind, many.contributions()));
            assertThat(shown).isEqualTo(told);
        }

        void noMergerLeadsInACircle() {
            Map<ContributionId, ContributionId> into = into();
            into.keySet().forEach(from -> {
                Set<ContributionId> passed = new HashSet<>();
                for (ContributionId at = from; at != null; at = into.get(at)) {
                    assertThat(passed.add(at)).as("Passed once").isTrue();
                }
            });
        }

        private Map<ContributionId, ContributionId> into() {
            Map<ContributionId, ContributionId> into = new HashMap<>();
            all().stream()
                    .filter(one -> one.kind() == DispositionKind.MERGED)
                    .forEach(one -> into.put(one.contribution(), one.into()));
            return into;
        }

        void whatIsListedAsUnsettledIsAllThatIs() {
            Map<ContributionId, ContributionId> into = into();
            Map<ContributionId, Disposition> now = new HashMap<>();
            all().forEach(one -> now.put(one.contribution(), one));
            long unsettled = now.keySet().stream()
                    .filter(id -> {
                        ContributionId end = id;
                        while (into.containsKey(end)) {
                            end = into.get(end);
                        }
                        return switch (now.get(id).kind()) {
                            case NEW, THEMED -> true;
                            case ANSWERED, ASIDE, OUT_OF_SCOPE -> false;
                            case MERGED ->
                                now.get(id).reached().answered() == null
                                        && now.get(end).reached().answered() == null;
                        };
                    })
                    .count();
            assertThat(closeOuts().unsettled(body.consultation.id()).total()).isEqualTo((int) unsettled);
        }
    }
}
