package org.throughline.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.responses.EditingTests.refuses;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.Discussions;
import org.throughline.contributions.InResponse;
import org.throughline.contributions.State;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.OrganisationId;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

/** UC-15: members sign, see a part differently, or dissent; what is sent counts as one response (R34). */
@ModuleTest
class AnsweringTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Contributions contributions;

    @Autowired
    private Discussions discussions;

    @Autowired
    private InvitationLetters letters;

    private AConsultation consultation;
    private ANetwork network;
    private PartId buses;

    @BeforeEach
    void aResponseIsWritten() {
        consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        network = ANetwork.of(context, consultation);
        buses = network.isWritten();
    }

    private static String name(String name) {
        return name + " " + Ids.next();
    }

    private void sendsAndPublishes() {
        network.sends();
        network.isPublished();
    }

    @Test
    void uc15_4_nothing_is_sent_before_it_says_whom_it_represents_and_whom_it_asked() {
        ANetwork empty = ANetwork.of(context, AConsultation.moderated(context, ModerationPolicy.BEFORE));

        refuses(empty::sends, "responses.refused.represents", "responses.refused.asked", "responses.refused.no-part");
    }

    @Test
    void uc15_4_what_another_editor_is_typing_is_not_left_behind_unasked() {
        network.as(network.wanda, () -> {
            network.editing().keep(new PartEdit(buses, 2, "Not yet saved.", List.of()));
            return true;
        });

        refuses(network::sends, "responses.refused.unsaved");
        network.as(network.bernard, () -> {
            context.getBean(ResponseSending.class).send(network.response, true);
            return true;
        });
        assertThat(network.draft().state()).isEqualTo(ResponseState.SENT);
    }

    @Test
    void uc15_5_members_sign_differ_and_dissent_and_all_of_it_is_one_response() {
        String sight = name("Saltmarrow Sight");
        String speakUp = name("Speak Up Tessel");
        String landing = name("The Landing");
        network.signs(network.asks(sight));
        network.differs(network.asks(speakUp), buses, "Easy Read timetables first.");
        network.dissents(network.asks(landing), "We were asked too late.");

        sendsAndPublishes();

        ResponseView read = network.read();
        assertThat(network.signedBy()).containsExactly("1 " + sight, "2 " + speakUp);
        assertThat(read.members().get(1).differsOn()).containsExactly(1);
        assertThat(read.parts()).singleElement().satisfies(part -> {
            assertThat(part.contribution().text()).isEqualTo("More buses.");
            assertThat(part.signing()).isEqualTo(1);
            assertThat(part.differing()).isEqualTo(1);
            assertThat(part.views())
                    .singleElement()
                    .returns("Easy Read timetables first.", ContributionView::text)
                    .returns(speakUp, ContributionView::authorName);
        });
        assertThat(read.dissents()).singleElement().satisfies(dissent -> {
            assertThat(dissent.name()).isEqualTo(landing);
            assertThat(dissent.words()).extracting(ContributionView::text).isEqualTo("We were asked too late.");
        });
        assertThat(read.preface())
                .extracting(ContributionView::text)
                .asString()
                .contains("140 charities.", "All members, by letter.");
        assertThat(discussions.counts(consultation.id()).total()).isEqualTo(1);
        assertThat(network.responses().of(consultation.id()))
                .singleElement()
                .returns(2, ResponseSummary::signed)
                .returns(1, ResponseSummary::different)
                .returns(1, ResponseSummary::dissenting);
        assertThat(network.responses().participation(consultation.id())).isEqualTo(new Participation(3, 1, 2, 0, 0));
    }

    @Test
    void uc15_6_who_signs_and_answers_by_itself_is_shown_as_both_and_counted_once() {
        SignedInPerson meera = consultation.somebody("Meera");
        OrganisationId sight = consultation.organisationOf(meera);
        ANetwork umbrella = ANetwork.of(context, consultation, sight);
        umbrella.isWritten();
        umbrella.as(umbrella.bernard, () -> umbrella.invitations().inviteAll(umbrella.response));
        String member = umbrella.as(
                        umbrella.bernard,
                        () -> umbrella.invitations().members(umbrella.response, MemberFilter.ALL, null))
                .orElseThrow()
                .members()
                .getFirst()
                .name();
        umbrella.signs(umbrella.secretOf(member));
        var own = consultation.as(
                meera, () -> contributions.submit(consultation.comment(Ids.next(), sight, "By ourselves.", "ferries")));
        consultation.decides(() -> consultation.moderated().publish(own.id()));

        umbrella.sends();
        umbrella.isPublished();

        assertThat(umbrella.read().members()).singleElement().returns(true, ResponseView.SignedMember::byItself);
        assertThat(umbrella.responses().participation(consultation.id())).isEqualTo(new Participation(2, 1, 1, 1, 1));
        assertThat(discussions.counts(consultation.id()).total())
                .as("One response and one comment")
                .isEqualTo(2);
    }

    @Test
    void who_speaks_for_a_member_answers_signed_in_and_nobody_else_does() {
        SignedInPerson meera = consultation.somebody("Meera");
        OrganisationId sight = consultation.organisationOf(meera);
        ANetwork umbrella = ANetwork.of(context, consultation, sight);
        umbrella.isWritten();
        umbrella.as(umbrella.bernard, () -> umbrella.invitations().inviteAll(umbrella.response));
        Signing asked = umbrella.as(meera, () -> umbrella.answers().asked()).getFirst();
        NewAnswer answer = new NewAnswer(asked.revision(), Choice.SIGN, "Meera", "Director", true, Map.of(), "");
        SignedInPerson eve = consultation.somebody("Eve");

        assertThat(umbrella.as(eve, () -> umbrella.answers().asked())).isEmpty();
        assertThat(umbrella.as(eve, () -> umbrella.answers().read(asked.id()))).isEmpty();
        assertThatThrownBy(() -> umbrella.as(eve, () -> umbrella.answers().answer(asked.id(), answer)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(umbrella.as(meera, () -> umbrella.answers().answer(asked.id(), answer)))
                .isEqualTo(Choice.SIGN);
        assertThat(umbrella.as(meera, () -> umbrella.answers().read(asked.id()))
                        .orElseThrow()
                        .answered())
                .isTrue();
    }

    @Test
    void uc15_7_one_answer_for_each_member_whatever_tabs_and_retries_do_at_once() throws Exception {
        String secret = network.asks(name("Speak Up Tessel"));
        List<String> views =
                IntStream.range(0, 8).mapToObj(view -> "View " + view).toList();
        try (var tabs = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> answering = views.stream()
                    .<Callable<Boolean>>map(view -> () -> {
                        network.differs(secret, buses, view);
                        return true;
                    })
                    .toList();
            for (Future<Boolean> answered : tabs.invokeAll(answering)) {
                assertThat(answered.get()).isTrue();
            }
        }
        sendsAndPublishes();

        assertThat(network.read().members()).hasSize(1);
        assertThat(network.read().parts().getFirst().views())
                .singleElement()
                .satisfies(view -> assertThat(views).contains(view.text()));
    }

    @Test
    void uc15_7_a_member_changes_its_answer_until_the_close_and_no_longer() {
        String speakUp = name("Speak Up Tessel");
        String secret = network.asks(speakUp);
        network.dissents(secret, "No.");
        network.differs(secret, buses, "Easy Read first.");
        network.signs(secret);

        assertThat(network.answers().read(secret).orElseThrow().answer().choice())
                .isEqualTo(Choice.SIGN);
        assertThat(network.member(speakUp).answer()).isNotNull().returns(Choice.SIGN, MemberView.Given::choice);
        NewAnswer late = network.answer(secret, Choice.DISSENT, Map.of(), "Too late.");
        consultation.afterTheClose(
                () -> refuses(() -> network.answers().answer(secret, late), "responses.refused.closed"));
    }

    @Test
    void uc15_7_words_that_do_not_go_with_the_choice_are_refused_and_not_dropped() {
        String secret = network.asks(name("Speak Up Tessel"));

        refuses(
                () -> network.answers()
                        .answer(secret, network.answer(secret, Choice.SIGN, Map.of(buses, "But."), "No.")),
                "responses.refused.view-without-choice",
                "responses.refused.words-without-choice");
        refuses(
                () -> network.answers().answer(secret, network.answer(secret, Choice.DIFFER, Map.of(buses, " "), "")),
                "responses.refused.no-view");
        refuses(
                () -> network.answers()
                        .answer(secret, new NewAnswer(network.revision(secret), null, " ", "", false, Map.of(), "")),
                "responses.refused.choice",
                "responses.refused.person",
                "responses.refused.role",
                "responses.refused.confirmed");
    }

    @Test
    void uc15_8_nobody_signs_a_text_that_they_have_not_read() {
        String secret = network.asks(name("Speak Up Tessel"));
        String early = name("Early");
        network.signs(network.asks(early));
        NewAnswer answer = network.answer(secret, Choice.SIGN, Map.of(), "");

        network.says(buses, "No buses.");

        refuses(() -> network.answers().answer(secret, answer), "responses.refused.text-changed");
        assertThat(network.member(early).answer()).isNotNull().returns(true, MemberView.Given::earlier);
        sendsAndPublishes();
        assertThat(network.read().members()).singleElement().returns(true, ResponseView.SignedMember::earlier);
    }

    @Test
    void uc15_9_who_answers_after_the_sending_is_added_and_a_changed_view_stays_as_an_earlier_one() {
        String secret = network.asks(name("Speak Up Tessel"));
        sendsAndPublishes();
        assertThat(network.read().members()).isEmpty();

        network.differs(secret, buses, "Easy Read first.");
        assertThat(network.read().members()).hasSize(1);
        assertThat(network.read().parts().getFirst().views())
                .as("It waits for a moderator")
                .isEmpty();
        assertThat(network.read().parts().getFirst().differing()).isEqualTo(1);
        network.isPublished();
        assertThat(network.read().parts().getFirst().views()).hasSize(1);

        network.differs(secret, buses, "Large print first.");
        network.isPublished();

        assertThat(network.read().parts().getFirst().views())
                .singleElement()
                .returns("Large print first.", ContributionView::text);
        assertThat(contributions.ofResponse(network.response.value()))
                .filteredOn(said -> "Easy Read first.".equals(said.text()))
                .singleElement()
                .returns(new InResponse(network.response.value(), InResponse.Kind.EARLIER), ContributionView::within);
        network.answers().takeBack(secret);
        assertThat(network.read().members()).isEmpty();
        assertThat(network.read().parts().getFirst().views()).isEmpty();
    }

    @Test
    void uc15_10_what_a_moderator_has_not_let_through_is_not_shown_and_without_the_account_no_member_is_listed() {
        network.signs(network.asks(name("Saltmarrow Sight")));
        network.sends();

        assertThat(network.responses().byId(network.response)).isEmpty();
        assertThat(network.responses().of(consultation.id())).isEmpty();
        assertThat(network.responses().participation(consultation.id()).organisations())
                .isZero();
        var part =
                consultation
                        .as(consultation.moderator(), () -> contributions.ofResponse(network.response.value()))
                        .stream()
                        .filter(said -> said.within() != null && said.within().kind() == InResponse.Kind.PART)
                        .findFirst()
                        .orElseThrow();
        consultation.decides(() -> consultation.moderated().publish(part.id()));
        assertThat(network.read().parts()).hasSize(1);
        assertThat(network.read().preface()).isNull();
        assertThat(network.read().members()).isEmpty();
    }

    @Test
    void sending_twice_sends_once_and_nothing_changes_afterwards() {
        network.sends();
        network.sends();

        assertThat(consultation.as(consultation.moderator(), () -> contributions.ofResponse(network.response.value())))
                .hasSize(2)
                .allSatisfy(said -> assertThat(said.state()).isEqualTo(State.WAITING));
        refuses(() -> network.says(buses, "Other words."), "responses.refused.sent");
    }

    @Test
    void an_address_that_a_network_gives_never_speaks_for_an_organisation_with_an_account() {
        SignedInPerson meera = consultation.somebody("Meera");
        OrganisationId sight = consultation.organisationOf(meera);
        String name = SystemWork.call(() -> context.getBean(org.throughline.organisations.Organisations.class)
                        .byId(List.of(sight)))
                .get(sight)
                .name();

        AddedMembers added = network.as(
                network.bernard,
                () -> network.invitations()
                        .add(
                                network.response,
                                name.toUpperCase(java.util.Locale.ROOT) + "; eve@example.org\nnot a line"));

        assertThat(added.registered()).containsExactly(name);
        assertThat(added.unread()).extracting(AddedMembers.UnreadLine::line).containsExactly("not a line");
        assertThat(network.member(name).email()).isNull();
        network.as(network.bernard, () -> network.invitations().inviteAll(network.response));
        network.signs(network.secretOf(name));
        assertThat(network.member(name).answer()).isNotNull();
    }

    @Test
    void a_member_is_asked_no_more_unless_it_has_answered_and_its_links_are_void() {
        String speakUp = name("Speak Up Tessel");
        String landing = name("The Landing");
        String secret = network.asks(speakUp);
        String other = network.asks(landing);
        network.dissents(other, "");

        network.as(network.bernard, () -> {
            network.invitations().withdraw(network.member(speakUp).id());
            return true;
        });

        assertThat(network.answers().read(secret)).isEmpty();
        assertThat(network.answers().read("anything")).isEmpty();
        refuses(
                () -> network.answers().answer(secret, new NewAnswer(1, Choice.SIGN, "A", "B", true, Map.of(), "")),
                "responses.refused.link");
        refuses(
                () -> network.as(network.bernard, () -> {
                    network.invitations().withdraw(network.member(landing).id());
                    return true;
                }),
                "responses.refused.has-answered");
        SignedInPerson eve = consultation.somebody("Eve");
        assertThatThrownBy(() -> network.as(eve, () -> network.invitations().inviteAll(network.response)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(network.as(eve, () -> network.invitations().members(network.response, MemberFilter.ALL, null)))
                .isEmpty();
        assertThat(network.as(eve, () -> network.invitations().progress(network.response)))
                .isEmpty();
    }

    @Test
    void a_thousand_members_are_asked_in_the_background_and_their_number_costs_no_statements_on_a_page() {
        network.isVerified();
        String lines = IntStream.range(0, 1_000)
                .mapToObj(number ->
                        "\"Member %d of %s\", m%d@example.org".formatted(number, network.response.value(), number))
                .collect(Collectors.joining("\n"));
        long few = Statements.whenKnown(() -> network.as(
                network.bernard, () -> network.invitations().members(network.response, MemberFilter.ALL, null)));

        assertThat(network.as(network.bernard, () -> network.invitations().add(network.response, lines))
                        .added())
                .isEqualTo(1_000);
        assertThat(network.as(network.bernard, () -> network.invitations().add(network.response, lines))
                        .known())
                .isEqualTo(1_000);
        refuses(
                () -> network.as(
                        network.bernard, () -> network.invitations().add(network.response, "One more, m@example.org")),
                "responses.refused.many-members");
        assertThat(network.as(network.bernard, () -> network.invitations().inviteAll(network.response)))
                .isEqualTo(1_000);

        assertThat(Statements.whenKnown(() -> network.as(
                        network.bernard,
                        () -> network.invitations().members(network.response, MemberFilter.ALL, null))))
                .isEqualTo(few);
        Progress progress = network.as(
                        network.bernard, () -> network.invitations().progress(network.response))
                .orElseThrow();
        assertThat(progress.listed()).isEqualTo(1_000);
        assertThat(progress.unanswered()).isEqualTo(1_000);
        assertThat(progress.lettersWaiting() + progress.lettersSent()).isEqualTo(1_000);
        List<String> names = new ArrayList<>();
        String next = null;
        do {
            String after = next;
            MemberStep step = network.as(
                            network.bernard,
                            () -> network.invitations().members(network.response, MemberFilter.UNANSWERED, after))
                    .orElseThrow();
            step.members().forEach(member -> names.add(member.name()));
            next = step.next();
        } while (next != null);
        assertThat(names).hasSize(1_000).doesNotHaveDuplicates();
    }

    @Test
    void a_mail_is_taken_once_and_a_member_is_not_asked_twice_in_ten_minutes() {
        String speakUp = name("Speak Up Tessel");
        network.asks(speakUp);

        var taken = SystemWork.call(() -> letters.take(network.response)).letters();
        assertThat(SystemWork.call(() -> letters.take(network.response)).letters())
                .isEmpty();
        taken.forEach(letter -> SystemWork.run(() -> letters.closed(letter, true)));
        refuses(
                () -> network.as(network.bernard, () -> {
                    network.invitations().invite(network.member(speakUp).id());
                    return true;
                }),
                "responses.refused.just-asked");
        assertThat(network.as(network.bernard, () -> network.invitations().remind(network.response)))
                .isZero();
    }
}
