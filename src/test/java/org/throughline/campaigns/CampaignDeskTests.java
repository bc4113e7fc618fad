package org.throughline.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionWithdrawn;
import org.throughline.contributions.Refusals;
import org.throughline.kernel.Refused;
import org.throughline.organisations.OrganisationId;
import org.throughline.organisations.Organisations;
import org.throughline.people.Grant;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

/** UC-27: moderators decide what a machine cannot, with a reason, and undo it. */
@ModuleTest
class CampaignDeskTests {

    /** About a quarter of the letter's words, in a text of one's own. */
    private static final String A_LITTLE_LIKE_IT =
            "I have lived on the quay for forty years and never asked for anything. The bus shelter leaks, the lamp by the steps "
                    + "has been out since March, and nobody answers the telephone at the council. For those who work on "
                    + "the boats all week and cannot come on any other day, so send somebody at the weekend.";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CampaignDesk desk;

    @Autowired
    private CampaignDeskViews views;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    private ACampaign campaign;
    private SignedInPerson moderator;
    private List<ContributionId> sent;
    private ContributionId borderline;

    @BeforeEach
    void aCampaignWithATextThatMayBelongToIt() {
        campaign = new ACampaign(context);
        moderator = campaign.consultation.moderator();
        sent = campaign.send(4);
        borderline = campaign.sends(A_LITTLE_LIKE_IT);
        campaign.sortAll();
        assertThat(campaign.texts().get(borderline).standing()).isEqualTo(Standing.BORDERLINE);
    }

    private void as(SignedInPerson person, Runnable work) {
        campaign.consultation.as(person, work);
    }

    private SortedText text(ContributionId id) {
        return Objects.requireNonNull(campaign.texts().get(id));
    }

    private CampaignDecision last() {
        return campaigns.decisions(campaign.only().id()).getFirst();
    }

    private int lines(String event, ContributionId subject) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_line WHERE event = :event AND subject = :subject")
                .param("event", event)
                .param("subject", subject)
                .query(Integer.class)
                .single();
    }

    @Test
    void a_borderline_text_is_shown_to_a_moderator_who_puts_it_in_and_undoes_it_UC27_1_4() {
        Campaign before = campaign.only();
        assertThat(before.counts().borderline()).isEqualTo(1);
        CampaignDeskViews.Item item = campaign.consultation
                .as(moderator, () -> views.item(campaign.consultation.id(), before.letter()))
                .orElseThrow();
        assertThat(item.borderline())
                .extracting(copy -> copy.contribution().id())
                .containsExactly(borderline);

        as(
                moderator,
                () -> desk.join(before.id(), List.of(borderline), before.version(), "The middle is the letter's."));
        assertThat(text(borderline).standing()).isEqualTo(Standing.COPY);
        assertThat(text(borderline).edited()).isEqualTo(Edit.ADDED);
        assertThat(campaign.only().counts()).isEqualTo(new CampaignCounts(5, 5, 0, 4, 1, 0));

        campaign.sortAll();
        assertThat(text(borderline).standing()).as("What is decided stays").isEqualTo(Standing.COPY);

        as(moderator, () -> desk.undo(last().id()));
        assertThat(text(borderline).standing()).isEqualTo(Standing.BORDERLINE);
        assertThat(campaign.only().counts()).isEqualTo(before.counts());
        assertThat(last().undone()).isTrue();
    }

    @Test
    void a_text_that_is_taken_out_stays_out_until_that_is_undone_UC27_2_4() {
        ContributionId out = sent.getFirst();
        Campaign before = campaign.only();
        as(moderator, () -> desk.separate(before.id(), List.of(out), before.version(), "She wrote it first."));

        assertThat(campaign.totals().copyingPeople()).isEqualTo(3);
        assertThat(campaigns.among(sent)).doesNotContainKey(out);
        campaign.sortAll();
        campaign.sends(ACampaign.LETTER);
        campaign.sort();
        assertThat(text(out).standing()).isEqualTo(Standing.ALONE);
        assertThat(campaigns.among(sent)).doesNotContainKey(out);

        as(moderator, () -> desk.undo(last().id()));
        assertThat(campaigns.among(sent)).containsKey(out);
        assertThat(campaign.only().counts().people()).isEqualTo(5);
    }

    @Test
    void a_campaign_that_is_set_aside_is_none_for_readers_nor_are_later_copies_UC27_3_4() {
        Campaign before = campaign.only();
        as(moderator, () -> desk.setAside(before.id(), before.version(), "Carers wrote it together at a table."));

        assertThat(campaigns.of(campaign.consultation.id())).isEmpty();
        assertThat(campaigns.byLetter(campaign.consultation.view(), "a")).isEmpty();
        assertThat(campaign.totals().copyingPeople()).isZero();
        ContributionId later = campaign.sends(ACampaign.LETTER);
        campaign.sort();
        campaign.sortAll();
        assertThat(campaigns.among(List.of(later))).isEmpty();
        assertThat(campaign.consultation.as(moderator, () -> views.of(campaign.consultation.id())))
                .extracting(CampaignSummary::state)
                .containsExactly(CampaignState.SET_ASIDE);

        as(moderator, () -> desk.undo(last().id()));
        assertThat(campaigns.among(List.of(later))).containsKey(later);
        assertThat(campaign.totals().copyingPeople()).isEqualTo(5);
    }

    @Test
    void who_asked_people_to_send_it_is_named_and_taken_back_UC27_5() {
        OrganisationId id = campaign.consultation.organisationOf(campaign.consultation.somebody("Lea"));
        String name = organisations.byId(List.of(id)).get(id).name();
        Campaign before = campaign.only();
        as(moderator, () -> desk.name(before.id(), name, before.version(), "It stands on their leaflet."));
        assertThat(campaigns
                        .byLetter(campaign.consultation.view(), "a")
                        .orElseThrow()
                        .sender())
                .isEqualTo(name);

        Refusals.of(() -> as(
                        moderator,
                        () -> desk.name(
                                before.id(), "Nobody at all", campaign.only().version(), "I think so.")))
                .containsExactly("sender: campaigns.refused.sender");
        as(moderator, () -> desk.undo(last().id()));
        assertThat(campaigns
                        .byLetter(campaign.consultation.view(), "a")
                        .orElseThrow()
                        .sender())
                .isNull();
    }

    @Test
    void nothing_is_decided_without_a_reason_or_over_somebody_elses_decision_UC27_6() {
        Campaign before = campaign.only();
        Refusals.of(() -> as(moderator, () -> desk.setAside(before.id(), before.version(), " ")))
                .containsExactly("reason: campaigns.refused.reason");
        Refusals.of(() -> as(moderator, () -> desk.join(before.id(), List.of(), before.version(), "Yes.")))
                .containsExactly("texts: campaigns.refused.texts");
        as(moderator, () -> desk.join(before.id(), List.of(borderline), before.version(), "The middle is the same."));
        CampaignDecision joined = last();
        Refusals.of(() -> as(
                        campaign.consultation.moderator(),
                        () -> desk.separate(before.id(), List.of(borderline), before.version(), "It is not.")))
                .containsExactly(": campaigns.refused.changed");
        as(moderator, () -> desk.undo(joined.id()));
        Refusals.of(() -> as(moderator, () -> desk.undo(joined.id()))).containsExactly(": campaigns.refused.changed");
    }

    @Test
    void only_moderators_of_the_body_decide_and_not_about_what_they_wrote_UC27_7() {
        Campaign before = campaign.only();
        SignedInPerson elsewhere =
                AConsultation.moderated(context, ModerationPolicy.BEFORE).moderator();
        assertThatThrownBy(() -> as(elsewhere, () -> desk.setAside(before.id(), before.version(), "No.")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(elsewhere, () -> desk.sortAgain(campaign.consultation.id())))
                .isInstanceOf(AccessDeniedException.class);

        SignedInPerson author = campaign.consultation.somebody("Iris");
        ContributionId own = campaign.consultation.said(author, ACampaign.LETTER, "buses");
        campaign.consultation.decides(() -> campaign.consultation.moderated().publish(own));
        campaign.sort();
        var writer = new SignedInPerson(
                author.id(),
                author.displayName(),
                Set.of(new Grant(Role.MODERATOR, campaign.consultation.view().body())));
        assertThatThrownBy(() ->
                        as(writer, () -> desk.separate(before.id(), List.of(own), before.version(), "It is mine.")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void each_decision_is_a_line_of_the_ledger_and_a_reason_goes_with_the_words_it_is_about_UC27_8() {
        Campaign before = campaign.only();
        as(moderator, () -> desk.join(before.id(), List.of(borderline), before.version(), "The middle is the same."));
        assertThat(lines("CampaignTextDecided", borderline)).isEqualTo(1);

        transaction.executeWithoutResult(status ->
                events.publishEvent(new ContributionWithdrawn(borderline.value(), campaign.consultation.id())));
        assertThat(last().reason()).isEmpty();
        Refusals.of(() -> as(moderator, () -> desk.undo(last().id()))).containsExactly(": campaigns.refused.gone");
    }
}
