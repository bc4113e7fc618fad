package org.throughline.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.answers.AnswerId;
import org.throughline.answers.AnswerSubject;
import org.throughline.answers.AnsweringBody;
import org.throughline.answers.HandOvers;
import org.throughline.campaigns.CampaignDecision;
import org.throughline.campaigns.CampaignDesk;
import org.throughline.campaigns.CampaignId;
import org.throughline.campaigns.CampaignSorting;
import org.throughline.campaigns.Campaigns;
import org.throughline.changes.AHistory;
import org.throughline.changes.Cause;
import org.throughline.changes.CauseKind;
import org.throughline.changes.Causes;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.SettableClock;
import org.throughline.kernel.SystemWork;
import org.throughline.moderation.Queues;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ConsultationClosed;
import org.throughline.plans.ConsultationView;
import org.throughline.priorities.BallotId;
import org.throughline.priorities.Counting;
import org.throughline.priorities.OptionProposals;
import org.throughline.priorities.ProposalId;
import org.throughline.priorities.ResultCounted;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;
import org.throughline.summaries.ASummary;
import org.throughline.themes.CodingHelp;
import org.throughline.themes.ThemeId;
import org.throughline.throughlines.CloseOuts;
import org.throughline.throughlines.Dispositions;

/** UC-38: the log of decisions. */
@ModuleTest
class DecisionLogTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MessageSource texts;

    @Autowired
    private DecisionLog log;

    @Autowired
    private Following following;

    @Autowired
    private JdbcClient jdbc;

    private ADecidingBody body;

    @BeforeEach
    void aBody() {
        body = new ADecidingBody(context);
    }

    private String said(DecisionLine line) {
        return texts.getMessage(line.textKey(), line.arguments(), Locale.UK);
    }

    private List<String> said(DecisionSlice slice) {
        return slice.lines().stream().map(this::said).toList();
    }

    private List<String> said(DecisionTopic topic) {
        return said(body.log(topic, null));
    }

    private DecisionLine only(DecisionTopic topic, DecisionKind kind) {
        List<DecisionLine> found = body.log(topic, null).lines().stream()
                .filter(line -> line.kind() == kind)
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void the_log_begins_with_the_announcement_and_says_who_decides_and_until_when_UC38_1() {
        assertThat(body.log().lines()).singleElement().satisfies(line -> {
            assertThat(said(line))
                    .startsWith("The consultation “Care on the coast” was announced. It opens on ")
                    .endsWith("Ada Fenwick, director decides.");
            assertThat(line.by()).isEqualTo("decisions.by.body");
            assertThat(line.office()).isEqualTo("The coast's health board");
            assertThat(line.path()).isEqualTo("/consultations/" + body.view().slug());
            assertThat(line.recorded())
                    .isEqualTo("/record/consultations/" + body.view().slug());
        });
    }

    @Test
    void an_answer_stands_with_its_outcome_its_office_and_its_reason_UC38_1() {
        AnswerId answer = body.body.publishedTo(body.theme(body.says()));

        DecisionLine line = only(DecisionTopic.ANSWERS, DecisionKind.ANSWER_PUBLISHED);
        assertThat(said(line)).isEqualTo("“Later buses” was answered: accepted.");
        assertThat(line.by()).isEqualTo("decisions.by.office");
        assertThat(line.office()).isEqualTo("Director of Transport");
        assertThat(line.path()).isEqualTo("/consultations/" + body.view().slug() + "/answers/" + answer.value());
        assertThat(line.since()).isNull();
    }

    @Test
    void each_correction_has_its_own_reason_and_the_first_line_stays_as_it_was_UC38_1() {
        ThemeId theme = body.theme(body.says());
        body.body.publishedTo(theme);
        body.body.corrected(
                new AnswerSubject.Theme(theme),
                now -> AnsweringBody.changing(now, "From May a bus leaves at nine.", "The month was wrong."));
        body.body.corrected(
                new AnswerSubject.Theme(theme),
                now -> AnsweringBody.changing(now, "From June a bus leaves at nine.", "It was wrong again."));

        assertThat(body.log(DecisionTopic.ANSWERS, null).lines())
                .extracting(DecisionLine::kind, DecisionLine::reason)
                .containsExactly(
                        tuple(DecisionKind.ANSWER_CORRECTED, "It was wrong again."),
                        tuple(DecisionKind.ANSWER_CORRECTED, "The month was wrong."),
                        tuple(DecisionKind.ANSWER_PUBLISHED, null));
    }

    @Test
    void what_was_withdrawn_later_stays_and_says_so_UC38_5() {
        AnswerId answer = body.body.publishedTo(body.theme(body.says()));
        body.body.withdrawn(answer, "The money was not agreed.");

        assertThat(body.log(DecisionTopic.ANSWERS, null).lines())
                .extracting(DecisionLine::kind, DecisionLine::reason, DecisionLine::since)
                .containsExactly(
                        tuple(DecisionKind.ANSWER_WITHDRAWN, "The money was not agreed.", null),
                        tuple(
                                DecisionKind.ANSWER_PUBLISHED,
                                null,
                                SinceThen.of("withdrawn", "The money was not agreed.")));
    }

    @Test
    void a_hand_over_names_nobody_and_an_answer_that_is_not_published_not_even_its_subject_UC38_2() {
        ThemeId theme = body.theme(body.says());
        AnswerId answer = body.body.publishedTo(theme);
        body.owning(() -> body.bean(HandOvers.class)
                .handOver(body.view().id(), List.of(answer), body.body.second.id(), "I leave."));

        DecisionLine line = only(DecisionTopic.ANSWERS, DecisionKind.ANSWER_HANDED_OVER);
        assertThat(said(line)).isEqualTo("Another person is accountable for the answer to “Later buses”.");
        assertThat(line.toString())
                .doesNotContain(body.body.second.displayName())
                .doesNotContain(body.body.second.id().value().toString());
    }

    @Test
    void themes_of_a_day_are_one_line_however_many_they_are_UC38_3() {
        ThemeId first = body.theme(body.says());
        ThemeId second = body.theme(body.says());
        body.theme(body.says());
        body.body.themes.merge(first, second);

        assertThat(said(DecisionTopic.THEMES))
                .containsExactly("One theme was merged into another.", "3 themes were made of what people said.");
        assertThat(only(DecisionTopic.THEMES, DecisionKind.THEMES_CONFIRMED).decisions())
                .isEqualTo(3);
    }

    @Test
    void contributions_that_are_merged_or_out_of_scope_are_one_line_a_day_and_so_is_what_is_taken_back_UC38_3() {
        ContributionId first = body.says();
        ContributionId second = body.says();
        ContributionId third = body.says();
        Dispositions dispositions = body.bean(Dispositions.class);
        body.moderating(() ->
                dispositions.putOutOfScope(body.view().id(), List.of(second, third), "Trains are not in this plan."));
        body.moderating(() -> dispositions.takeBack(body.view().id(), List.of(third)));
        body.moderating(() -> dispositions.merge(body.view().id(), List.of(third), first, "The same bus."));

        assertThat(said(DecisionTopic.CONTRIBUTIONS))
                .containsExactly(
                        "One contribution was found to say the same as another, with a reason beside it.",
                        "What had been decided about one contribution was taken back.",
                        "2 contributions were found out of scope, each with a reason beside it.");
    }

    @Test
    void a_close_out_and_taking_it_back_follow_each_other_each_with_its_reason_UC38_5() {
        CloseOuts closeOuts = body.bean(CloseOuts.class);
        body.body.consultation.afterTheClose(() -> {
            body.owning(() -> closeOuts.closeOut(body.view().id()));
            body.owning(() -> closeOuts.takeBack(body.view().id(), "A letter came late."));
            body.owning(() -> closeOuts.closeOut(body.view().id()));
        });

        assertThat(body.log(DecisionTopic.CONSULTATION, null).lines())
                .extracting(DecisionLine::kind, DecisionLine::reason, DecisionLine::since)
                .startsWith(
                        tuple(DecisionKind.CLOSED_OUT, null, null),
                        tuple(DecisionKind.CLOSE_OUT_TAKEN_BACK, "A letter came late.", null),
                        tuple(DecisionKind.CLOSED_OUT, null, SinceThen.of("opened", "A letter came late.")));
    }

    @Test
    void a_consultation_closes_at_its_date_though_it_is_told_later_UC38_1() {
        aDayAfterTheClose(() -> body.bean(TransactionTemplate.class)
                .executeWithoutResult(status -> context.publishEvent(
                        new ConsultationClosed(body.view().id().value()))));

        DecisionLine line = only(DecisionTopic.CONSULTATION, DecisionKind.CONSULTATION_CLOSED);
        assertThat(line.day()).isEqualTo(LocalDate.ofInstant(body.view().closes(), LondonTime.ZONE));
        assertThat(line.by()).isEqualTo("decisions.by.announced");
    }

    @Test
    void a_log_that_is_made_anew_from_the_whole_ledger_is_the_same_UC38_6() {
        body.body.publishedTo(body.theme(body.says()));
        body.announcesAVote("What comes first");
        List<DecisionLine> before = body.log().lines();

        jdbc.sql("UPDATE decision_place SET form = 0").update();

        assertThat(body.log().lines()).hasSize(4).isEqualTo(before);
        assertThat(jdbc.sql("SELECT form FROM decision_place")
                        .query(Integer.class)
                        .single())
                .isEqualTo(Tellings.FORM);
    }

    @Test
    void a_log_of_a_later_form_is_left_alone_UC38_6() {
        List<DecisionLine> before = body.log().lines();
        jdbc.sql("UPDATE decision_place SET form = form + 1").update();
        try {
            body.announcesAVote("What comes first");

            assertThat(body.log().lines()).isEqualTo(before);
        } finally {
            jdbc.sql("UPDATE decision_place SET form = form - 1").update();
        }
        assertThat(body.log().lines()).hasSize(2);
    }

    @Test
    void votes_and_what_is_proposed_for_them_and_their_results_are_decisions_UC38_1() {
        BallotId ballot = body.announcesAVote("What comes first");
        SignedInPerson proposer = body.body.consultation.somebody("Maud");
        OptionProposals proposals = body.bean(OptionProposals.class);
        ProposalId good = body.body.consultation.as(proposer, () -> proposals.propose(ballot, "Trams", "Why", ""));
        ProposalId bad = body.body.consultation.as(proposer, () -> proposals.propose(ballot, "Zeppelins", "Why", ""));
        body.moderating(() -> {
            proposals.accept(good, BigDecimal.ZERO);
            proposals.decline(bad, "They do not land here.");
        });
        aDayAfterTheClose(() -> body.bean(Counting.class).count());

        assertThat(said(DecisionTopic.VOTES))
                .containsExactly(
                        "The vote “What comes first” was over, and its result was counted.",
                        "Something that a person proposed was not added to the vote “What comes first”. Whoever proposed it can read why.",
                        "Something that a person proposed was added to the vote “What comes first”.",
                        "A vote was announced: What comes first.");
        assertThat(said(DecisionTopic.VOTES)).noneMatch(words -> words.contains("Zeppelins"));
        DecisionLine counted = only(DecisionTopic.VOTES, DecisionKind.RESULT_COUNTED);
        assertThat(counted.day()).isEqualTo(LocalDate.ofInstant(body.view().closes(), LondonTime.ZONE));
        assertThat(texts.getMessage(counted.by(), new Object[] {counted.office()}, Locale.UK))
                .isEqualTo("nobody: it was counted by the rules that were announced");
    }

    @Test
    void a_vote_that_is_counted_again_stands_at_the_day_on_which_it_was_UC38_1() {
        BallotId ballot = body.announcesAVote("What comes first");
        aDayAfterTheClose(() -> {
            body.bean(Counting.class).count();
            body.bean(TransactionTemplate.class)
                    .executeWithoutResult(status -> context.publishEvent(
                            new ResultCounted(ballot.value(), body.view().id())));
        });

        assertThat(body.log(DecisionTopic.VOTES, null).lines()).first().satisfies(again -> {
            assertThat(said(again)).isEqualTo("The result of the vote “What comes first” was counted again.");
            assertThat(again.day())
                    .isEqualTo(LocalDate.ofInstant(body.view().closes().plus(Duration.ofDays(1)), LondonTime.ZONE));
        });
    }

    private void aDayAfterTheClose(Runnable work) {
        SettableClock clock = body.bean(SettableClock.class);
        clock.set(body.view().closes().plus(Duration.ofDays(1)));
        try {
            SystemWork.run(work);
        } finally {
            clock.reset();
        }
    }

    @Test
    void a_later_version_of_the_plan_stands_in_the_log_and_what_caused_its_changes_UC38_1() {
        AHistory history = new AHistory(context);
        ConsultationView view = history.consultation.view();
        history.next("second", "There will be many more buses to the clinic and back.", "Ferries stay.");
        ContributionId said = history.onParagraph("buses", "Many more buses.");
        history.asOwner(() -> body.bean(Causes.class)
                .name(history.words(said).changes().getFirst().id(), new Cause(CauseKind.CONTRIBUTION, said.value())));
        following.follow();

        assertThat(said(log.of(view, DecisionTopic.PLAN, null)))
                .containsExactly(
                        "One cause of a change of the plan was named.",
                        "A new version of the plan was published: second.");
        assertThat(said(body.log(DecisionTopic.PLAN, null)))
                .as("Another plan is another matter")
                .isEmpty();
    }

    @Test
    void a_summary_that_is_signed_again_says_so_UC38_1() {
        ASummary summary = new ASummary(context);
        summary.write("buses", summary.consultation.published("The last bus leaves too early.", "buses"));
        summary.sign("buses");
        summary.write("buses", summary.consultation.published("The first bus comes too late.", "buses"));
        summary.sign("buses");
        following.follow();

        assertThat(said(log.of(summary.consultation.view(), DecisionTopic.SUMMARY, null)))
                .containsExactly(
                        "The summary “1.1 Buses” was changed and signed again, with 2 statements.",
                        "The summary “1.1 Buses” was signed by a second person, with one statement.");
    }

    @Test
    void what_is_decided_about_a_campaign_has_its_reason_and_says_when_it_was_undone_UC38_5() {
        for (int person = 0; person < 4; person++) {
            body.body.consultation.published("""
                    Please keep the harbour clinic open on Saturdays. Many of us work on the boats all week and cannot come on any other \
                    day, and the next clinic is an hour away by two buses that do not meet.""", "buses");
        }
        SystemWork.run(() -> body.bean(CampaignSorting.class).sort(body.view().id()));
        Campaigns campaigns = body.bean(Campaigns.class);
        CampaignDesk desk = body.bean(CampaignDesk.class);
        CampaignId id = campaigns.of(body.view().id()).getFirst().id();
        body.moderating(() -> desk.setAside(id, 0, "Neighbours wrote it together."));
        CampaignDecision decision = campaigns.decisions(id).getFirst();

        DecisionLine line = only(DecisionTopic.CAMPAIGNS, DecisionKind.CAMPAIGN_SET_ASIDE);
        assertThat(said(line)).isEqualTo("What had been found as campaign A is no campaign.");
        assertThat(line.reason()).isEqualTo("Neighbours wrote it together.");
        assertThat(line.since()).isNull();

        body.moderating(() -> desk.undo(decision.id()));

        assertThat(said(DecisionTopic.CAMPAIGNS))
                .containsExactly(
                        "A decision about campaign A was undone.", "What had been found as campaign A is no campaign.");
        assertThat(only(DecisionTopic.CAMPAIGNS, DecisionKind.CAMPAIGN_SET_ASIDE)
                        .since())
                .isEqualTo(SinceThen.of("undone", null));
    }

    @Test
    void what_moderators_promise_and_trust_the_machine_with_is_told_with_its_number_UC38_1() {
        body.moderating(() -> body.bean(Queues.class).promise(body.view().id(), 4));
        body.moderating(() -> body.bean(CodingHelp.class).trust(body.view().id(), 90));

        assertThat(said(body.log()))
                .contains(
                        "Moderators aim to decide about each contribution within 4 days.",
                        "The machine may put contributions into themes when it is 90 percent sure.");
    }

    @Test
    void the_log_is_read_step_by_step_and_holds_each_line_once_UC38_4() {
        for (int vote = 0; vote < DecisionSlice.SIZE + 5; vote++) {
            body.announcesAVote("Vote " + vote);
        }
        List<String> read = new ArrayList<>();
        DecisionSlice step = body.log();
        read.addAll(said(step));
        assertThat(step.lines()).hasSize(DecisionSlice.SIZE);

        DecisionSlice rest = body.log(null, step.next());
        read.addAll(said(rest));

        assertThat(rest.next()).isNull();
        assertThat(read)
                .hasSize(DecisionSlice.SIZE + 6)
                .doesNotHaveDuplicates()
                .last()
                .asString()
                .contains("was announced. It opens");
        assertThat(said(body.log(
                        DecisionTopic.VOTES, body.log(DecisionTopic.VOTES, null).next())))
                .hasSize(5);
        assertThat(said(body.log(null, "no place"))).isEqualTo(said(step));
    }

    @Test
    void the_log_costs_as_many_statements_for_many_decisions_as_for_few_UC38_4() {
        ThemeId theme = body.theme(body.says());
        body.body.publishedTo(theme);
        body.body.publishedTo(body.says());
        body.announcesAVote("One");
        body.publishesAVersion("second");
        long few = statements();

        body.body.publishedTo(body.theme(body.says()));
        body.body.publishedTo(body.says());
        body.announcesAVote("Two");
        body.announcesAVote("Three");
        body.publishesAVersion("third");

        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(16);
    }

    /** Consultations and plans are kept for some seconds: the first look reads them, or not. */
    private long statements() {
        var unused = body.log();
        return Statements.whenKnown(() -> log.of(body.view(), null, null));
    }

    @Test
    void no_table_of_the_log_names_a_person_UC38_2() {
        ThemeId theme = body.theme(body.says());
        AnswerId answer = body.body.publishedTo(theme);
        body.owning(() -> body.bean(HandOvers.class)
                .handOver(body.view().id(), List.of(answer), body.body.second.id(), "I leave."));
        following.follow();

        for (SignedInPerson person : List.of(body.moderator, body.body.writer, body.body.second)) {
            assertThat(jdbc.sql("""
                                    SELECT COUNT(*) FROM decision_entry WHERE subject_id = :person OR detail_id = :person""")
                            .param("person", person.id().value())
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }
}
