package org.throughline.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.ContributionId;
import org.throughline.copies.Passage;
import org.throughline.kernel.SystemWork;
import org.throughline.people.Choices;
import org.throughline.people.Consent;
import org.throughline.people.People;
import org.throughline.people.SignedInPerson;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

/** UC-26: everybody reads what a campaign says and what people added. */
@ModuleTest
class ReadingCampaignsTests {

    private static final String OWN = "My mother is blind and the ferry has no handrail.";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private OwnPoints points;

    @Autowired
    private People people;

    private ACampaign campaign;
    private ContributionId added;

    @BeforeEach
    void aCampaignToWhichSomebodyAdded() {
        campaign = new ACampaign(context);
        campaign.send(3);
        added = campaign.sends(ACampaign.LETTER + " " + OWN);
        campaign.sort();
    }

    private CampaignView read() {
        return campaigns.byLetter(campaign.consultation.view(), "a").orElseThrow();
    }

    @Test
    void everybody_reads_the_letter_the_counts_and_when_it_came_UC26_9() {
        CampaignView read = read();

        assertThat(read.reference().text()).startsWith("Please keep the harbour clinic open");
        assertThat(read.counts()).isEqualTo(new CampaignCounts(4, 4, 0, 3, 1, 0));
        assertThat(read.arrivals().values()).containsExactly(4);
        assertThat(campaigns.of(campaign.consultation.id()))
                .extracting(CampaignSummary::letter)
                .containsExactly(new CampaignLetter(1));
        assertThat(campaigns.byLetter(campaign.consultation.view(), "b")).isEmpty();
    }

    @Test
    void what_somebody_added_is_shown_and_handed_on_as_their_own_UC26_3() {
        List<CampaignCopy> copies =
                campaigns.copies(read().id(), CopiesShown.ADDED, null).items();

        assertThat(copies).singleElement().satisfies(copy -> {
            assertThat(copy.contribution().id()).isEqualTo(added);
            assertThat(copy.own()).extracting(Passage::text).containsExactly(OWN.replace(".", ""));
            assertThat(copy.marked().runs().getLast().kind()).isNotEqualTo(MarkedWords.Kind.LEFT_OUT);
        });
        assertThat(campaigns.copies(read().id(), CopiesShown.ALL, null).items()).hasSize(4);
        ContributionId alone = campaign.sends("Paint the benches by the stop, they are a disgrace to the town.");
        campaign.sort();
        assertThat(SystemWork.call(() -> points.of(List.of(added, alone))))
                .containsOnlyKeys(added)
                .hasEntrySatisfying(added, own -> assertThat(own).hasSize(1));
    }

    @Test
    void words_that_their_author_hides_later_are_not_shown_as_a_copy_UC26_6() {
        SignedInPerson author = campaign.consultation.somebody("Yusuf");
        ContributionId hidden = campaign.consultation.said(author, ACampaign.LETTER + " " + OWN, "buses");
        campaign.consultation.decides(() -> campaign.consultation.moderated().publish(hidden));
        campaign.sort();
        campaign.consultation.as(author, () -> people.consent(new Consent("", new Choices(true, false, false))));

        assertThat(campaigns.copies(read().id(), CopiesShown.ALL, null).items())
                .filteredOn(copy -> copy.contribution().id().equals(hidden))
                .singleElement()
                .satisfies(copy -> {
                    assertThat(copy.contribution().text()).doesNotContain("harbour", "mother");
                    assertThat(copy.own()).isEmpty();
                    assertThat(copy.differences()).isEmpty();
                });
    }

    @Test
    void a_page_of_cards_asks_once_of_which_campaigns_they_are_copies_UC26_9() {
        List<ContributionId> all = List.copyOf(campaign.texts().keySet());

        assertThat(campaigns.among(all)).hasSize(4).containsEntry(added, new CampaignLetter(1));
        assertThat(Statements.during(() -> campaigns.among(all))).isEqualTo(1);
        assertThat(Statements.during(() -> campaigns.copies(read().id(), CopiesShown.ALL, null)))
                .isEqualTo(Statements.during(() -> campaigns.copies(read().id(), CopiesShown.ADDED, null)));
    }
}
