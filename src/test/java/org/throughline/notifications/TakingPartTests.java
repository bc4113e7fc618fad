package org.throughline.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.throughline.contributions.AConsultation;
import org.throughline.kernel.Ids;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Grant;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ConsultationClosed;
import org.throughline.plans.ModerationPolicy;
import org.throughline.priorities.BallotKind;
import org.throughline.priorities.BallotView;
import org.throughline.priorities.Ballots;
import org.throughline.priorities.NewBallot;
import org.throughline.priorities.NewBallot.NewOption;
import org.throughline.priorities.Vote;
import org.throughline.priorities.VoterGroup;
import org.throughline.priorities.Votes;
import org.throughline.rings.ModuleTest;

/** UC-23: everybody who took part hears that a consultation has closed. */
@ModuleTest
class TakingPartTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    private AConsultation consultation;
    private ALetterbox letterbox;
    private SignedInPerson maud;

    @BeforeEach
    void somebody_takes_part() {
        consultation = AConsultation.moderated(context, ModerationPolicy.AFTER);
        letterbox = ALetterbox.empty(context);
        maud = consultation.somebody("Maud");
        consultation.said(maud, "More buses please.", "buses");
        consultation.said(maud, "And ferries.", "ferries");
    }

    @AfterEach
    void let_the_clock_run_on() {
        letterbox.clock().reset();
    }

    @Test
    void uc23_5_who_took_part_hears_once_that_it_has_closed_and_who_did_not_does_not() {
        SignedInPerson gwen = consultation.somebody("Gwen");
        letterbox.clock().set(consultation.view().closes().plusSeconds(1));
        close();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(told(maud)).isEqualTo(1));
        letterbox.nextMorning();

        assertThat(letterbox.to(maud)).extracting(Mail::subject).containsExactly("“Care on the coast” has closed");
        assertThat(letterbox.to(maud).getFirst().plain())
                .contains(
                        "What happens next:",
                        "We read it.",
                        "/consultations/" + consultation.view().slug());
        assertThat(letterbox.to(gwen)).isEmpty();
    }

    @Test
    void uc23_5_who_only_voted_took_part_too() {
        SignedInPerson bernard = consultation.somebody("Bernard");
        BallotView ballot = ballot();
        CurrentPerson.as(
                bernard,
                () -> context.getBean(Votes.class)
                        .vote(
                                ballot.id(),
                                new Vote.Chosen(
                                        Set.of(ballot.options().getFirst().id())),
                                VoterGroup.values()[0]));
        letterbox.clock().set(consultation.view().closes().plusSeconds(1));
        close();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(told(bernard)).isEqualTo(1));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM notice WHERE kind = 'CONSULTATION' AND subject = :subject")
                        .param("subject", consultation.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private BallotView ballot() {
        var owner = new SignedInPerson(
                new PersonId(Ids.next()),
                "Rosalind",
                Set.of(new Grant(Role.OWNER, consultation.view().body())));
        Ballots ballots = context.getBean(Ballots.class);
        return CurrentPerson.as(
                        owner,
                        () -> ballots.byId(ballots.create(new NewBallot(
                                consultation.id(),
                                "first",
                                "What comes first",
                                "Choose what matters most",
                                new BallotKind.ChooseUpTo(1),
                                List.of(option("buses"), option("ferries"))))))
                .orElseThrow();
    }

    private NewOption option(String key) {
        return new NewOption(key, "More " + key, "There would be more " + key + ".", consultation.section(key));
    }

    private void close() {
        transaction.executeWithoutResult(status ->
                events.publishEvent(new ConsultationClosed(consultation.id().value())));
    }

    private int told(SignedInPerson person) {
        return jdbc.sql("SELECT COUNT(*) FROM notice WHERE person_id = :person AND kind = 'CONSULTATION'")
                .param("person", person.id())
                .query(Integer.class)
                .single();
    }
}
