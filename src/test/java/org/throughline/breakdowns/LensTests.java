package org.throughline.breakdowns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.SpeakerRole;
import org.throughline.contributions.Stance;
import org.throughline.organisations.OrganisationView;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.SectionRef;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

/** R43 and UC-34, 13: a consultation as one group may read it. */
@ModuleTest
class LensTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Lens lens;

    @Autowired
    private Mentions mentions;

    private AHearing hearing;

    @BeforeEach
    void aHearing() {
        hearing = new AHearing(context);
    }

    private LensView read(String group) {
        return lens.read(hearing.consultation.view(), group, null).orElseThrow();
    }

    @Test
    void it_shows_what_the_group_says_and_nobody_else_the_latest_first_UC34_13() {
        ContributionId first = hearing.says(SpeakerRole.CARER, Stance.CONCERN, "buses");
        hearing.says(SpeakerRole.STAFF, Stance.CONCERN, "buses");
        SignedInPerson lead = hearing.consultation.somebody("Bernard");
        ContributionId organisation = hearing.says(
                lead,
                SpeakerRole.VCSE,
                Stance.SUPPORT,
                hearing.consultation.organisationOf(lead),
                null,
                null,
                "ferries");

        LensView view = read("unpaid-carers");
        assertThat(view.comments().items())
                .as("Harbour carers speak for carers")
                .extracting(ContributionView::id)
                .containsExactly(organisation, first);
        assertThat(view.organisations())
                .extracting(OrganisationView::name)
                .allMatch(name -> name.startsWith("Harbour carers"));
        assertThat(lens.read(hearing.consultation.view(), "nobody", null)).isEmpty();
    }

    @Test
    void it_leads_to_the_statements_that_carry_what_the_group_says_UC34_13() {
        ContributionId carer = hearing.says(SpeakerRole.CARER, Stance.CONCERN, "buses");
        hearing.sign("buses", List.of(carer));

        assertThat(read("unpaid-carers").statements()).singleElement().satisfies(statement -> {
            assertThat(statement.words()).isEqualTo("People say that the bus must come.");
            assertThat(statement.sources()).isEqualTo(1);
            assertThat(statement.place().title()).isEqualTo("1.1 Buses");
        });
        assertThat(read("patients").statements()).isEmpty();
    }

    @Test
    void it_says_where_the_plan_names_the_group_and_where_it_does_not_though_they_speak_UC34_13() {
        hearing.says(SpeakerRole.CARER, Stance.CONCERN, "buses");

        LensView view = read("unpaid-carers");
        assertThat(view.mentions()).isEmpty();
        assertThat(view.unnamed()).extracting(SectionRef::title).containsExactly("1.1 Buses");
        assertThat(view.unheard()).isEmpty();
        Community riders = Community.of("riders", null, List.of("buses"));
        assertThat(mentions.of(hearing.consultation.view().version(), riders))
                .singleElement()
                .satisfies(mention -> {
                    assertThat(mention.section().title()).isEqualTo("1.1 Buses");
                    assertThat(mention.words()).isEqualTo("There will be more buses to the clinic.");
                });
    }

    @Test
    void a_group_is_named_by_whole_words_alone() {
        Community homeless = Community.of("homeless-people", null, List.of("homeless", "race"));

        assertThat(homeless.isNamedIn("Services for Homeless people.")).isTrue();
        assertThat(homeless.isNamedIn("The homelessness duty, and a trace of it."))
                .isFalse();
    }

    @Test
    void every_group_can_be_chosen_and_has_words_of_its_own() {
        assertThat(lens.communities())
                .extracting(Community::key)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(15);
        assertThat(lens.communities())
                .allSatisfy(community ->
                        assertThat(read(community.key()).community()).isEqualTo(community));
    }

    @Test
    void it_costs_as_many_statements_for_many_as_for_few() {
        hearing.sign("buses", List.of(hearing.says(SpeakerRole.CARER, Stance.CONCERN, "buses")));
        LensView warm = read("unpaid-carers");
        long few = Statements.whenKnown(() -> read("unpaid-carers"));
        hearing.say(6, SpeakerRole.CARER, "ferries");

        assertThat(Statements.whenKnown(() -> read("unpaid-carers"))).isEqualTo(few);
        assertThat(warm.comments().items()).hasSize(1);
    }
}
