package org.throughline.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.Channel;
import org.throughline.contributions.ContributionId;
import org.throughline.flags.Flag;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SettableClock;
import org.throughline.kernel.SystemWork;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

/** UC-07.15 and 17: what comes in is looked through and filed, and found again by any filter. */
@ModuleTest
class TriageTests {

    private static final String LETTER =
            "We ask you to keep the minor injuries unit at Northstrand open in the evening, for the next one is an hour away by two buses.";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private WordLists lists;

    @Autowired
    private Upkeep upkeep;

    @Autowired
    private SettableClock clock;

    private AQueue queue;

    @BeforeEach
    void aQueue() {
        queue = new AQueue(context, ModerationPolicy.BEFORE);
    }

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    private List<ContributionId> found(Facet... facets) {
        return AQueue.about(queue.waiting(facets));
    }

    @Test
    void a_case_is_found_by_section_speaker_channel_flag_and_state() {
        SignedInPerson speaker = queue.consultation.somebody("Speaker");
        var organisation = queue.consultation.organisationOf(speaker);
        ContributionId plain = queue.consultation.said("More buses.", "buses");
        ContributionId both = queue.consultation.said("Ring 07700 900123.", "buses", "ferries");
        ContributionId missing = queue.consultation.said("Write to me@example.org or 07700 900123.");
        ContributionId ours = queue.consultation
                .as(
                        speaker,
                        () -> queue.consultation
                                .contributions()
                                .submit(queue.consultation.comment(Ids.next(), organisation, "We say.", "ferries")))
                .id();
        ContributionId paper = SystemWork.call(() -> queue.consultation
                        .contributions()
                        .receive(speaker.id(), queue.consultation.comment("By hand.", "near-home"), Channel.PAPER))
                .id();
        queue.triage();

        assertThat(found(Facet.of(queue.consultation.section("buses")))).containsExactly(plain, both);
        assertThat(found(Facet.of(queue.consultation.section("ferries")))).containsExactly(both, ours);
        assertThat(found(Facet.MISSING)).containsExactly(missing);
        assertThat(found(Facet.ORGANISATION)).containsExactly(ours);
        assertThat(found(Facet.of(organisation))).containsExactly(ours);
        assertThat(found(Facet.of(Channel.PAPER))).containsExactly(paper);
        assertThat(found(Facet.of(Flag.Kind.PHONE))).containsExactly(both, missing);
        assertThat(found(Facet.of(Flag.Kind.PHONE), Facet.of(Flag.Kind.EMAIL))).containsExactly(missing);
        assertThat(found(Facet.of(Flag.Kind.PHONE), Facet.of(queue.consultation.section("buses"))))
                .containsExactly(both);
        assertThat(found(Facet.WITHOUT_FLAG)).containsExactly(plain, ours, paper);
        assertThat(found(Facet.of(CaseState.WAITING))).hasSize(5);
        assertThat(queue.waiting(Facet.MISSING))
                .singleElement()
                .satisfies(row -> assertThat(row.flags()).containsExactlyInAnyOrder(Flag.Kind.PHONE, Flag.Kind.EMAIL));
    }

    @Test
    void it_is_found_under_its_new_state_and_no_longer_under_the_old_one() {
        ContributionId comment = queue.consultation.said("Hm.", "buses");
        queue.triage();
        queue.consultation.as(queue.ines, () -> queue.moderation().wantSecondOpinion(queue.of(comment), ""));
        assertThat(found(Facet.of(CaseState.WAITING))).isEmpty();
        queue.triage();

        assertThat(found(Facet.of(CaseState.SECOND_OPINION))).containsExactly(comment);
        queue.publish(queue.tom, comment);
        assertThat(found(Facet.ALL)).isEmpty();
        assertThat(queue.counts()).isEmpty();
    }

    @Test
    void by_age_it_is_found_when_it_has_waited_long_enough() {
        ContributionId comment = queue.consultation.said("Old.", "buses");
        QueueFilter old =
                new QueueFilter(queue.consultation.id(), List.of(), Duration.ofDays(3), QueueFilter.WaitsFor.MODERATOR);
        queue.triage();

        assertThat(queue.waiting(old)).isEmpty();
        clock.set(clock.instant().plus(Duration.ofDays(4)));
        assertThat(AQueue.about(queue.waiting(old))).containsExactly(comment);
        assertThat(AQueue.about(queue.waiting(new QueueFilter(
                        queue.consultation.id(),
                        List.of(Facet.PERSON),
                        Duration.ofDays(3),
                        QueueFilter.WaitsFor.MODERATOR))))
                .containsExactly(comment);
    }

    @Test
    void any_filter_costs_the_same_number_of_statements_and_goes_on_where_it_stopped() {
        List<ContributionId> all = IntStream.range(0, 45)
                .mapToObj(number -> queue.consultation.said("Ring 07700 900123, " + number, "buses"))
                .toList();
        queue.triage();
        Facet[] filter = {Facet.of(Flag.Kind.PHONE), Facet.of(queue.consultation.section("buses")), Facet.PERSON};

        assertThat(found(filter)).isEqualTo(all);
        assertThat(Statements.during(() -> queue.consultation.as(
                        queue.ines,
                        () -> queue.queues()
                                .step(
                                        new QueueFilter(
                                                queue.consultation.id(),
                                                List.of(filter),
                                                null,
                                                QueueFilter.WaitsFor.MODERATOR),
                                        null))))
                .isLessThanOrEqualTo(9);
    }

    @Test
    void near_copies_are_one_group_whenever_they_come_and_the_first_is_among_them() {
        ContributionId first = queue.consultation.said(LETTER, "buses");
        ContributionId other = queue.consultation.said("I would like one more bench at the harbour.", "buses");
        queue.triage();
        assertThat(found(Facet.of(Flag.Kind.COPY))).isEmpty();
        ContributionId second = queue.consultation.said("Dear all, " + LETTER + " My boy cut his hand.", "buses");
        queue.triage();
        ContributionId third = queue.consultation.said(LETTER.replace("hour", "long hour"), "ferries");
        queue.triage();

        assertThat(found(Facet.of(Flag.Kind.COPY))).containsExactly(first, second, third);
        CaseView view = queue.read(queue.ines, third);
        assertThat(view.copies()).isEqualTo(3);
        assertThat(AQueue.about(queue.waiting(view.group()))).containsExactly(first, second, third);
        assertThat(queue.read(queue.ines, other).group()).isNull();
    }

    @Test
    void who_quotes_the_plan_copies_nobody() {
        String quote = "There will be more buses to the clinic. There will be more buses to the clinic.";
        queue.consultation.said(quote + " Good.", "buses");
        queue.consultation.said(quote + " Bad.", "buses");
        queue.triage();

        assertThat(found(Facet.of(Flag.Kind.COPY))).isEmpty();
    }

    @Test
    void uc07_15_names_and_words_are_those_of_the_body_and_what_waits_is_looked_through_anew() {
        ContributionId comment = queue.consultation.said("Mrs Pellowby is a scumbag and a snollygoster.", "buses");
        queue.triage();
        assertThat(queue.waiting().getFirst().flags()).containsExactly(Flag.Kind.ABUSE);

        var body = queue.consultation.view().body();
        queue.consultation.as(queue.ines, () -> {
            lists.change(body, WatchlistKind.STAFF, List.of("Sandra Pellowby", "", " Sandra  Pellowby"));
            lists.change(body, WatchlistKind.ABUSE, List.of("snollygoster"));
        });

        assertThat(queue.consultation.as(queue.ines, () -> lists.of(body, WatchlistKind.STAFF)))
                .containsExactly("Sandra Pellowby");
        assertThat(queue.read(queue.ines, comment).flags())
                .as("At once where it is read")
                .extracting(flagged -> flagged.flag().kind())
                .containsExactly(Flag.Kind.STAFF_NAME, Flag.Kind.ABUSE);
        upkeep.lookAnew();
        queue.triage();
        assertThat(found(Facet.of(Flag.Kind.STAFF_NAME))).containsExactly(comment);
        assertThat(queue.publicly(comment)).as("A flag is no verdict").isEmpty();
        assertThat(queue.state(comment)).isEqualTo(CaseState.WAITING);
    }
}
