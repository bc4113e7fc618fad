package org.throughline.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContextManager;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.Agreement;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Discussions;
import org.throughline.contributions.Gathered;
import org.throughline.contributions.Voices;
import org.throughline.kernel.Ids;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SettableClock;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

/**
 * Whatever facilitators, people and moderators do, in whatever order: everybody who took part is counted once (R37). The totals are worked
 * out anew from what is published, and compared with those that are kept.
 */
@ModuleTest
@Tag("module")
class SessionProperties {

    private static final String[] SECTIONS = {"buses", "ferries", "near-home"};

    @Autowired
    private ApplicationContext context;

    @BeforeTry
    void inTheContextOfAllModuleTests() throws Exception {
        new TestContextManager(SessionProperties.class).prepareTestInstance(this);
    }

    /** @param deed what is done @param which to which session or text, as far as there are so many */
    record Step(int deed, int which, int section) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 2))
                .as(Step::new)
                .list()
                .ofSize(30);
    }

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void nobody_is_counted_twice(@ForAll("steps") List<Step> steps) {
        World world = new World(context);
        steps.forEach(world::does);
        world.totalsAreRight();
    }

    /** What a reader of the rules would expect, beside the services themselves. */
    private static final class World {

        private final AConsultation consultation;
        private final SessionDesk desk;
        private final Discussions discussions;
        private final LocalDate today;
        private final SignedInPerson facilitator;
        private final SignedInPerson moderator;
        private final Map<SessionId, SessionMode> sessions = new LinkedHashMap<>();
        private final Map<SessionId, Integer> people = new HashMap<>();
        private final Map<ContributionId, Boolean> published = new LinkedHashMap<>();
        private int alone;

        World(ApplicationContext context) {
            consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
            desk = context.getBean(SessionDesk.class);
            discussions = context.getBean(Discussions.class);
            today = LondonTime.date(context.getBean(SettableClock.class).instant());
            facilitator = consultation.somebody("Maureen");
            moderator = consultation.moderator();
            begin(SessionMode.TOGETHER);
            begin(SessionMode.ONE_BY_ONE);
            begin(SessionMode.ONE_BY_ONE);
        }

        private void begin(SessionMode mode) {
            sessions.put(consultation.as(facilitator, () -> desk.begin(consultation.id(), mode)), mode);
        }

        void does(Step step) {
            SessionId session = List.copyOf(sessions.keySet()).get(step.which() % sessions.size());
            try {
                switch (step.deed()) {
                    case 0, 1 -> says(session, SECTIONS[step.section()]);
                    case 2 -> record(session, 3 + step.which());
                    case 3, 4 -> decide(step.which(), true);
                    case 5 -> decide(step.which(), false);
                    case 6 -> takeBack(session, step.which());
                    default -> {
                        consultation.published("By myself.", SECTIONS[step.section()]);
                        alone++;
                    }
                }
            } catch (Refused notNow) {
                assertThat(notNow.refusals()).isNotEmpty();
            }
        }

        private void says(SessionId session, String section) {
            var entry = new NewEntry(Ids.next(), consultation.section(section), "Words.", null);
            consultation.as(facilitator, () -> desk.add(session, entry));
            takeNote();
        }

        private void record(SessionId session, int number) {
            var details =
                    new SessionDetails("Lunch", today, true, "", null, number, "The kitchen", Agreement.SIGNED, "");
            consultation.as(facilitator, () -> desk.record(session, details));
            people.put(session, number);
            takeNote();
        }

        private List<SessionEntry> entries(SessionId session) {
            return consultation
                    .as(facilitator, () -> desk.open(session))
                    .orElseThrow()
                    .entries();
        }

        private void takeNote() {
            sessions.keySet()
                    .forEach(session -> entries(session).forEach(entry -> {
                        if (entry.contribution() != null) {
                            published.putIfAbsent(entry.contribution(), false);
                        }
                    }));
        }

        private void decide(int which, boolean publish) {
            if (!published.isEmpty()) {
                ContributionId id = List.copyOf(published.keySet()).get(which % published.size());
                consultation.as(moderator, () -> {
                    if (publish) {
                        consultation.moderated().publish(id);
                    } else {
                        consultation.moderated().withhold(id);
                    }
                });
                published.put(id, publish);
            }
        }

        private void takeBack(SessionId session, int which) {
            List<SessionEntry> entries = new ArrayList<>(entries(session));
            if (!entries.isEmpty()) {
                SessionEntry entry = entries.get(which % entries.size());
                consultation.as(facilitator, () -> desk.remove(session, entry.id()));
                published.remove(entry.contribution());
            }
        }

        void totalsAreRight() {
            int answers = 0;
            int gathered = 0;
            int shown = 0;
            for (SessionId session : sessions.keySet()) {
                int here = (int) entries(session).stream()
                        .filter(entry -> entry.contribution() != null
                                && Boolean.TRUE.equals(published.get(entry.contribution())))
                        .count();
                if (here > 0) {
                    shown++;
                    gathered += people.getOrDefault(session, 0);
                    answers += sessions.get(session) == SessionMode.ONE_BY_ONE ? here : 0;
                }
            }
            Voices kept = discussions.counts(consultation.id()).all();
            assertThat(kept).isEqualTo(new Voices(alone + answers, 0, new Gathered(shown, gathered, answers)));
            assertThat(kept.people() + kept.gathered().others())
                    .as("Everybody once")
                    .isEqualTo(alone + gathered);
        }
    }
}
