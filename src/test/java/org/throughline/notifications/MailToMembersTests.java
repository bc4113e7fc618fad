package org.throughline.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.throughline.contributions.AConsultation;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.MembershipRole;
import org.throughline.organisations.NewOrganisation;
import org.throughline.organisations.OrganisationId;
import org.throughline.organisations.OrganisationType;
import org.throughline.organisations.Organisations;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.responses.Choice;
import org.throughline.responses.Invitations;
import org.throughline.responses.MemberAnswers;
import org.throughline.responses.NewAnswer;
import org.throughline.responses.Progress;
import org.throughline.responses.ResponseDesk;
import org.throughline.responses.ResponseId;
import org.throughline.rings.ModuleTest;

/** UC-15: members are asked by mail, in the background, and the network sees how far that is. */
@ModuleTest
class MailToMembersTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private QueuedMails mails;

    @Autowired
    private Letters letters;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private Clock clock;

    @Autowired
    private Invitations invitations;

    @Autowired
    private MemberAnswers answers;

    @Test
    void uc15_11_members_are_asked_in_the_background_and_the_link_in_the_mail_is_enough_to_answer() {
        AConsultation consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        SignedInPerson bernard = consultation.somebody("Bernard");
        ResponseId response = response(consultation, bernard);
        String run = Ids.next().toString();
        String lines = IntStream.range(0, 20)
                .mapToObj(number -> "Group %d of %s <g%d-%s@example.org>".formatted(number, run, number, run))
                .collect(Collectors.joining("\n"));
        consultation.as(bernard, () -> invitations.add(response, lines));
        consultation.as(bernard, () -> invitations.inviteAll(response));
        List<Mail> arrived = new CopyOnWriteArrayList<>();
        Postman postman = new Postman(mails, letters, transaction, clock, Optional.of(arrived::add));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            postman.round();
            assertThat(arrived.stream().filter(mail -> mail.to().contains(run))).hasSize(20);
        });

        Progress progress =
                consultation.as(bernard, () -> invitations.progress(response)).orElseThrow();
        assertThat(progress.lettersSent()).isEqualTo(20);
        assertThat(progress.lettersWaiting()).isZero();
        Mail mail = arrived.stream()
                .filter(sent -> sent.to().startsWith("g7-" + run))
                .findFirst()
                .orElseThrow();
        assertThat(mail.subject()).endsWith("asks you to sign its response");
        assertThat(mail.plain()).contains("Care on the coast", mail.address());
        String secret = mail.address().substring(mail.address().indexOf('=') + 1);
        assertThat(answers.read(secret).orElseThrow().member()).isEqualTo("Group 7 of " + run);
        int revision = answers.read(secret).orElseThrow().revision();
        answers.answer(secret, new NewAnswer(revision, Choice.SIGN, "Gwen", "Chair", true, Map.of(), ""));
        assertThat(answers.read(secret).orElseThrow().answered()).isTrue();
        leadsHearOf(bernard, consultation);
    }

    /** UC-23 rule 5: how many have answered is news to who leads the network, in figures and not answer by answer. */
    private void leadsHearOf(SignedInPerson lead, AConsultation consultation) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> context.getBean(JdbcClient.class)
                                .sql("SELECT COUNT(*) FROM notice WHERE person_id = :person AND kind = 'RESPONSE'")
                                .param("person", lead.id())
                                .query(Integer.class)
                                .single()
                        == 1);
        var letterbox = ALetterbox.asItIs(context);
        try {
            letterbox.nextMorning();
            assertThat(letterbox.to(lead))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.plain())
                            .contains(
                                    "1 signed without a different view",
                                    consultation.view().slug()));
        } finally {
            letterbox.clock().reset();
        }
    }

    private ResponseId response(AConsultation consultation, SignedInPerson bernard) {
        Organisations organisations = context.getBean(Organisations.class);
        OrganisationId network = SystemWork.call(() -> {
            OrganisationId umbrella = organisations.found(
                    "umbrella-" + Ids.next(),
                    new NewOrganisation(
                            "Umbrella " + Ids.next(),
                            NewOrganisation.Kind.NETWORK,
                            OrganisationType.CHARITY,
                            null,
                            null,
                            NewOrganisation.SizeBand.SMALL,
                            "Many."));
            organisations.addRepresentative(bernard.id(), umbrella, MembershipRole.LEAD);
            return umbrella;
        });
        return consultation.as(
                bernard, () -> context.getBean(ResponseDesk.class).begin(consultation.id(), network));
    }
}
