package org.throughline.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Difference;
import org.throughline.contributions.NewComment;
import org.throughline.contributions.Reach;
import org.throughline.contributions.SpeakerRole;
import org.throughline.contributions.Stance;
import org.throughline.contributions.Suggestion;
import org.throughline.kernel.Ids;
import org.throughline.people.SignedInPerson;
import org.throughline.rings.ModuleTest;
import org.throughline.summaries.ASummary;

/** UC-22.2: what is said for an organisation is the organisation's wherever it is read or quoted. */
@ModuleTest
class NamedAuthorsTests {

    private static final String REPRESENTATIVE = "Zephyrine Quist";

    @Autowired
    private WebApplicationContext context;

    @Test
    void no_page_of_the_record_names_a_person_for_what_they_said_for_an_organisation_UC22_2() throws Exception {
        ASummary summary = new ASummary(context);
        ContributionId said = saidForAnOrganisation(summary, summary.consultation.somebody(REPRESENTATIVE));
        summary.write("buses", said);
        summary.sign("buses");
        String start = "/record/consultations/" + summary.consultation.view().slug();

        Map<String, String> pages = EveryPage.from(context, start);

        assertThat(pages)
                .allSatisfy((address, page) -> assertThat(page).as(address).doesNotContain(REPRESENTATIVE));
        assertThat(pages)
                .as("The places that name who said something")
                .containsKeys(start + "/summary?section=buses", start + "/heard/few", start + "/sections/buses");
        for (String place : List.of(
                "/summary?section=buses",
                "/heard/few",
                "/sections/buses",
                "/comments/" + said.value(),
                "/lines/" + said.value(),
                "/data/contributions.csv")) {
            assertThat(pages.get(start + place)).as(place).contains("Harbour carers");
        }
    }

    private static ContributionId saidForAnOrganisation(ASummary summary, SignedInPerson person) {
        var comment = new NewComment(
                Ids.next(),
                summary.consultation.id(),
                List.of(summary.consultation.section("buses")),
                summary.consultation.paragraph("buses"),
                summary.consultation.organisationOf(person),
                SpeakerRole.VCSE,
                Stance.CONCERN,
                Suggestion.CHANGE_WORDING,
                "Buses run to the clinic every hour.",
                Reach.A_FEW,
                Difference.LIFE_CHANGING,
                true,
                "We wait in the rain.");
        ContributionId id = summary.consultation
                .as(person, () -> summary.consultation.contributions().submit(comment))
                .id();
        summary.consultation.decides(() -> summary.consultation.moderated().publish(id, List.of()));
        return id;
    }
}
