package org.throughline.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.NewVersion;
import org.throughline.contributions.NewVersions;
import org.throughline.contributions.State;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SettableClock;
import org.throughline.kernel.SystemWork;
import org.throughline.people.Erasures;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.Consultations;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

/**
 * UC-07.9: authors, readers and two moderators do whatever can be done, in any order. No path shows the public what is not published,
 * changes the policy of the consultation, or loses a case.
 */
@ModuleTest
class ModerationMachineTests {

    private static final int STEPS = 80;
    private static final int ACTS = 17;
    private static final Set<Integer> BY_AUTHORS = Set.of(6, 10, 11, 14);
    private static final String SECRET = "Halvard";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Reports reports;

    @Autowired
    private AuthorsSide authors;

    @Autowired
    private NewVersions versions;

    @Autowired
    private BulkDecisions bulks;

    @Autowired
    private BulkWork work;

    @Autowired
    private Upkeep upkeep;

    @Autowired
    private Erasures erasures;

    @Autowired
    private Consultations consultations;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AQueue queue;
    private final Map<ContributionId, SignedInPerson> authorOf = new LinkedHashMap<>();
    private final Set<PersonId> gone = new HashSet<>();
    private final Map<Integer, Integer> done = new TreeMap<>();

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({"BEFORE, 1", "BEFORE, 2", "BEFORE, 3", "BEFORE, 4", "AFTER, 5", "AFTER, 6", "AFTER, 7"})
    void no_path_shows_what_is_not_published_changes_the_policy_or_loses_a_case(ModerationPolicy policy, long seed) {
        queue = aQueueWhoseModeratorsAreKnown(policy);
        Random random = new Random(seed);
        say();
        for (int step = 0; step < STEPS; step++) {
            int what = random.nextInt(ACTS);
            List<ContributionId> all = new ArrayList<>(authorOf.keySet());
            ContributionId about = all.get(random.nextInt(all.size()));
            SignedInPerson moderator = random.nextBoolean() ? queue.ines : queue.tom;
            try {
                play(what, about, moderator);
                done.merge(what, 1, Integer::sum);
            } catch (Refused refused) {
                assertThat(refused.refusals()).isNotEmpty();
            }
            nothingIsShownThatIsNotPublished();
            assertThat(consultations.byId(queue.consultation.id()).orElseThrow().moderation())
                    .isEqualTo(policy);
        }
        assertThat(done.size()).as("Different acts that took place: %s", done).isGreaterThan(ACTS / 2);
        queue.triage();
        noCaseIsLost();
        theCountsAreKept();
    }

    /** A decision about many takes effect as whoever took it, so the accounts have to be there. */
    private AQueue aQueueWhoseModeratorsAreKnown(ModerationPolicy policy) {
        AQueue known = new AQueue(context, policy);
        BodyId body = known.consultation.view().body();
        for (SignedInPerson moderator : List.of(known.ines, known.tom)) {
            SystemWork.run(() -> context.getBean(People.class).grant(moderator.id(), Role.MODERATOR, body));
        }
        return known;
    }

    private void say() {
        SignedInPerson author = queue.consultation.somebody("Maud");
        authorOf.put(queue.consultation.said(author, SECRET + " said " + authorOf.size(), "buses"), author);
    }

    private void play(int what, ContributionId about, SignedInPerson moderator) {
        SignedInPerson author = authorOf.get(about);
        if (gone.contains(author.id()) && BY_AUTHORS.contains(what)) {
            return;
        }
        switch (what) {
            case 0, 1 -> say();
            case 2 -> queue.publish(moderator, about);
            case 3 -> queue.withhold(moderator, about);
            case 4 -> queue.redact(moderator, about, SECRET.length());
            case 5 -> as(moderator, () -> queue.moderation().ask(queue.of(about), "Who is he?"));
            case 6 -> as(author, () -> authors.answer(about, "My neighbour."));
            case 7 -> as(moderator, () -> queue.moderation().wantSecondOpinion(queue.of(about), ""));
            case 8 -> as(moderator, () -> queue.moderation().takeBack(queue.of(about)));
            case 9 -> as(queue.consultation.somebody("Reader"), () -> reports.report(about, Concern.ABUSIVE, ""));
            case 10 -> as(author, () -> authors.appeal(about, "Please look again."));
            case 11 -> as(author, () -> sendAgain(about, author));
            case 12 -> as(moderator, () -> queue.moderation().reopen(queue.of(about), ""));
            case 13 -> as(moderator, () -> queue.moderation().claim(queue.of(about)));
            case 14 -> leave(author);
            case 15 -> later(Duration.ofDays(8));
            default -> inBulk(moderator);
        }
    }

    private void sendAgain(ContributionId about, SignedInPerson author) {
        var version = new NewVersion(Ids.next(), about, SECRET + " again", null);
        authorOf.put(versions.send(version).id(), author);
    }

    /** Whoever has erased their account does nothing more. */
    private void leave(SignedInPerson author) {
        as(author, () -> erasures.erase(true));
        gone.add(author.id());
    }

    /** Every second time it is taken back before it takes effect. */
    private void inBulk(SignedInPerson moderator) {
        Set<CaseId> some = AQueue.ids(queue.waiting());
        BulkId id = queue.consultation.as(
                moderator, () -> bulks.decide(queue.consultation.id(), some, new Decision.Publish()));
        if (id.value().getLeastSignificantBits() % 2 == 0) {
            as(moderator, () -> bulks.undo(id));
        } else {
            later(Duration.ofSeconds(61));
        }
    }

    private void later(Duration time) {
        clock.set(clock.instant().plus(time));
        work.round();
        upkeep.round();
    }

    private void as(SignedInPerson person, Runnable work) {
        queue.consultation.as(person, work);
    }

    private void nothingIsShownThatIsNotPublished() {
        authorOf.keySet().forEach(id -> {
            State state = queue.contributionState(id);
            var shown = queue.publicly(id);
            assertThat(shown.isPresent()).as("Shown while %s", state).isEqualTo(state == State.PUBLISHED);
            if (isRedacted(id)) {
                assertThat(shown.orElse("")).doesNotContain(SECRET);
            }
        });
    }

    private boolean isRedacted(ContributionId id) {
        return jdbc.sql("SELECT redactions IS NOT NULL FROM contribution WHERE id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private void noCaseIsLost() {
        Set<CaseId> inSight = new HashSet<>(AQueue.ids(queue.waiting()));
        inSight.addAll(AQueue.ids(queue.asked()));
        Set<CaseId> filed = AQueue.ids(queue.waiting(Facet.ALL));
        for (ContributionId id : authorOf.keySet()) {
            CaseState state = queue.state(id);
            assertThat(inSight.contains(queue.of(id)))
                    .as("In sight while %s", state)
                    .isEqualTo(!state.isOver());
            assertThat(filed.contains(queue.of(id))).as("Filed while %s", state).isEqualTo(state.waitsForModerator());
        }
    }

    private void theCountsAreKept() {
        Map<String, Integer> counted = new HashMap<>();
        jdbc.sql("SELECT facet, COUNT(*) AS cases FROM moderation_facet WHERE consultation_id = :id GROUP BY facet")
                .param("id", queue.consultation.id())
                .query(row -> {
                    counted.put(row.getString("facet"), row.getInt("cases"));
                });
        assertThat(queue.counts()).isEqualTo(counted);
        assertThat(queue.queues().waiting(queue.consultation.id()).count())
                .isEqualTo(queue.waiting().size());
    }
}
