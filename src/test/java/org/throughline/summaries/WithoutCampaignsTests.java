package org.throughline.summaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.throughline.campaigns.CampaignDesk;
import org.throughline.campaigns.CampaignSorting;
import org.throughline.campaigns.Campaigns;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.Channel;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.NewComment;
import org.throughline.contributions.Stance;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SystemWork;
import org.throughline.people.SignedInPerson;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

/** UC-14, 12: who stands behind a statement with and without campaigns. */
@ModuleTest
class WithoutCampaignsTests {

    private static final String LETTER = """
            Please keep the harbour clinic open on Saturdays. Many of us work on the boats all week and cannot come on \
            any other day, and the next clinic is an hour away by two buses that do not meet.""";

    private static final String ADDED = " My father is nearly blind and nobody else can drive him to his injections.";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MessageSource texts;

    private ASummary summary;
    private AConsultation consultation;
    private final List<ContributionId> letters = new ArrayList<>();
    private ContributionId own;

    @BeforeEach
    void aLetterOfThreeAndSomethingOfSomebodysOwn() {
        summary = new ASummary(context);
        consultation = summary.consultation;
        for (int person = 0; person < 3; person++) {
            letters.add(says(consultation.somebody("Maud"), Stance.CONCERN, LETTER));
        }
        own = says(consultation.somebody("Lea"), Stance.SUPPORT, "The clinic is fine as it is.");
        sort();
    }

    private ContributionId says(SignedInPerson author, Stance stance, String text) {
        NewComment comment = new NewComment(
                Ids.next(),
                consultation.id(),
                List.of(consultation.section("buses")),
                null,
                null,
                null,
                stance,
                null,
                null,
                null,
                null,
                false,
                text);
        ContributionId id = SystemWork.call(
                        () -> consultation.contributions().receive(author.id(), comment, Channel.WEB))
                .id();
        consultation.decides(() -> consultation.moderated().publish(id));
        return id;
    }

    private void sort() {
        SystemWork.run(() -> context.getBean(CampaignSorting.class).sort(consultation.id()));
    }

    private void sign(String quoted, ContributionId from, List<ContributionId> also) {
        summary.write(new StatementEdit(
                consultation.id(),
                "buses",
                null,
                0,
                "They speak of the clinic.",
                null,
                List.of(summary.quote(from, quoted)),
                also));
        summary.sign("buses");
    }

    private SummaryView.PublishedStatement published() {
        return summary.published("buses").statements().getFirst();
    }

    private WithoutCampaigns campaigns() {
        return published().campaigns();
    }

    private String said() {
        return words().without(campaigns());
    }

    private BackingWords words() {
        return new BackingWords((key, arguments) -> texts.getMessage(key, arguments, Locale.UK));
    }

    @Test
    void an_even_split_is_no_opposite_UC14_12() {
        assertThat(words().behind(new Backing(2, 0, 0, 2, 2, 1, 1)))
                .isEqualTo(
                        "2 people, in 2 contributions. 2 said where they stand and are evenly split: 1 in support, 1 with a concern.");
        assertThat(words().behind(new Backing(3, 0, 0, 3, 3, 2, 1)))
                .endsWith(
                        "1 of 3 who said where they stand said the opposite of the others: 2 in support, 1 with a concern.");
    }

    @Test
    void readers_see_who_stands_behind_a_statement_without_the_copies_of_a_letter_and_who_of_them_dissents_UC14_12() {
        sign("The clinic", own, letters);

        assertThat(published().backing()).isEqualTo(new Backing(4, 0, 0, 4, 4, 1, 3));
        assertThat(campaigns().with())
                .as("Nothing is lost")
                .isEqualTo(published().backing());
        assertThat(campaigns().copies()).containsOnlyKeys(letters);
        assertThat(campaigns().without()).isEqualTo(new Backing(1, 0, 0, 1, 1, 1, 0));
        assertThat(said())
                .isEqualTo(
                        "3 of the 4 that can be read are copies of a letter that many sent. Without campaigns: 1 person, in 1 contribution.");
        assertThat(summary.workspace("buses").statements().getFirst().campaigns())
                .as("Those who write it see the same")
                .isEqualTo(campaigns());
    }

    @Test
    void whoever_sent_the_letter_and_said_something_else_too_is_still_counted_UC14_12() {
        SignedInPerson maud = consultation.somebody("Maud");
        ContributionId copy = says(maud, Stance.CONCERN, LETTER);
        ContributionId besides = says(maud, Stance.CONCERN, "I row across when the bus is late.");
        sort();
        letters.add(copy);
        letters.add(besides);
        sign("The clinic", own, letters);

        assertThat(campaigns().with().people()).isEqualTo(5);
        assertThat(campaigns().copies()).hasSize(4).doesNotContainKey(besides);
        assertThat(campaigns().without()).isEqualTo(new Backing(2, 0, 0, 2, 2, 1, 1));
        assertThat(said()).endsWith("2 said where they stand and are evenly split: 1 in support, 1 with a concern.");
    }

    @Test
    void what_somebody_added_to_the_letter_and_is_quoted_is_their_own_UC14_12() {
        ContributionId more = says(consultation.somebody("Ada"), Stance.CONCERN, LETTER + ADDED);
        sort();
        summary.leaveOut("buses", own, "It is about something else.");
        sign("nobody else can drive him", more, letters);
        assertThat(campaigns().copies()).containsOnlyKeys(letters);
        assertThat(campaigns().without().people()).isEqualTo(1);

        StatementView view = summary.workspace("buses").statements().getFirst();
        summary.write(new StatementEdit(
                consultation.id(),
                "buses",
                view.id(),
                view.version(),
                "They speak of the clinic.",
                null,
                List.of(summary.quote(more, "keep the harbour clinic open")),
                letters));
        summary.sign("buses");
        assertThat(campaigns().copies()).as("It quotes the letter").hasSize(4).containsKey(more);
        assertThat(said())
                .isEqualTo(
                        "4 of the 4 that can be read are copies of a letter that many sent. Without campaigns nobody stands behind it.");
    }

    @Test
    void what_a_moderator_takes_out_of_a_campaign_or_somebody_takes_back_is_followed_at_once_UC14_12() {
        ContributionId fourth = says(consultation.somebody("Ada"), Stance.CONCERN, LETTER);
        ContributionId fifth = says(consultation.somebody("Ida"), Stance.CONCERN, LETTER);
        sort();
        letters.add(fourth);
        letters.add(fifth);
        sign("The clinic", own, letters);
        assertThat(campaigns().without().people()).isEqualTo(1);

        var campaign = context.getBean(Campaigns.class)
                .byLetter(consultation.view(), "a")
                .orElseThrow();
        consultation.as(
                summary.writer,
                () -> context.getBean(CampaignDesk.class)
                        .separate(campaign.id(), List.of(fourth), campaign.version(), "She wrote it first."));
        assertThat(campaigns().copies()).hasSize(4).doesNotContainKey(fourth);
        assertThat(campaigns().without().people()).isEqualTo(2);

        consultation.decides(() -> consultation.moderated().withhold(fifth));
        assertThat(published().backing().people()).as("As it was signed").isEqualTo(6);
        assertThat(published().lost()).isEqualTo(1);
        assertThat(campaigns().with().people()).as("As it is now").isEqualTo(5);
        assertThat(campaigns().copies()).hasSize(3);
        consultation.decides(() -> consultation.moderated().withhold(letters.getFirst()));
        sort();
        assertThat(campaigns().copies()).as("Two letters are no campaign").isEmpty();
        assertThat(campaigns().without()).isEqualTo(campaigns().with());
        assertThat(said()).isEmpty();
        assertThat(words().letters(List.of(campaigns())))
                .as("Said once of all statements")
                .isEqualTo(
                        "Nothing that these statements rest on is a copy of a letter that many sent: without campaigns all numbers are the same.");
    }

    @Test
    void a_summary_costs_as_many_statements_for_many_copies_as_for_few_UC14_12() {
        sign("Many of us", letters.getFirst(), List.of(letters.get(1), letters.get(2), own));
        var unused = summary.published("buses");
        long few = Statements.whenKnown(() -> summary.published("buses"));
        for (int person = 0; person < 5; person++) {
            letters.add(says(consultation.somebody("Maud"), Stance.CONCERN, LETTER));
        }
        sort();
        sign("two buses", letters.getLast(), letters.subList(3, letters.size() - 1));

        assertThat(Statements.whenKnown(() -> summary.published("buses"))).isEqualTo(few);
    }
}
