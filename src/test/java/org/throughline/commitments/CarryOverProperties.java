package org.throughline.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.springframework.test.context.TestContextManager;
import org.throughline.kernel.Refused;
import org.throughline.plans.PlanId;
import org.throughline.plans.VersionView;
import org.throughline.rings.ModuleTest;

/** UC-37, 5: whatever is said of promises and taken back, in whatever order, no line circles and no plan says two things of one promise. */
@ModuleTest
@Tag("module")
class CarryOverProperties {

    /** What is done, from which of the promises to which, or which of the things said is taken back. */
    record Deed(Kind kind, int older, int newer) {

        enum Kind {
            REPEAT,
            REPLACE,
            DROP,
            TAKE_BACK
        }
    }

    private static final List<String> WORDS = List.of("There will be a ferry to the clinic.", "Ferries stay.");

    @Autowired
    private ApplicationContext context;

    @BeforeTry
    void inTheContextOfAllModuleTests() throws Exception {
        new TestContextManager(CarryOverProperties.class).prepareTestInstance(this);
    }

    @Property(tries = 12, shrinking = ShrinkingMode.BOUNDED)
    void no_line_circles_and_nothing_is_said_twice(@ForAll("deeds") List<Deed> deeds) {
        World world = new World(new APromisingBody(context));
        deeds.forEach(world::does);
        world.eachPlanSaysOneThingOfEachPromise();
        world.everyLineRunsFromOldToNew();
        world.everythingThatHoldsIsOnTheLineOfItsPromise();
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Combinators.combine(
                        Arbitraries.of(Deed.Kind.class),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 7))
                .as(Deed::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(40);
    }

    /** Four plans of three years, two promises each. */
    private static final class World {

        private final APromisingBody body;
        private final List<VersionView> plans = new ArrayList<>();
        private final List<CommitmentId> promises = new ArrayList<>();
        private final List<CarryOverId> said = new ArrayList<>();

        World(APromisingBody body) {
            this.body = body;
            for (int year : List.of(2011, 2014, 2014, 2019)) {
                VersionView plan = body.plan(year);
                plans.add(plan);
                WORDS.forEach(words -> promises.add(body.marked(plan, "ferries", words)));
            }
        }

        void does(Deed deed) {
            CommitmentId older = promises.get(deed.older());
            CommitmentId newer = promises.get(deed.newer());
            try {
                switch (deed.kind()) {
                    case REPEAT -> said.add(body.repeated(older, newer));
                    case REPLACE -> said.add(body.carried(CarryOverKind.REPLACES, older, newer, "So."));
                    case DROP -> said.add(body.dropped(older, plans.get(deed.newer() / 2), "So."));
                    case TAKE_BACK -> {
                        if (!said.isEmpty()) {
                            body.takenBack(said.get(deed.older() % said.size()), "No.");
                        }
                    }
                }
            } catch (Refused refused) {
                // What is refused changes nothing, and the invariants hold all the same.
            }
        }

        private List<CarryOver> standing() {
            return body.bean(CarryOverRows.class).touching(promises).stream()
                    .filter(CarryOver::stands)
                    .toList();
        }

        void eachPlanSaysOneThingOfEachPromise() {
            Map<CommitmentId, Set<PlanId>> spoken = new HashMap<>();
            assertThat(standing())
                    .allSatisfy(each -> assertThat(spoken.computeIfAbsent(each.older(), unused -> new HashSet<>())
                                    .add(each.plan()))
                            .isTrue());
        }

        void everyLineRunsFromOldToNew() {
            assertThat(promises)
                    .allSatisfy(promise -> assertThat(body.line(promise).stations())
                            .isSortedAccordingTo((one, other) -> one.version()
                                    .published()
                                    .compareTo(other.version().published()))
                            .allSatisfy(station -> assertThat(station.from())
                                    .allMatch(each -> each.older()
                                            .version()
                                            .published()
                                            .isBefore(station.version().published()))));
        }

        void everythingThatHoldsIsOnTheLineOfItsPromise() {
            assertThat(standing())
                    .allSatisfy(each -> assertThat(body.line(each.older()).stations().stream()
                                    .flatMap(station -> station.from().stream())
                                    .map(CarryOverView::id))
                            .contains(each.id()));
        }
    }
}
