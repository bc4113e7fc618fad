package org.throughline.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SystemWork;
import org.throughline.people.Choices;
import org.throughline.people.Consent;
import org.throughline.people.CurrentPerson;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.people.SignInLinks;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

/** What its author allows is true wherever a contribution is shown: all of it passes through {@link ContributionViews}. */
@ModuleTest
class ConsentTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Contributions contributions;

    @Autowired
    Drafts drafts;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_choice_holds_for_what_was_said_before_too_UC22_1() {
        AConsultation open = AConsultation.moderated(context, ModerationPolicy.AFTER);
        SignedInPerson maya = open.somebody("Maya");
        ContributionId id = open.said(maya, "The bus must come.");

        allow(maya, new Choices(false, true, false));
        assertThat(seen(id).authorName()).isEqualTo("A contributor");
        assertThat(seen(id).text()).isEqualTo("The bus must come.");

        allow(maya, new Choices(true, false, false));
        assertThat(seen(id).authorName()).isEqualTo("Maya");
        assertThat(seen(id).text()).contains("chosen not to publish").doesNotContain("bus");
        assertThat(CurrentPerson.as(maya, () -> contributions.mine(id))
                        .orElseThrow()
                        .original()
                        .text())
                .isEqualTo("The bus must come.");
    }

    @Test
    void an_organisation_is_named_and_read_whatever_its_representative_allows_for_themselves_UC22_2() {
        AConsultation open = AConsultation.moderated(context, ModerationPolicy.AFTER);
        SignedInPerson maya = open.somebody("Maya");
        ContributionId id = SystemWork.call(() -> contributions.receive(
                        maya.id(), open.comment(Ids.next(), open.organisationOf(maya), "We walk.")))
                .id();

        allow(maya, new Choices(false, false, false));

        assertThat(seen(id).authorName()).startsWith("Harbour carers");
        assertThat(seen(id).representative()).isNull();
        assertThat(seen(id).text()).isEqualTo("We walk.");
    }

    @Test
    void what_a_visitor_allows_is_kept_with_the_comment_and_holds_once_the_address_is_proved_UC22_1() {
        AConsultation open = AConsultation.moderated(context, ModerationPolicy.AFTER);
        String email = Ids.next() + "@example.org";
        assertThatThrownBy(() ->
                        drafts.sendWith(email, open.comment("Said."), new Consent("", new Choices(true, true, false))))
                .isInstanceOf(Refused.class);

        drafts.sendWith(email, open.comment("Said."), new Consent("Maya", new Choices(true, true, true)));
        confirm(email);

        PersonId author = SystemWork.call(() -> people.byEmail(email)).orElseThrow();
        assertThat(people.byId(List.of(author)).get(author).displayName()).isEqualTo("Maya");
        assertThat(SystemWork.call(() -> people.principal(author)).displayName())
                .isEqualTo("Maya");
    }

    private void confirm(String email) {
        var link = jdbc.sql("SELECT id FROM sign_in_link WHERE email = :email")
                .param("email", email)
                .query((row, index) -> Ids.fromBytes(row.getBytes(1)))
                .single();
        String path = SystemWork.call(() -> links.issue(link)).orElseThrow().path();
        links.spend(path.substring(path.indexOf('=') + 1));
    }

    private ContributionView seen(ContributionId id) {
        return contributions.byId(id).orElseThrow();
    }

    private void allow(SignedInPerson person, Choices choices) {
        CurrentPerson.as(person, () -> {
            people.consent(new Consent("", choices));
            return true;
        });
    }
}
