package org.throughline.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SettableClock;
import org.throughline.kernel.SystemWork;
import org.throughline.people.SignInLinkUsed;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

@ModuleTest
class DraftsTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Contributions contributions;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private SettableClock clock;

    private AConsultation consultation;
    private SignedInPerson author;

    @BeforeEach
    void anOpenConsultation() {
        consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        author = consultation.somebody("Maud");
    }

    @AfterEach
    void theClockGoesBack() {
        clock.reset();
    }

    private DraftPlace place() {
        return new DraftPlace(consultation.id(), consultation.section("buses"), null, null);
    }

    private void confirms(SignedInPerson person, ContributionId id) {
        transactions.executeWithoutResult(
                status -> events.publishEvent(new SignInLinkUsed(Ids.next(), person.id(), id.value())));
    }

    private ContributionId visitorSends(NewComment comment) {
        return drafts.sendWith(Ids.next() + "@example.org", comment);
    }

    @Test
    void what_was_begun_comes_back_as_it_stood_last() {
        consultation.as(author, () -> drafts.save(place(), Map.of("text", "The bu", "stance", "CONCERN")));
        consultation.as(author, () -> drafts.save(place(), Map.of("text", "The buses ᚛👵🏾 <b>", "stance", "")));

        KeptDraft kept = consultation.as(author, () -> drafts.load(place())).orElseThrow();

        assertThat(kept.fields()).containsEntry("text", "The buses ᚛👵🏾 <b>").containsEntry("stance", "");
        assertThat(consultation.as(author, () -> drafts.mine())).hasSize(1);
        consultation.as(author, () -> drafts.remove(place()));
        assertThat(consultation.as(author, () -> drafts.load(place()))).isEmpty();
    }

    @Test
    void nobody_sees_or_removes_another_persons_draft() {
        consultation.as(author, () -> drafts.save(place(), Map.of("text", "Mine.")));
        SignedInPerson other = consultation.somebody("Eve");

        assertThat(consultation.as(other, () -> drafts.load(place()))).isEmpty();
        assertThat(consultation.as(other, () -> drafts.mine())).isEmpty();
        consultation.as(other, () -> drafts.remove(place()));
        assertThat(consultation.as(author, () -> drafts.load(place()))).isPresent();
    }

    @Test
    void a_visitors_comment_is_sent_once_however_often_the_link_is_used() throws Exception {
        ContributionId id = visitorSends(consultation.comment("From a visitor.", "buses"));
        assertThat(consultation.as(author, () -> contributions.mine(id))).isEmpty();

        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> confirming = () -> {
                confirms(author, id);
                return true;
            };
            List<Future<Boolean>> confirmed = threads.invokeAll(
                    IntStream.range(0, 8).mapToObj(unused -> confirming).toList());
            for (Future<Boolean> each : confirmed) {
                assertThat(each.get()).isTrue();
            }
        }

        assertThat(consultation
                        .as(author, () -> contributions.mine((String) null))
                        .items())
                .singleElement()
                .satisfies(own -> {
                    assertThat(own.contribution().id()).isEqualTo(id);
                    assertThat(own.contribution().text()).isEqualTo("From a visitor.");
                    assertThat(own.contribution().state()).isEqualTo(State.WAITING);
                });
    }

    @Test
    void a_visitor_who_sends_twice_has_one_comment() {
        NewComment comment = consultation.comment("From a visitor.", "buses");

        ContributionId first = visitorSends(comment);
        ContributionId second = visitorSends(comment);
        confirms(author, first);
        confirms(author, second);

        assertThat(second).isEqualTo(first);
        assertThat(consultation
                        .as(author, () -> contributions.mine((String) null))
                        .items())
                .hasSize(1);
    }

    @Test
    void a_comment_confirmed_after_the_close_is_kept_for_its_author_alone() {
        ContributionId id = visitorSends(consultation.comment("Too late.", "buses"));

        consultation.afterTheClose(() -> confirms(author, id));

        assertThat(consultation.as(author, () -> contributions.mine(id))).isEmpty();
        NotSent kept = consultation.as(author, () -> drafts.notSent(id)).orElseThrow();
        assertThat(kept.text()).isEqualTo("Too late.");
        assertThat(kept.reasonKey()).isEqualTo("contributions.closed");
        SignedInPerson other = consultation.somebody("Eve");
        assertThat(consultation.as(other, () -> drafts.notSent(id))).isEmpty();
        consultation.as(other, () -> drafts.forget(id));
        assertThat(consultation.as(author, () -> drafts.notSent())).hasSize(1);
        consultation.as(author, () -> drafts.forget(id));
        assertThat(consultation.as(author, () -> drafts.notSent())).isEmpty();
    }

    @Test
    void a_visitor_learns_of_everything_that_is_wrong_before_any_mail_is_sent() {
        NewComment comment = consultation.comment(Ids.next(), consultation.organisationOf(author), " ", "buses");

        Refusals.of(() -> drafts.sendWith("", comment))
                .containsExactly(
                        "text: contributions.text-missing",
                        "organisation: contributions.not-a-representative",
                        "email: contributions.email-missing");
    }

    @Test
    void a_sign_in_without_a_comment_sends_nothing() {
        transactions.executeWithoutResult(
                status -> events.publishEvent(new SignInLinkUsed(Ids.next(), author.id(), null)));
        confirms(author, new ContributionId(Ids.next()));

        assertThat(consultation
                        .as(author, () -> contributions.mine((String) null))
                        .items())
                .isEmpty();
    }

    @Test
    void what_was_left_is_forgotten_after_thirty_days() {
        ContributionId left = visitorSends(consultation.comment("Left.", "buses"));
        consultation.as(author, () -> drafts.save(place(), Map.of("text", "Left too.")));

        SystemWork.run(drafts::forgetStale);
        assertThat(consultation.as(author, () -> drafts.load(place()))).isPresent();
        clock.set(consultation.view().closes().plus(Duration.ofDays(31)));
        SystemWork.run(drafts::forgetStale);
        clock.reset();

        assertThat(consultation.as(author, () -> drafts.load(place()))).isEmpty();
        confirms(author, left);
        assertThat(consultation.as(author, () -> contributions.mine(left))).isEmpty();
    }
}
