package org.throughline.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SystemWork;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

/** What is kept so that reading need not count is what counting would find. */
@ModuleTest
class KeptCountsTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Contributions contributions;

    @Autowired
    private Discussions discussions;

    @Autowired
    private JdbcClient jdbc;

    private AConsultation consultation;

    @BeforeEach
    void anOpenConsultation() {
        consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void after_any_sequence_of_decisions_and_endorsements(long seed) {
        Random random = new Random(seed);
        SignedInPerson moderator = consultation.moderator();
        var response = Ids.next();
        List<ContributionId> all = new ArrayList<>(List.of(
                consultation.saidIn(response, InResponse.Kind.PREFACE, "We are many."),
                consultation.saidIn(response, InResponse.Kind.PART, "On two.", "buses", "ferries"),
                consultation.saidIn(response, InResponse.Kind.PART, "Missing."),
                consultation.said("On two.", "buses", "ferries"),
                consultation.said("On one.", "buses"),
                ofAnOrganisation("For carers.", "buses", "near-home"),
                ofAnOrganisation("For carers, missing."),
                consultation.said("Missing."),
                consultation.said("On all.", "near-home", "buses", "ferries")));
        List<SignedInPerson> friends = IntStream.range(0, 3)
                .mapToObj(unused -> consultation.somebody("Friend"))
                .toList();
        for (int step = 0; step < 40; step++) {
            ContributionId id = all.get(random.nextInt(all.size()));
            SignedInPerson friend = friends.get(random.nextInt(friends.size()));
            switch (random.nextInt(5)) {
                case 0, 1 ->
                    consultation.as(moderator, () -> consultation.moderated().publish(id));
                case 2 ->
                    consultation.as(moderator, () -> consultation.moderated().withhold(id));
                case 3 -> unlessUnpublished(() -> consultation.as(friend, () -> contributions.endorse(id)));
                default ->
                    unlessUnpublished(() -> consultation.as(friend, () -> contributions.withdrawEndorsement(id)));
            }
            if (step == 20) {
                unlessUnpublished(() -> all.add(consultation
                        .as(friend, () -> contributions.reply(new NewReply(Ids.next(), id, null, null, false, "Yes.")))
                        .id()));
            }
        }
        keptIsCounted();
    }

    private ContributionId ofAnOrganisation(String text, String... sections) {
        SignedInPerson person = consultation.somebody("Meera");
        NewComment comment = consultation.comment(Ids.next(), consultation.organisationOf(person), text, sections);
        return SystemWork.call(() -> contributions.receive(person.id(), comment))
                .id();
    }

    @Test
    void uc04_8_people_and_organisations_are_counted_apart() {
        consultation.published("One.", "buses");
        consultation.published("Two.", "buses");
        ContributionId third = ofAnOrganisation("Three.", "buses");
        consultation.decides(() -> consultation.moderated().publish(third));

        assertThat(discussions.counts(consultation.id()).of(consultation.section("buses")))
                .isEqualTo(new Voices(2, 1))
                .returns("contributions.voices.both", Voices::textKey)
                .returns("2 + 1", Voices::figures);
        consultation.decides(() -> consultation.moderated().withhold(third));
        assertThat(discussions.counts(consultation.id()).all()).isEqualTo(new Voices(2, 0));
    }

    private static void unlessUnpublished(Runnable work) {
        try {
            work.run();
        } catch (Refused notPublished) {
            assertThat(notPublished.refusals())
                    .extracting("textKey")
                    .allMatch(key -> List.of(
                                    "contributions.unknown",
                                    "contributions.parent-unknown",
                                    "contributions.reply-to-reply")
                            .contains(key));
        }
    }

    @Test
    void after_many_people_endorsed_at_once_while_a_moderator_changed_their_mind() throws Exception {
        ContributionId id = consultation.published("Speak for us.", "buses", "ferries");
        SignedInPerson moderator = consultation.moderator();
        List<SignedInPerson> friends = IntStream.range(0, 24)
                .mapToObj(unused -> consultation.somebody("Friend"))
                .toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Object>> work = new ArrayList<>();
            friends.forEach(friend -> work.add(() -> {
                unlessUnpublished(() -> consultation.as(friend, () -> contributions.endorse(id)));
                return friend;
            }));
            work.add(12, () -> {
                consultation.as(moderator, () -> consultation.moderated().withhold(id));
                consultation.as(moderator, () -> consultation.moderated().publish(id));
                return moderator;
            });
            for (Future<Object> done : threads.invokeAll(work)) {
                assertThat(done.get()).isNotNull();
            }
        }
        keptIsCounted();
    }

    private void keptIsCounted() {
        var kept = discussions.counts(consultation.id());
        String voices = """
                        SELECT COUNT(DISTINCT COALESCE(response_id, id)) FROM contribution
                        WHERE consultation_id = :c AND state = 'PUBLISHED' AND parent_id IS NULL""";
        assertThat((long) kept.all().people()).isEqualTo(count(voices + " AND organisation_id IS NULL"));
        assertThat((long) kept.all().organisations()).isEqualTo(count(voices + " AND organisation_id IS NOT NULL"));
        for (String section : List.of("near-home", "buses", "ferries")) {
            assertThat(kept.of(consultation.section(section)))
                    .isEqualTo(jdbc.sql("""
                                    SELECT COUNT(*) - COUNT(c.organisation_id) AS people, COUNT(c.organisation_id) AS organisations
                                    FROM contribution c JOIN contribution_section s ON s.contribution_id = c.id
                                    WHERE c.consultation_id = :c AND c.state = 'PUBLISHED' AND s.section_id = :s
                                    """)
                            .param("c", consultation.id())
                            .param("s", consultation.section(section))
                            .query((row, index) -> new Voices(row.getInt("people"), row.getInt("organisations")))
                            .single());
        }
        assertThat(differences("""
                        SELECT c.id, c.endorsements, COUNT(e.person_id) FROM contribution c
                        LEFT JOIN endorsement e ON e.contribution_id = c.id
                        WHERE c.consultation_id = :c GROUP BY c.id, c.endorsements HAVING c.endorsements <> COUNT(e.person_id)
                        """)).isEmpty();
        assertThat(differences("""
                        SELECT c.id, c.replies, COUNT(r.id) FROM contribution c
                        LEFT JOIN contribution r ON r.parent_id = c.id AND r.state = 'PUBLISHED'
                        WHERE c.consultation_id = :c GROUP BY c.id, c.replies HAVING c.replies <> COUNT(r.id)
                        """)).isEmpty();
        assertThat(differences("""
                        SELECT d.contribution_id FROM discussion_entry d JOIN contribution c ON c.id = d.contribution_id
                        WHERE d.consultation_id = :c AND (c.state <> 'PUBLISHED' OR d.endorsements <> c.endorsements
                            OR d.submitted <> c.submitted OR d.turn <> c.turn)
                        """)).isEmpty();
        assertThat(count("SELECT COUNT(DISTINCT contribution_id) FROM discussion_entry WHERE consultation_id = :c"))
                .isEqualTo(count("""
                        SELECT COUNT(*) FROM contribution WHERE consultation_id = :c AND state = 'PUBLISHED' AND parent_id IS NULL
                            AND (response_kind IS NULL OR response_kind <> 'PREFACE')"""));
    }

    private long count(String sql) {
        return jdbc.sql(sql).param("c", consultation.id()).query(Long.class).single();
    }

    private List<Map<String, Object>> differences(String sql) {
        return jdbc.sql(sql).param("c", consultation.id()).query().listOfRows();
    }
}
