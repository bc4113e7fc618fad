package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.ModeratedContributions;
import org.throughline.contributions.State;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.MembershipRole;
import org.throughline.organisations.NewOrganisation;
import org.throughline.organisations.OrganisationType;
import org.throughline.organisations.Organisations;
import org.throughline.organisations.Verifications;
import org.throughline.people.CurrentPerson;
import org.throughline.people.People;
import org.throughline.people.SignedInPerson;
import org.throughline.responses.Choice;
import org.throughline.responses.InvitationLetters;
import org.throughline.responses.MemberAnswers;
import org.throughline.responses.NewAnswer;
import org.throughline.responses.PartId;
import org.throughline.responses.Signing;
import org.throughline.rings.Axe;

/** UC-15: an umbrella of 140 members answers with one response, written by two at once in two browsers (R34). */
class NetworkResponseJourney extends Walks {

    private static final String NETWORK = "Umbrella of the North Coast";
    private static final String RESPONSES = "/consultations/" + SLUG + "/responses";
    private static final int MEMBERS = 140;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Verifications verifications;

    @Autowired
    private People people;

    @Autowired
    private MemberAnswers answers;

    @Autowired
    private InvitationLetters letters;

    private static final Pattern BY_ORGANISATIONS =
            Pattern.compile("([\\d,]+)(?: comments?)? by (?:an organisation|organisations)");

    @Autowired
    private Contributions contributions;

    @Autowired
    private ModeratedContributions moderated;

    @Autowired
    private JdbcClient database;

    @Test
    void uc15_140_members_answer_to_one_response_while_two_people_write_it() {
        anUmbrella("pilar.navarro@example.org", "noor.rahman@example.org");
        int before = commentsInTheRecord();
        var pilar = watched(desktop());
        signIn(pilar, "pilar-navarro", RESPONSES);
        button(pilar, "Begin the response of " + NETWORK).click();
        pilar.waitForURL("**/draft");
        var draft = pilar.url().substring(address().length());
        write(pilar, "Whom this response represents", "140 groups on the north coast.");
        write(pilar, "Whom else the network asked, and how", "All of them, by letter.");
        button(pilar, "Add the part").click();
        save(pilar, "Nothing is said of ferries.");

        var noor = watched(desktop());
        signIn(noor, "noor-rahman", draft);
        uc15_2_two_write_the_same_part_and_neither_text_is_lost(pilar, noor);
        uc15_4_what_is_missing_is_said_beside_its_part(noor);
        uc15_11_members_are_asked_in_the_background(pilar);
        membersAnswer();
        send(pilar);
        publish();
        uc15_5_everybody_reads_one_response_with_its_members(before);
    }

    private void anUmbrella(String... emails) {
        SystemWork.run(() -> {
            var umbrella = organisations.found(
                    "umbrella-north-coast",
                    new NewOrganisation(
                            NETWORK,
                            NewOrganisation.Kind.NETWORK,
                            OrganisationType.CHARITY,
                            null,
                            null,
                            NewOrganisation.SizeBand.SMALL,
                            "Groups on the north coast."));
            for (String email : emails) {
                organisations.addRepresentative(people.byEmail(email).orElseThrow(), umbrella, MembershipRole.LEAD);
            }
            CurrentPerson.as(moderator(), () -> {
                verifications.verify(umbrella);
                return umbrella;
            });
        });
    }

    private SignedInPerson moderator() {
        return SystemWork.call(() ->
                people.principal(people.byEmail("ines.carvalho@example.org").orElseThrow()));
    }

    private static Locator part(Page page, String heading) {
        return page.locator(".tl-part").filter(new Locator.FilterOptions().setHas(heading(page, heading)));
    }

    private void write(Page page, String heading, String words) {
        part(page, heading)
                .getByText("Write", new Locator.GetByTextOptions().setExact(true))
                .click();
        save(page, words);
    }

    private void save(Page page, String words) {
        var form = page.locator(".tl-part textarea");
        form.fill(words);
        button(page, "Save this part").click();
        assertThat(form).hasCount(0);
    }

    private void uc15_2_two_write_the_same_part_and_neither_text_is_lost(Page pilar, Page noor) {
        var about = "Part 1: what is missing";
        part(noor, about)
                .getByText("Write", new Locator.GetByTextOptions().setExact(true))
                .click();
        noor.locator(".tl-part textarea").fill("Nothing is said of ferries in winter.");
        write(pilar, about, "Nothing is said of ferries or buses.");

        noor.locator(".tl-part textarea").press("Tab");
        button(noor, "Save this part").focus();
        noor.keyboard().press("Enter");

        var conflict = noor.locator(".tl-conflict");
        assertThat(conflict.getByText("Pilar Navarro changed this part while you were writing"))
                .isFocused();
        assertThat(conflict.getByText("What Pilar Navarro saved on")).isVisible();
        assertThat(conflict.locator("del").first()).containsText("or");
        assertThat(conflict.locator("ins").first()).containsText("in");
        assertThat(conflict).containsText("Nothing is said of ferries or buses.");
        assertThat(conflict).containsText("Nothing is said of ferries in winter.");
        Axe.findsNothingOn(noor);
        look(noor, "response-conflict");
        button(noor, "Write one text out of both").focus();
        noor.keyboard().press("Enter");
        assertThat(noor.locator(".tl-part textarea")).isFocused();
        assertThat(noor.locator(".tl-part textarea")).hasValue("Nothing is said of ferries in winter.");
        look(noor, "response-combine");
        save(noor, "Nothing is said of ferries or buses in winter.");

        assertThat(part(pilar, about)).containsText("Nothing is said of ferries or buses in winter.");
        assertThat(part(pilar, about)).containsText("Saved by Noor Rahman");
        part(pilar, about).getByText("Earlier wordings").click();
        assertThat(part(pilar, about)).containsText("Nothing is said of ferries or buses.");
    }

    private void uc15_4_what_is_missing_is_said_beside_its_part(Page noor) {
        button(noor, "Add the part").click();
        button(noor, "Throw away what I typed").click();
        noor.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send the response"))
                .click();
        assertThat(noor.locator(".tl-error-summary:visible")).isFocused();
        assertThat(noor.locator(".tl-part .tl-field-error")).containsText("This part is empty.");
        Axe.findsNothingOn(noor);
        look(noor, "response-not-sent");
        button(noor, "Put away: Part 2: what is missing").click();
        assertThat(noor.locator(".tl-part")).hasCount(3);
    }

    private void uc15_11_members_are_asked_in_the_background(Page page) {
        page.getByText("Members: 0, of which 0 sign").click();
        page.getByText("Add members by name and email").click();
        page.getByLabel("Members, one on each line")
                .fill(IntStream.rangeClosed(1, MEMBERS)
                        .mapToObj(number -> "%s, g%03d@example.org".formatted(name(number), number))
                        .collect(Collectors.joining("\n", "", "\nno address at all")));
        button(page, "Add to the list").click();
        assertThat(page.getByText("140 members are new on the list.")).isVisible();
        assertThat(page.getByLabel("Members, one on each line")).hasValue("no address at all");
        button(page, "Ask everybody not asked yet").click();
        assertThat(page.locator(".tl-facts")).containsText("140 of 140");
        Axe.findsNothingOn(page);
        look(page, "response-members");
    }

    private static String name(int number) {
        return "North coast group %03d".formatted(number);
    }

    /** One in a browser without script, with the link of the mail; the others as the same page would send it. */
    private void membersAnswer() {
        var member = watched(withoutScript());
        linkMailedTo(member, "g140@example.org").click();
        assertThat(heading(member, NETWORK + " asks " + name(140) + " to sign its response"))
                .isVisible();
        button(member, "Send our answer").click();
        assertThat(member.locator(".tl-error-summary")).containsText("Choose one of the three answers.");
        look(member, "response-answer-refused");
        member.getByLabel("Your different view on part 1").fill("Buses first, ferries after.");
        member.getByLabel("We sign, with a different view on a part").check();
        member.getByLabel("Your name").fill("Gwen Alder");
        member.getByLabel("What you are at " + name(140)).fill("Chair");
        member.getByLabel("I may answer for " + name(140)).check();
        button(member, "Send our answer").click();
        assertThat(heading(member, "Thank you. " + name(140) + " signs, with a different view"))
                .isVisible();
        look(member, "response-answered");
        for (int number = 1; number < MEMBERS; number++) {
            String secret = secret(name(number));
            Signing signing = answers.read(secret).orElseThrow();
            PartId part = signing.parts().getFirst().id();
            Choice choice = number == 1 ? Choice.DISSENT : number <= 3 ? Choice.DIFFER : Choice.SIGN;
            answers.answer(
                    secret,
                    new NewAnswer(
                            signing.revision(),
                            choice,
                            "Somebody",
                            "Chair",
                            true,
                            choice == Choice.DIFFER ? Map.of(part, "View of group " + number + ".") : Map.of(),
                            choice == Choice.DISSENT ? "Nobody asked us about trains." : ""));
        }
    }

    private String secret(String name) {
        UUID letter = database.sql("""
                        SELECT l.id FROM response_letter l JOIN response_member m ON m.id = l.member_id WHERE m.name = :name
                        """)
                .param("name", name)
                .query((row, index) -> {
                    ByteBuffer bytes = ByteBuffer.wrap(row.getBytes("id"));
                    return new UUID(bytes.getLong(), bytes.getLong());
                })
                .single();
        String path = SystemWork.call(() -> letters.issue(letter)).orElseThrow().path();
        return path.substring(path.indexOf('=') + 1);
    }

    private void send(Page page) {
        page.getByText("Back to the response").click();
        button(page, "Send the response").click();
        assertThat(page.getByText("The response has been sent. A moderator reads it next."))
                .isVisible();
    }

    private void publish() {
        var response = database.sql("""
                        SELECT r.id FROM network_response r JOIN organisation o ON o.id = r.network_id WHERE o.name = :name
                        """)
                .param("name", NETWORK)
                .query((row, index) -> {
                    ByteBuffer bytes = ByteBuffer.wrap(row.getBytes("id"));
                    return new UUID(bytes.getLong(), bytes.getLong());
                })
                .single();
        CurrentPerson.as(moderator(), () -> {
            contributions.ofResponse(response).stream()
                    .filter(said -> said.state() == State.WAITING)
                    .forEach(said -> moderated.publish(said.id()));
            return List.of();
        });
    }

    private void uc15_5_everybody_reads_one_response_with_its_members(int before) {
        var reader = watched(desktop());
        reader.navigate(RESPONSES);
        reader.getByText(NETWORK).click();
        assertThat(reader.locator(".tl-lead"))
                .containsText("One response, signed by 139 members, 3 of them with a different view on a part."
                        + " 1 member does not sign.");
        assertThat(reader.locator(".tl-beside")).containsText("136 members sign this part as it stands.");
        assertThat(reader.locator(".tl-views")).containsText("Buses first, ferries after.");
        Axe.findsNothingOn(reader);
        look(reader, "response-public");
        var record = watched(withoutScript());
        record.navigate("/record" + reader.url().substring(address().length()));
        assertThat(record.locator(".tl-signed > li")).hasCount(139);
        assertThat(record.getByText("Nobody asked us about trains.")).isVisible();
        look(record, "response-record");
        assertThat(commentsInTheRecord()).as("One response, never 141 votes").isEqualTo(before + 1);
    }

    /** How many organisations have said something: a response of a network is one of them. */
    private int commentsInTheRecord() {
        var page = withoutScript();
        page.navigate("/record/consultations/" + SLUG);
        var count = page.locator("dt:has-text('Comments published') + dd")
                .innerText()
                .strip();
        page.close();
        var organisations = BY_ORGANISATIONS.matcher(count);
        return organisations.find() ? Integer.parseInt(organisations.group(1).replace(",", "")) : 0;
    }
}
