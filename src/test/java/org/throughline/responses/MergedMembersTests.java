package org.throughline.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.responses.EditingTests.refuses;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.InResponse;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SettableClock;
import org.throughline.organisations.Groups;
import org.throughline.organisations.Merges;
import org.throughline.organisations.OrganisationId;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

/** UC-15: an organisation that was registered twice is one member, and counted once; and whom a network may write to. */
@ModuleTest
class MergedMembersTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Merges merges;

    @Autowired
    private Contributions contributions;

    @Autowired
    private SettableClock clock;

    private AConsultation consultation;
    private SignedInPerson meera;
    private SignedInPerson tom;
    private OrganisationId kept;
    private OrganisationId doubled;

    @BeforeEach
    void oneOrganisationIsRegisteredTwice() {
        consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        meera = consultation.somebody("Meera");
        tom = consultation.somebody("Tom");
        kept = consultation.organisationOf(meera);
        doubled = consultation.organisationOf(tom);
    }

    private ANetwork asking(OrganisationId... members) {
        ANetwork network = ANetwork.of(context, consultation, members);
        network.isWritten();
        network.as(network.bernard, () -> network.invitations().inviteAll(network.response));
        return network;
    }

    private void answers(ANetwork network, SignedInPerson person, Choice choice, String words) {
        clock.set(clock.instant().plusSeconds(1));
        Signing asked = network.as(person, () -> network.answers().asked()).stream()
                .findFirst()
                .orElseThrow();
        Map<PartId, String> views =
                choice == Choice.DIFFER ? Map.of(asked.parts().getFirst().id(), words) : Map.of();
        String why = choice == Choice.DISSENT ? words : "";
        var answer = new NewAnswer(asked.revision(), choice, person.displayName(), "Chair", true, views, why);
        network.as(person, () -> network.answers().answer(asked.id(), answer));
        clock.reset();
    }

    private void merge() {
        consultation.as(new Groups(context).moderator(), () -> merges.merge(doubled, kept, "One kitchen."));
    }

    private void sendsAndPublishes(ANetwork network) {
        network.sends();
        network.isPublished();
    }

    @Test
    void uc15_13_two_records_that_both_signed_are_one_member_when_they_are_joined() {
        ANetwork network = asking(kept, doubled);
        answers(network, meera, Choice.SIGN, "");
        answers(network, tom, Choice.SIGN, "");
        sendsAndPublishes(network);
        assertThat(network.read().members()).hasSize(2);

        merge();

        assertThat(network.read().members()).hasSize(1);
        assertThat(network.read().parts().getFirst().signing()).isEqualTo(1);
        assertThat(network.responses().of(consultation.id())).singleElement().returns(1, ResponseSummary::signed);
        assertThat(network.responses().participation(consultation.id())).isEqualTo(new Participation(2, 1, 1, 0, 0));
    }

    @Test
    void uc15_13_the_later_answer_stands_and_the_other_stays_as_an_earlier_view() {
        ANetwork network = asking(kept, doubled);
        answers(network, meera, Choice.DIFFER, "Easy Read first.");
        answers(network, tom, Choice.DISSENT, "We were asked too late.");
        sendsAndPublishes(network);

        merge();

        assertThat(network.read().members()).isEmpty();
        assertThat(network.read().dissents()).hasSize(1);
        assertThat(contributions.ofResponse(network.response.value()))
                .filteredOn(said -> "Easy Read first.".equals(said.text()))
                .singleElement()
                .satisfies(said ->
                        assertThat(said.within()).isNotNull().returns(InResponse.Kind.EARLIER, InResponse::kind));
        answers(network, meera, Choice.SIGN, "");
        assertThat(network.read().members()).hasSize(1);
        assertThat(network.read().dissents()).isEmpty();
    }

    @Test
    void uc15_13_a_record_that_alone_was_a_member_is_it_under_the_record_that_stands() {
        ANetwork network = asking(doubled);
        answers(network, tom, Choice.SIGN, "");

        merge();
        sendsAndPublishes(network);

        assertThat(network.read().members()).hasSize(1);
        assertThat(network.as(meera, () -> network.answers().asked()))
                .singleElement()
                .returns(true, Signing::answered);
    }

    @Test
    void uc15_6_who_signs_with_one_record_and_answers_by_itself_with_the_other_is_counted_once() {
        ANetwork network = asking(kept);
        answers(network, meera, Choice.SIGN, "");
        var own = consultation.as(
                tom, () -> contributions.submit(consultation.comment(Ids.next(), doubled, "By ourselves.", "ferries")));
        consultation.decides(() -> consultation.moderated().publish(own.id()));
        sendsAndPublishes(network);
        assertThat(network.responses().participation(consultation.id())).isEqualTo(new Participation(3, 1, 1, 1, 0));

        merge();

        assertThat(network.read().members()).singleElement().returns(true, ResponseView.SignedMember::byItself);
        assertThat(network.responses().participation(consultation.id())).isEqualTo(new Participation(2, 1, 1, 1, 1));
    }

    @Test
    void uc15_1_the_response_of_a_network_that_is_joined_into_another_is_the_others() {
        ANetwork network = asking(kept);
        answers(network, meera, Choice.SIGN, "");
        SignedInPerson lead = consultation.somebody("Lea");
        OrganisationId other = new Groups(context).networkLedBy(lead).id();
        consultation.as(new Groups(context).moderator(), () -> merges.merge(network.id(), other, "One umbrella."));

        assertThat(network.as(lead, () -> network.desk().mine(consultation.id())))
                .singleElement()
                .satisfies(own -> assertThat(own.response()).contains(network.response));
        sendsAndPublishes(network);
        assertThat(network.read().network().id()).isEqualTo(other);
        assertThat(network.responses().participation(consultation.id())).isEqualTo(new Participation(2, 1, 1, 0, 0));
    }

    @Test
    void uc15_14_a_network_that_no_moderator_has_verified_writes_to_at_most_twenty_addresses() {
        ANetwork network = asking();
        String lines = IntStream.rangeClosed(0, Asking.MOST_BEFORE_VERIFIED)
                .mapToObj(number -> "Group %1$d of the coast, %2$s@example.org".formatted(number, Ids.next()))
                .collect(Collectors.joining("\n"));
        network.as(network.bernard, () -> network.invitations().add(network.response, lines));

        refuses(
                () -> network.as(network.bernard, () -> network.invitations().inviteAll(network.response)),
                "responses.refused.not-verified");
        network.isVerified();

        assertThat(network.as(network.bernard, () -> network.invitations().inviteAll(network.response)))
                .isEqualTo(List.of(lines.split("\n")).size());
    }
}
