package org.throughline.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.Agreement;
import org.throughline.contributions.AtSession;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.Discussions;
import org.throughline.contributions.Gathered;
import org.throughline.contributions.Refusals;
import org.throughline.contributions.Voices;
import org.throughline.kernel.Ids;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.SettableClock;
import org.throughline.people.PersonErased;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

/** UC-17: a session of a group is one event of so many people. */
@ModuleTest
class SessionTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SessionDesk desk;

    @Autowired
    private GroupSessions sessions;

    @Autowired
    private Contributions contributions;

    @Autowired
    private Discussions discussions;

    @Autowired
    private SettableClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    private AConsultation consultation;
    private SignedInPerson facilitator;

    @BeforeEach
    void anOpenConsultation() {
        consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        facilitator = consultation.somebody("Maureen the facilitator");
    }

    private SessionDetails details(int people) {
        LocalDate today = LondonTime.date(clock.instant());
        return new SessionDetails(
                "Friday lunch",
                today,
                false,
                "The scout hut",
                null,
                people,
                "Dunnock Road kitchen",
                Agreement.SAID,
                "");
    }

    private SessionId begin(SessionMode mode) {
        return consultation.as(facilitator, () -> desk.begin(consultation.id(), mode));
    }

    private void says(SessionId id, String words, @Nullable String section, @Nullable Integer agreeing) {
        consultation.as(
                facilitator,
                () -> desk.add(
                        id,
                        new NewEntry(
                                Ids.next(), section == null ? null : consultation.section(section), words, agreeing)));
    }

    private void record(SessionId id, int people) {
        consultation.as(facilitator, () -> desk.record(id, details(people)));
    }

    private List<ContributionId> sent(SessionId id) {
        return consultation.as(facilitator, () -> desk.open(id)).orElseThrow().entries().stream()
                .map(SessionEntry::contribution)
                .toList();
    }

    private void publishAll(SessionId id) {
        sent(id).forEach(said ->
                consultation.decides(() -> consultation.moderated().publish(said)));
    }

    private Voices all() {
        return discussions.counts(consultation.id()).all();
    }

    private SessionId published(SessionMode mode, int people, String... words) {
        SessionId id = begin(mode);
        String[] sections = {"buses", "ferries", null};
        for (int at = 0; at < words.length; at++) {
            says(id, words[at], sections[at % 3], null);
        }
        record(id, people);
        publishAll(id);
        return id;
    }

    @Test
    void what_twelve_people_say_together_is_one_session_of_twelve_and_no_comment_UC17_3() {
        SessionId id = begin(SessionMode.TOGETHER);
        says(id, "Buses before ten.", "buses", 8);
        says(id, "Nobody asked us about Sundays.", null, null);
        record(id, 12);
        publishAll(id);

        assertThat(all()).isEqualTo(new Voices(0, 0, new Gathered(1, 12, 0)));
        var counts = discussions.counts(consultation.id());
        assertThat(counts.of(consultation.section("buses"))).isEqualTo(new Voices(0, 0, new Gathered(1, 12, 0)));
        assertThat(counts.missing()).isEqualTo(new Voices(0, 0, new Gathered(1, 12, 0)));
        ContributionView said = contributions.byId(sent(id).getFirst()).orElseThrow();
        assertThat(said.authorName()).isEqualTo("A session of 12 people");
        assertThat(said.session()).isEqualTo(new AtSession(12, 8));
        assertThat(said.toString()).doesNotContain("Maureen");
    }

    @Test
    void what_people_say_one_by_one_counts_as_one_citizen_each_and_never_twice_UC17_4() {
        SessionId id = published(SessionMode.ONE_BY_ONE, 12, "One.", "Two.", "Three.");
        consultation.published("By myself.", "buses");

        assertThat(all()).isEqualTo(new Voices(4, 0, new Gathered(1, 12, 3)));
        assertThat(all().gathered().others()).as("Who is counted nowhere else").isEqualTo(9);
        assertThat(contributions.byId(sent(id).getFirst()).orElseThrow().authorName())
                .isEqualTo("Somebody at a session of 12 people");
    }

    @Test
    void nothing_counts_or_shows_before_a_moderator_has_read_it_UC17_5() {
        SessionId id = begin(SessionMode.TOGETHER);
        says(id, "Buses before ten.", "buses", null);
        record(id, 12);

        assertThat(all()).isEqualTo(Voices.NONE);
        assertThat(sessions.byId(id)).isEmpty();
        assertThat(sessions.of(consultation.id())).isEmpty();
        assertThat(consultation
                        .as(facilitator, () -> sessions.byId(id))
                        .orElseThrow()
                        .own())
                .isTrue();
        publishAll(id);
        SessionView view = sessions.byId(id).orElseThrow();
        assertThat(view.details().title()).isEqualTo("Friday lunch");
        assertThat(view.said()).extracting(ContributionView::text).containsExactly("Buses before ten.");
        assertThat(sessions.of(consultation.id()))
                .extracting(SessionSummary::id)
                .containsExactly(id);
    }

    @Test
    void everything_that_is_missing_is_said_at_once_beside_its_field_UC17_1() {
        SessionId id = begin(SessionMode.ONE_BY_ONE);
        says(id, "One.", "buses", null);
        says(id, "Two.", "buses", null);
        says(id, "Three.", "buses", null);
        var nothing = new SessionDetails(" ", null, false, "", null, 1, "", null, "");
        LocalDate tomorrow = LondonTime.date(clock.instant()).plusDays(1);
        var wrong = new SessionDetails("x".repeat(201), tomorrow, true, "", null, 2, "Us", Agreement.OTHER_WAY, " ");

        Refusals.of(() -> consultation.as(facilitator, () -> desk.record(id, nothing)))
                .containsExactly(
                        "title: sessions.refused.title",
                        "heldOn: sessions.refused.day",
                        "place: sessions.refused.place",
                        "people: sessions.refused.people",
                        "organiser: sessions.refused.organiser",
                        "agreed: sessions.refused.agreed");
        Refusals.of(() -> consultation.as(facilitator, () -> desk.record(id, wrong)))
                .containsExactly(
                        "title: sessions.refused.long",
                        "heldOn: sessions.refused.day-to-come",
                        "people: sessions.refused.fewer",
                        "agreedWords: sessions.refused.agreed-words");
        SessionId empty = begin(SessionMode.TOGETHER);
        Refusals.of(() -> record(empty, 12)).containsExactly("text: sessions.refused.nothing");
    }

    @Test
    void a_group_says_one_thing_about_a_section_and_no_more_agree_than_took_part_UC17_2() {
        SessionId id = begin(SessionMode.TOGETHER);
        says(id, "Buses before ten.", "buses", 8);
        Refusals.of(() -> says(id, "And after six.", "buses", null))
                .containsExactly("section: sessions.refused.same-section");
        Refusals.of(() -> says(id, " ", "ferries", 501))
                .containsExactly("text: sessions.refused.words", "agreeing: sessions.refused.agreeing");
        Refusals.of(() -> record(id, 7)).containsExactly("people: sessions.refused.agreeing");
    }

    @Test
    void as_many_answers_as_people_and_no_more_UC17_2() {
        SessionId id = published(SessionMode.ONE_BY_ONE, 2, "One.", "Two.");

        Refusals.of(() -> says(id, "Three.", "buses", null)).containsExactly("text: sessions.refused.more");
    }

    @Test
    void the_same_key_is_one_text_whatever_the_clicks_UC17_6() {
        SessionId id = begin(SessionMode.ONE_BY_ONE);
        var entry = new NewEntry(Ids.next(), consultation.section("buses"), "Once.", null);
        consultation.as(facilitator, () -> desk.add(id, entry));
        consultation.as(facilitator, () -> desk.add(id, entry));
        record(id, 3);
        record(id, 3);

        assertThat(sent(id)).hasSize(1);
    }

    @Test
    void the_number_can_be_put_right_and_all_counts_follow_UC17_7() {
        SessionId id = published(SessionMode.TOGETHER, 12, "Buses.", "Ferries.");

        record(id, 11);

        assertThat(all().gathered()).isEqualTo(new Gathered(1, 11, 0));
        assertThat(discussions
                        .counts(consultation.id())
                        .of(consultation.section("ferries"))
                        .gathered())
                .isEqualTo(new Gathered(1, 11, 0));
    }

    @Test
    void one_text_or_all_of_it_is_taken_back_until_the_close_UC17_7() {
        SessionId id = published(SessionMode.ONE_BY_ONE, 12, "One.", "Two.");
        EntryId first = consultation
                .as(facilitator, () -> desk.open(id))
                .orElseThrow()
                .entries()
                .getFirst()
                .id();

        consultation.as(facilitator, () -> desk.remove(id, first));
        assertThat(all()).isEqualTo(new Voices(1, 0, new Gathered(1, 12, 1)));
        assertThat(sessions.byId(id).orElseThrow().said()).hasSize(1);
        consultation.afterTheClose(() -> Refusals.of(() -> consultation.as(facilitator, () -> desk.withdraw(id)))
                .containsExactly(": sessions.refused.closed"));
        consultation.as(facilitator, () -> desk.withdraw(id));

        assertThat(all()).isEqualTo(Voices.NONE);
        assertThat(sessions.byId(id)).isEmpty();
    }

    @Test
    void nobody_but_who_ran_it_has_it_on_their_desk_UC17_6() {
        SessionId id = begin(SessionMode.TOGETHER);
        SignedInPerson other = consultation.somebody("Eve");

        assertThat(consultation.as(other, () -> desk.open(id))).isEmpty();
        assertThat(consultation.as(other, () -> desk.mine(consultation.id()))).isEmpty();
        assertThatThrownBy(() -> consultation.as(other, () -> desk.record(id, details(12))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> consultation.as(other, () -> desk.withdraw(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void what_was_said_stays_when_the_facilitator_goes_and_what_was_begun_goes_UC17_8() {
        SessionId recorded = published(SessionMode.TOGETHER, 12, "Buses.");
        SessionId begun = begin(SessionMode.TOGETHER);
        says(begun, "Not yet.", "buses", null);

        transaction.executeWithoutResult(
                status -> events.publishEvent(new PersonErased(facilitator.id().value(), true)));

        assertThat(sessions.byId(recorded).orElseThrow().said()).hasSize(1);
        assertThat(consultation.as(facilitator, () -> desk.open(begun))).isEmpty();
    }
}
