package org.throughline.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Refusals;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SystemWork;
import org.throughline.people.Choices;
import org.throughline.people.Consent;
import org.throughline.people.People;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

/** UC-27: a moderator puts a text into a campaign that the machine left alone, and joins two campaigns that are one. */
@ModuleTest
class ByHandTests {

    private static final String REWRITTEN =
            "Saturday is the one day on which a crew is ashore. Shut the clinic by the harbour then, and they have nobody.";

    private static final String OTHER_LETTER = """
            I ask the board not to close the quayside surgery at weekends. Fishing families are ashore on Saturday and on no other \
            morning, and whoever has no car needs two buses and most of the day to reach another doctor.""";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CampaignDesk desk;

    @Autowired
    private CampaignJoining joining;

    @Autowired
    private CampaignBeside besides;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private SentLetters sent;

    @Autowired
    private OwnPoints points;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    private ACampaign campaign;
    private SignedInPerson moderator;
    private ContributionId alone;

    @BeforeEach
    void aCampaignAndATextOfOnesOwn() {
        campaign = new ACampaign(context);
        moderator = campaign.consultation.moderator();
        campaign.send(4);
        alone = campaign.sends(REWRITTEN);
        campaign.sortAll();
        assertThat(text(alone).standing()).isEqualTo(Standing.ALONE);
    }

    private SortedText text(ContributionId id) {
        return Objects.requireNonNull(campaign.texts().get(id));
    }

    private void does(Runnable work) {
        campaign.consultation.as(moderator, work);
    }

    private Campaign named(int number) {
        return campaign.campaigns().stream()
                .filter(one -> one.letter().number() == number)
                .findFirst()
                .orElseThrow();
    }

    private void puts(ContributionId text, String reason) {
        Campaign first = named(1);
        does(() -> desk.join(first.id(), List.of(text), first.version(), reason));
    }

    private void joins(int goes, int into) {
        Campaign one = named(goes);
        Campaign other = named(into);
        does(() -> joining.join(read(one), read(other), "Both come from the harbour group."));
    }

    private static CampaignJoining.Read read(Campaign one) {
        return new CampaignJoining.Read(one.id(), one.version());
    }

    private CampaignDecision last() {
        return campaigns.decisions(named(1).id()).getFirst();
    }

    private ContributionId says(SignedInPerson person, String words) {
        ContributionId said = campaign.consultation.said(person, words, "buses");
        campaign.consultation.decides(() -> campaign.consultation.moderated().publish(said));
        return said;
    }

    /** Three more send another letter, and one of them the first one too. */
    private List<ContributionId> anotherLetter() {
        SignedInPerson both = campaign.consultation.somebody("Noor");
        says(both, ACampaign.LETTER);
        List<ContributionId> other = new ArrayList<>(List.of(says(both, OTHER_LETTER)));
        for (int more = 0; more < 2; more++) {
            other.add(campaign.sends(OTHER_LETTER));
        }
        campaign.sortAll();
        assertThat(campaign.campaigns()).hasSize(2);
        return other;
    }

    @Test
    void
            a_text_is_shown_beside_the_letter_with_what_would_change_and_put_in_though_the_machine_did_not_think_so_UC27_10() {
        TextBeside before = campaign.consultation
                .as(moderator, () -> besides.text(campaign.consultation.id(), named(1).letter(), alone))
                .orElseThrow();
        assertThat(before.words().opinion()).isEqualTo(MachineOpinion.NO_COPY);
        assertThat(before.words().marked()).isNotNull();

        puts(alone, "The same three points in the same order, from the same leaflet.");

        assertThat(text(alone).standing()).isEqualTo(Standing.COPY);
        assertThat(last().machine()).isEqualTo(MachineOpinion.NO_COPY);
        assertThat(last().reason()).startsWith("The same three points");
        assertThat(named(1).counts().people())
                .isEqualTo(before.forecast().people())
                .isEqualTo(5);
        assertThat(campaign.totals().copyingPeople())
                .isEqualTo(before.forecast().copyingPeople());
        assertThat(campaign.totals().people()).isEqualTo(5);
        campaign.sortAll();
        assertThat(text(alone).standing()).as("What is decided stays").isEqualTo(Standing.COPY);

        does(() -> desk.undo(last().id()));
        assertThat(text(alone).standing()).isEqualTo(Standing.ALONE);
        assertThat(named(1).counts().people()).isEqualTo(4);
    }

    /** A database may plan a statement otherwise when the same connection asks it again. */
    @Test
    void what_would_change_is_told_as_often_as_one_asks_UC27_10() {
        transaction.executeWithoutResult(status -> {
            for (int times = 0; times < 5; times++) {
                Optional<TextBeside> beside = campaign.consultation.as(
                        moderator, () -> besides.text(campaign.consultation.id(), named(1).letter(), alone));
                assertThat(beside).map(found -> found.forecast().people()).contains(5);
            }
        });
    }

    @Test
    void nothing_is_put_in_that_is_in_or_elsewhere_or_not_shown_or_not_published_UC27_10() {
        ContributionId copy = campaign.sends(ACampaign.LETTER);
        SignedInPerson quiet = campaign.consultation.somebody("Yusuf");
        campaign.consultation.as(quiet, () -> people.consent(new Consent("", new Choices(true, false, false))));
        ContributionId unshown = says(quiet, "I agree.");
        ContributionId waiting = campaign.consultation.said(REWRITTEN, "buses");
        campaign.sort();
        ContributionId elsewhere = new ACampaign(context).sends(REWRITTEN);

        Refusals.of(() -> puts(copy, "Yes.")).containsExactly(": campaigns.refused.in");
        Refusals.of(() -> puts(unshown, "Yes.")).containsExactly(": campaigns.refused.uncompared");
        Refusals.of(() -> puts(waiting, "Yes.")).containsExactly(": campaigns.refused.gone");
        Refusals.of(() -> puts(elsewhere, "Yes.")).containsExactly(": campaigns.refused.gone");
        Refusals.of(() -> puts(alone, " ")).containsExactly("reason: campaigns.refused.reason");
        does(() -> desk.setAside(named(1).id(), named(1).version(), "Neighbours wrote it together."));
        Refusals.of(() -> puts(alone, "Yes.")).containsExactly(": campaigns.refused.aside");
    }

    @Test
    void texts_that_share_some_words_with_the_letter_are_offered_UC27_10() {
        ContributionId near = campaign.sends(
                "The next clinic is an hour away by two buses, my neighbour says, and she has lived here for ninety years and knows "
                        + "every timetable, every driver, and what each of them thinks of the council and its plans for the road.");
        campaign.sort();
        assertThat(text(near).standing()).isEqualTo(Standing.ALONE);
        assertThat(campaign.consultation.as(
                        moderator, () -> besides.alike(campaign.consultation.id(), named(1).letter())))
                .extracting(copy -> copy.contribution().id())
                .doesNotContain(alone)
                .containsAnyOf(near);
    }

    @Test
    void two_campaigns_that_are_one_are_counted_together_each_sender_once_until_that_is_undone_UC27_11() {
        List<ContributionId> other = anotherLetter();
        CampaignsSideBySide before = campaign.consultation
                .as(
                        moderator,
                        () -> besides.campaigns(campaign.consultation.id(), named(2).letter(), named(1).letter()))
                .orElseThrow();
        CampaignTotals totals = campaign.totals();

        joins(2, 1);

        assertThat(named(1).counts().texts()).isEqualTo(8);
        assertThat(named(1).counts().people())
                .isEqualTo(before.forecast().people())
                .isEqualTo(7);
        assertThat(campaign.totals().copyingPeople()).isEqualTo(totals.copyingPeople());
        assertThat(campaigns.of(campaign.consultation.id())).hasSize(1);
        assertThat(campaigns.among(other).values()).containsOnly(new CampaignLetter(1));
        CampaignView view =
                campaigns.byLetter(campaign.consultation.view(), "b").orElseThrow();
        assertThat(view.letter()).as("Its address leads to the whole").isEqualTo(new CampaignLetter(1));
        assertThat(view.joined()).hasSize(1);
        assertThat(view.arrivals().values().stream().mapToInt(copies -> copies).sum())
                .isEqualTo(8);
        assertThat(SystemWork.call(() -> points.of(other)).values())
                .as("Nobody added the letter they sent")
                .allMatch(List::isEmpty);
        assertThat(SystemWork.call(() -> sent.of(campaign.consultation.id())).stream()
                        .filter(SentLetters.Copy::letter))
                .as("Each letter speaks for its own words")
                .hasSize(2);

        campaign.sends(OTHER_LETTER);
        campaign.sort();
        campaign.sortAll();
        assertThat(named(1).counts().people()).as("What comes later too").isEqualTo(8);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_line WHERE event = 'CampaignsJoined' AND subject = :subject")
                        .param("subject", named(1).id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        does(() -> desk.undo(last().id()));
        assertThat(campaigns.of(campaign.consultation.id())).hasSize(2);
        assertThat(named(1).counts().people()).isEqualTo(5);
        assertThat(named(2).counts().people()).isEqualTo(4);
    }

    @Test
    void texts_that_were_all_put_in_by_hand_found_no_campaign_of_their_own_when_all_is_sorted_UC27_4_10() {
        anotherLetter().forEach(text -> puts(text, "Another version of the same."));
        campaign.sortAll();
        campaign.sortAll();
        assertThat(campaign.campaigns()).hasSize(2);
        assertThat(named(1).counts().people()).isEqualTo(7);
        assertThat(named(2).counts().texts()).isZero();
    }

    @Test
    void campaigns_are_not_joined_to_themselves_or_what_is_set_aside_or_over_somebody_elses_decision_UC27_11() {
        anotherLetter();
        Campaign one = named(1);
        Campaign two = named(2);
        Refusals.of(() -> joins(1, 1)).containsExactly(": campaigns.refused.same");
        SignedInPerson elsewhere =
                AConsultation.moderated(context, ModerationPolicy.BEFORE).moderator();
        assertThatThrownBy(() ->
                        campaign.consultation.as(elsewhere, () -> joining.join(read(two), read(one), "They are one.")))
                .isInstanceOf(AccessDeniedException.class);

        joins(2, 1);
        Refusals.of(() -> does(() -> joining.join(read(two), read(one), "They are one.")))
                .containsExactly(": campaigns.refused.changed");
        does(() -> desk.undo(last().id()));
        does(() -> desk.setAside(two.id(), named(2).version(), "Neighbours wrote it together."));
        Refusals.of(() -> joins(2, 1)).containsExactly(": campaigns.refused.aside");
    }

    @Test
    void whatever_is_decided_in_whatever_order_kept_counts_are_what_a_count_of_everything_gives_UC26_4_UC27_11() {
        anotherLetter();
        Random dice = new Random(27);
        List<ContributionId> all = new ArrayList<>(campaign.texts().keySet());
        for (int step = 0; step < 24; step++) {
            ContributionId some = all.get(dice.nextInt(all.size()));
            int kind = dice.nextInt(6);
            try {
                switch (kind) {
                    case 0 -> puts(some, "It is the same.");
                    case 1 -> {
                        Campaign from = named(1 + dice.nextInt(2));
                        does(() -> desk.separate(from.id(), List.of(some), from.version(), "It is not."));
                    }
                    case 2 -> joins(2, 1);
                    case 3 -> joins(1, 2);
                    case 4 -> campaign.sortAll();
                    default -> {
                        List<CampaignDecision> made =
                                campaigns.decisions(named(1 + dice.nextInt(2)).id());
                        if (!made.isEmpty()) {
                            does(() -> desk.undo(
                                    made.get(dice.nextInt(made.size())).id()));
                        }
                    }
                }
            } catch (Refused refused) {
                assertThat(refused.refusals()).isNotEmpty();
            }
            assertKeptIsCounted();
        }
    }

    private void assertKeptIsCounted() {
        Set<Object> copying = new HashSet<>();
        for (Campaign one : campaign.campaigns()) {
            Set<CampaignId> together = new HashSet<>();
            campaign.campaigns().stream()
                    .filter(other -> other.isCountedWith(one.id()))
                    .forEach(other -> together.add(other.id()));
            List<SortedText> copies = campaign.texts().values().stream()
                    .filter(text -> text.standing() == Standing.COPY && together.contains(text.campaign()))
                    .toList();
            Set<Object> people =
                    new HashSet<>(copies.stream().map(SortedText::author).toList());
            assertThat(one.counts().texts()).isEqualTo(copies.size());
            assertThat(one.counts().people()).isEqualTo(people.size());
            if (people.size() >= Sorter.RULES.people()) {
                copying.addAll(people);
            }
        }
        assertThat(campaign.totals().copyingPeople()).isEqualTo(copying.size());
        assertThat(campaign.totals().people()).isEqualTo(8);
    }
}
