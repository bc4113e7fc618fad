package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.rings.Axe;

/** UC-12: a small group comes in, grows, changes hands, and is found to be here twice. */
class OrganisationJourney extends Walks {

    private final String word = UUID.randomUUID().toString().substring(0, 13);

    @Test
    void uc12_an_unregistered_group_invites_a_second_person_who_joins_and_the_lead_hands_over() {
        var name = "Marrow Lane Knitters " + word;
        var lead = watched(desktop());
        signIn(lead, "walter-birkin", "/organisations/register");
        register(lead, name);
        assertThat(heading(lead, "Manage " + name)).isVisible();
        Axe.findsNothingOn(lead);

        var address = "knitter-" + word + "@example.org";
        lead.getByLabel("Email address").fill(address);
        button(lead, "Send the invitation").click();
        assertThat(lead.locator(".tl-status")).hasText("We are sending an invitation to " + address + ".");
        assertThat(lead.locator(".tl-status")).isFocused();
        look(lead, "organisation-invited");

        var second = watched(phone());
        var link = linkMailedTo(second, address).getAttribute("href");
        second.navigate(link);
        assertThat(heading(second, "You are invited to speak for " + name)).isVisible();
        look(second, "organisation-invitation");
        signIn(second, "peter-crabtree", link.replaceFirst("^https?://[^/]+", ""));
        button(second, "Speak for " + name).click();
        assertThat(heading(second, "Manage " + name)).isVisible();
        second.navigate(link);
        assertThat(heading(second, "This invitation does not work")).isVisible();

        lead.reload();
        button(lead, "Hand over to Peter Crabtree").click();
        button(lead, "Yes, hand over to Peter Crabtree").click();
        assertThat(lead.locator(".tl-status")).hasText("Peter Crabtree is the lead now, and you are a representative.");
        button(lead, "I do not speak for " + name + " any more").click();
        button(lead, "Yes, leave " + name).click();
        assertThat(heading(lead, "My organisations")).isVisible();

        second.navigate("/my/organisations");
        second.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Manage " + name))
                .click();
        button(second, "I do not speak for " + name + " any more").click();
        button(second, "Yes, leave " + name).click();
        assertThat(second.locator("[role=alert]")
                        .filter(new Locator.FilterOptions().setHasText("You are the only lead")))
                .isVisible();
        look(second, "organisation-last-lead");
    }

    @Test
    void uc12_7_a_double_is_pointed_out_and_11_a_moderator_joins_two_records() {
        var name = "Quayside Darners " + word;
        var first = watched(desktop());
        signIn(first, "oksana-bondar", "/organisations/register");
        register(first, name);
        assertThat(heading(first, "Manage " + name)).isVisible();

        var other = watched(desktop());
        signIn(other, "nnamdi-obi", "/organisations/register");
        register(other, "The " + name + " Group");
        assertThat(heading(other, "Is it one of these?")).isFocused();
        Axe.findsNothingOn(other);
        look(other, "organisation-lookalikes");
        button(other, "None of these: register The " + name + " Group").click();
        assertThat(heading(other, "Manage The " + name + " Group")).isVisible();
        other.waitForURL("**/manage");
        var old = other.url().replace("/manage", "");

        var moderator = watched(desktop());
        var slug = old.substring(old.lastIndexOf('/') + 1);
        signIn(moderator, "shreya-nair", "/organisations/review/" + slug);
        moderator
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Compare with " + name))
                .click();
        assertThat(heading(moderator, "Join two records of one organisation")).isVisible();
        look(moderator, "organisation-merge");
        moderator.getByLabel("Why they are the same").fill("One room, one kettle.");
        button(moderator, "Join The " + name + " Group into " + name).click();
        assertThat(heading(moderator, name).first()).isVisible();
        assertThat(moderator.getByText("One room, one kettle.")).isVisible();

        var reader = watched(desktop());
        reader.navigate(old);
        assertThat(reader.locator("h1")).hasText(name);
        assertThat(reader.getByText("Nnamdi Obi (lead)")).isVisible();
    }

    @Test
    void uc36_an_organisation_adds_its_own_plan_which_stands_beside_its_section_until_a_moderator_hides_it() {
        var title = "Six things we ask for " + word;
        var list = "/consultations/" + SLUG + "/organisations-plans";
        var speaker = watched(phone());
        signIn(speaker, "danielle-oyelaran", list);
        speaker.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Add a plan or report of Ashenby Young Carers"))
                .click();
        speaker.getByLabel("What is it called?").fill(title);
        speaker.getByLabel("Where is it to be read?").fill("http://10.0.0.1/plan");
        speaker.getByLabel("2.2 Obesity").check();
        button(speaker, "Add it").click();
        assertThat(speaker.locator(".tl-error-summary")).isFocused();
        assertThat(speaker.locator(".tl-error-summary li")).hasCount(3);
        Axe.findsNothingOn(speaker);
        look(speaker, "own-plan-refused");
        speaker.getByLabel("What is it about, in a sentence?").fill("What six young carers ask for.");
        speaker.getByLabel("Where is it to be read?").fill("https://young-carers.example.org/six");
        speaker.getByLabel("Which date does it bear?").fill("2025-06-01");
        button(speaker, "Add it").click();
        assertThat(heading(speaker, title)).isVisible();

        var reader = watched(desktop());
        reader.navigate(reading("obesity"));
        reader.getByText("Plans of organisations about this section").click();
        assertThat(reader.getByText("Read “" + title + "” at young-carers.example.org"))
                .hasAttribute("href", "https://young-carers.example.org/six");
        Axe.findsNothingOn(reader);
        look(reader, "own-plans-beside-section");

        var moderator = watched(desktop());
        signIn(moderator, "shreya-nair", list);
        moderator.getByText("Hide “" + title + "”").click();
        var card = moderator.locator("article").filter(new Locator.FilterOptions().setHasText(title));
        card.getByLabel("Why?").fill("It leads to a shop.");
        card.getByText("Hide it").click();
        assertThat(moderator.getByText("It leads to a shop.")).isVisible();

        reader.navigate("/record" + list);
        assertThat(reader.getByText("It leads to a shop.")).isVisible();
        assertThat(reader.getByText(title)).hasCount(0);
    }

    private static void register(Page page, String name) {
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
        page.getByLabel("What kind of organisation is it?").selectOption("COMMUNITY_GROUP");
        page.getByLabel("Whom does it speak for?").fill("Eleven people who knit on Mondays.");
        button(page, "Register the organisation").click();
    }
}
