package org.throughline.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionWithdrawn;
import org.throughline.contributions.Redaction;
import org.throughline.kernel.Ids;
import org.throughline.people.Choices;
import org.throughline.people.Consent;
import org.throughline.people.People;
import org.throughline.people.SignedInPerson;
import org.throughline.rings.ModuleTest;

/** UC-26: what comes in is sorted into campaigns, and both counts stand together. */
@ModuleTest
class SortingTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private People people;

    private ACampaign campaign;

    @BeforeEach
    void aConsultation() {
        campaign = new ACampaign(context);
    }

    @Test
    void three_people_make_a_campaign_and_two_do_not_UC26_1() {
        List<ContributionId> two = campaign.send(2);
        campaign.sortAll();
        assertThat(campaign.campaigns()).isEmpty();

        ContributionId third = campaign.sends(ACampaign.LETTER);
        campaign.sort();

        assertThat(campaign.groups()).containsExactly(Set.of(two.getFirst(), two.getLast(), third));
        assertThat(campaign.only().letter().toString()).isEqualTo("A");
        assertThat(campaign.only().counts()).isEqualTo(new CampaignCounts(3, 3, 0, 3, 0, 0));
    }

    @Test
    void one_person_who_sends_it_three_times_is_one_person_UC26_1() {
        SignedInPerson somebody = campaign.consultation.somebody("Amina");
        for (int time = 0; time < 3; time++) {
            ContributionId id = campaign.consultation.said(somebody, ACampaign.LETTER, "buses");
            campaign.consultation.decides(
                    () -> campaign.consultation.moderated().publish(id));
        }
        campaign.sort();

        assertThat(campaign.campaigns()).isEmpty();
    }

    @Test
    void what_everybody_had_before_them_makes_no_campaign_UC26_2() {
        String quoted = campaign.consultation.view().purpose();
        for (int person = 0; person < 4; person++) {
            campaign.sends(quoted + " Yes, number " + person + ".");
        }
        campaign.sortAll();

        assertThat(campaign.campaigns()).isEmpty();
    }

    @Test
    void words_that_somebody_added_are_counted_as_theirs_UC26_3() {
        campaign.send(3);
        campaign.sort();
        ContributionId added = campaign.sends(ACampaign.LETTER + " My mother is blind and the ferry has no handrail.");
        ContributionId changed = campaign.sends(ACampaign.LETTER.replace("an hour", "two hours"));
        ContributionId own = campaign.sends("Somebody should paint the benches at the bus stop in a cheerful colour.");
        campaign.sort();

        Map<ContributionId, SortedText> texts = campaign.texts();
        assertThat(texts.get(added).edited()).isEqualTo(Edit.ADDED);
        assertThat(texts.get(changed).edited()).isEqualTo(Edit.CHANGED);
        assertThat(texts.get(own).standing()).isEqualTo(Standing.ALONE);
        assertThat(campaign.only().counts()).isEqualTo(new CampaignCounts(5, 5, 0, 3, 1, 0));
        assertThat(campaign.totals()).isEqualTo(new CampaignTotals(6, 0, 5, 0, 0, true));
    }

    @Test
    void both_counts_stand_together_and_organisations_apart_UC26_4() {
        campaign.send(3);
        SignedInPerson lead = campaign.consultation.somebody("Lea");
        var organisation = campaign.consultation.organisationOf(lead);
        ContributionId official = campaign.consultation.as(
                lead,
                () -> campaign.consultation
                        .contributions()
                        .submit(campaign.consultation.comment(Ids.next(), organisation, ACampaign.LETTER, "buses"))
                        .id());
        campaign.consultation.decides(() -> campaign.consultation.moderated().publish(official));
        campaign.sends("We would rather have a ferry that comes on time than another survey about it.");
        campaign.sort();

        assertThat(campaign.only().counts()).isEqualTo(new CampaignCounts(4, 3, 1, 3, 0, 0));
        assertThat(campaign.totals()).isEqualTo(new CampaignTotals(4, 1, 3, 1, 0, true));
    }

    @Test
    void what_is_taken_back_withheld_or_redacted_leaves_UC26_5() {
        List<ContributionId> sent = campaign.send(6);
        campaign.sort();
        ContributionId letter = campaign.only().reference();
        ContributionId withheld =
                sent.stream().filter(id -> !id.equals(letter)).findFirst().orElseThrow();
        ContributionId redacted = sent.stream()
                .filter(id -> !id.equals(letter) && !id.equals(withheld))
                .findFirst()
                .orElseThrow();

        transaction.executeWithoutResult(
                status -> events.publishEvent(new ContributionWithdrawn(letter.value(), campaign.consultation.id())));
        campaign.consultation.decides(() -> campaign.consultation.moderated().withhold(withheld));
        assertThat(campaign.texts()).doesNotContainKeys(letter, withheld);
        assertThat(campaign.only().counts().people()).isEqualTo(4);
        assertThat(campaign.only().reference()).isNotEqualTo(letter).isIn(sent);

        campaign.consultation.decides(() -> campaign.consultation
                .moderated()
                .publish(
                        redacted,
                        List.of(new Redaction(
                                Redaction.Part.TEXT,
                                0,
                                ACampaign.LETTER.length() - 10,
                                Redaction.Reason.PERSONAL_DATA))));
        campaign.sort();
        assertThat(campaign.texts().get(redacted).standing()).isEqualTo(Standing.ALONE);
        assertThat(campaign.only().counts().people()).isEqualTo(3);
        assertThat(campaign.totals().copyingPeople()).isEqualTo(3);
    }

    @Test
    void words_that_are_not_shown_are_counted_and_compared_with_nothing_UC26_6() {
        SignedInPerson quiet = campaign.consultation.somebody("Yusuf");
        campaign.consultation.as(quiet, () -> people.consent(new Consent("", new Choices(true, false, false))));
        ContributionId unshown = campaign.consultation.said(quiet, ACampaign.LETTER, "buses");
        campaign.consultation.decides(() -> campaign.consultation.moderated().publish(unshown));
        campaign.send(2);
        campaign.sort();

        assertThat(campaign.campaigns()).isEmpty();
        assertThat(campaign.texts().get(unshown).standing()).isEqualTo(Standing.UNCOMPARED);
        assertThat(campaign.totals()).isEqualTo(new CampaignTotals(3, 0, 0, 0, 1, true));
    }

    @Test
    void a_campaign_keeps_its_letter_however_often_all_is_sorted_UC26_7() {
        campaign.send(3);
        campaign.sort();
        String second =
                "Trains to the coast are so full in July that nobody with a pram or a wheelchair gets on, and the guard "
                        + "tells them to wait for the next one, which is full as well.";
        for (int person = 0; person < 5; person++) {
            campaign.sends(second);
        }
        campaign.sort();
        List<Campaign> before = campaign.campaigns();
        campaign.sortAll();

        assertThat(before).hasSize(2);
        assertThat(campaign.campaigns()).isEqualTo(before);
    }

    @Test
    void kept_counts_are_what_a_count_of_everything_gives_UC26_4() {
        campaign.send(4);
        campaign.sort();
        campaign.sends(ACampaign.LETTER + " And the ferry is late every single morning of the week.");
        campaign.sends(ACampaign.LETTER);
        campaign.sort();

        Campaign only = campaign.only();
        assertThat(only.counts().texts())
                .isEqualTo(jdbc.sql(
                                "SELECT COUNT(*) FROM contribution c JOIN campaign_text t ON t.contribution_id = c.id"
                                        + " WHERE t.campaign_id = :id AND t.standing = 'COPY' AND c.state = 'PUBLISHED'")
                        .param("id", only.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(6);
        assertThat(campaign.totals().people())
                .isEqualTo(jdbc.sql("SELECT COUNT(DISTINCT author_id) FROM contribution WHERE consultation_id = :id"
                                + " AND state = 'PUBLISHED' AND organisation_id IS NULL")
                        .param("id", campaign.consultation.id())
                        .query(Integer.class)
                        .single());
    }
}
