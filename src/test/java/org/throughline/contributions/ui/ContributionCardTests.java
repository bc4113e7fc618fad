package org.throughline.contributions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Stance;
import org.throughline.contributions.State;
import org.throughline.forms.Form;
import org.throughline.kernel.Ids;
import org.throughline.organisations.OrganisationId;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;

@Tag("view")
class ContributionCardTests {

    private static final String SCRIPT = "<script>alert(1)</script>";

    private final SectionRef buses = new SectionRef(new SectionId(Ids.next()), "buses", "Buses");
    private final SectionRef ferries = new SectionRef(new SectionId(Ids.next()), "ferries", "Ferries");

    private ContributionCard card(@Nullable OrganisationId organisation, String person, @Nullable String proposed) {
        var view = new ContributionView(
                new ContributionId(Ids.next()),
                new ConsultationId(Ids.next()),
                State.PUBLISHED,
                new PersonId(Ids.next()),
                organisation == null ? person : "Harbour carers",
                organisation == null ? null : person,
                organisation,
                List.of(buses, ferries),
                null,
                null,
                null,
                null,
                Stance.SUPPORT_WITH_CHANGES,
                null,
                proposed,
                null,
                null,
                null,
                null,
                SCRIPT,
                true,
                Instant.EPOCH,
                0,
                0,
                false);
        return new ContributionCard(view, "coast", buses.id());
    }

    private static List<String> classes(ContributionCard card) {
        return card.getElement()
                .getChildren()
                .map(child -> child.getTag() + child.getClassList())
                .toList();
    }

    @Test
    void people_and_organisations_look_the_same_R40() {
        ContributionCard person = card(null, "Maud", null);
        ContributionCard organisation = card(new OrganisationId(Ids.next()), "Maud", null);

        assertThat(classes(organisation)).isEqualTo(classes(person));
        assertThat(organisation.getElement().getClassList())
                .containsExactlyElementsOf(person.getElement().getClassList());
    }

    @Test
    void words_and_names_are_text_in_their_own_direction() {
        Form card = new Form(card(null, SCRIPT, SCRIPT));

        assertThat(card.all("script")).isEmpty();
        assertThat(card.all("h3").map(Form::words)).containsExactly(SCRIPT);
        assertThat(card.all("p").filter(words -> Form.words(words).equals(SCRIPT)))
                .hasSize(2)
                .allMatch(words -> "auto".equals(words.getAttribute("dir")));
    }

    @Test
    void the_stance_is_a_word_and_a_shape() {
        assertThat(new Form(card(null, "Maud", null))
                        .all("span")
                        .filter(span -> span.getClassList().contains("tl-stance")))
                .singleElement()
                .satisfies(stance -> {
                    assertThat(Form.words(stance)).contains("contributions.stance.support-with-changes");
                    assertThat(stance.getClassList()).contains("tl-stance-support-with-changes");
                });
    }

    @Test
    void only_the_other_sections_are_named_and_linked_R24() {
        assertThat(new Form(card(null, "Maud", null)).all("a").map(link -> link.getAttribute("href")))
                .containsExactly("/consultations/coast/read/ferries");
    }
}
