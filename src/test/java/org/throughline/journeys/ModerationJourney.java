package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.NewComment;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SystemWork;
import org.throughline.people.People;
import org.throughline.plans.Consultations;
import org.throughline.rings.Axe;
import org.throughline.rings.Journeys;

/** UC-07: what waits is read, decided with a reason, and the author hears of it. */
class ModerationJourney extends Journeys {

    private static final String OVERVIEW = "/consultations/long-term-plan-2019";
    private static final String QUEUE = "/moderation/long-term-plan-2019";
    private static final Pattern WAITING = Pattern.compile("(\\d+) comments? waits? for a moderator");

    @Autowired
    private Contributions contributions;

    @Autowired
    private Consultations consultations;

    @Autowired
    private People people;

    @Test
    void uc07_1_2_a_moderator_publishes_and_withholds_and_both_authors_hear_of_it() {
        for (var author : List.of("mei-ling-zhao", "chidi-eze")) {
            SigningIn.hearingAtOnce(author, desktop(), "What is decided about what I said");
        }
        var visitor = desktop();
        var before = waiting(visitor);
        var moderator = desktop();
        SigningIn.as("tom-haddow", moderator, QUEUE);
        Axe.findsNothingOn(moderator);
        button(moderator, "Publish what Mei-Ling Zhao said").click();
        assertThat(moderator.getByText("Published: what Mei-Ling Zhao said.")).isVisible();

        var students = moderator.locator(".tl-queue-item").filter(with("Students on mental health placement"));
        students.getByText("Withhold", new Locator.GetByTextOptions().setExact(true))
                .click();
        button(moderator, "Withhold with this reason").click();
        assertThat(students.locator(".tl-error-summary")).isFocused();
        assertThat(students.locator(".tl-field-error")).hasText("Choose a reason. Its author will see it.");
        assertThat(moderator).hasTitle(Pattern.compile("^Error: Waiting"));
        moderator.getByLabel("It gives away personal details of somebody.").check();
        moderator.getByLabel("A word to its author (optional)").fill("Please leave out your patient.");
        Axe.findsNothingOn(moderator);
        picture(moderator, "moderation-reason-1280");
        button(moderator, "Withhold with this reason").click();
        assertThat(moderator.getByText("Withheld: what Chidi Eze said. Its author sees the reason."))
                .isVisible();
        assertThat(waiting(visitor)).as("What the public notice counts").isEqualTo(before - 2);

        var published = desktop();
        SigningIn.as("mei-ling-zhao", published, "/my/contributions");
        var own = published.locator(".tl-card").filter(with("Care planning needs an hour."));
        assertThat(own.locator(".tl-reached").filter(with("Read by a moderator")))
                .isVisible();

        var withheld = phone();
        SigningIn.as("chidi-eze", withheld, "/my/contributions");
        var reason = withheld.locator(".tl-card")
                .filter(with("Students on mental health placement"))
                .locator(".tl-warning");
        assertThat(reason).containsText("It gives away personal details of somebody.");
        assertThat(reason).containsText("Please leave out your patient.");
        Axe.findsNothingOn(withheld);
        picture(withheld, "moderation-author-320");

        mailComes(visitor, "Your contribution is published", "mei.ling.zhao@example.org", "published it");
        mailComes(
                visitor,
                "Your contribution is not published",
                "chidi.eze@example.org",
                "It gives away personal details of somebody.");
    }

    @Test
    void uc07_4_a_moderator_does_not_decide_about_an_own_comment() {
        comment("tom.haddow@example.org", "As a neighbour and not as a moderator: the bus stops at six.");
        var own = desktop();
        SigningIn.as("tom-haddow", own, QUEUE);
        var item = own.locator(".tl-queue-item").filter(with("the bus stops at six"));
        assertThat(item).containsText("Another moderator decides about it.");
        assertThat(item.locator("button")).hasCount(0);

        var another = desktop();
        SigningIn.as("shreya-nair", another, QUEUE);
        button(another, "Publish what Tom Haddow said").click();
        assertThat(another.getByText("Published: what Tom Haddow said.")).isVisible();
    }

    @Test
    void uc07_6_who_does_not_moderate_finds_no_queue() {
        var page = desktop();
        SigningIn.as("amina-yusuf", page, QUEUE);
        assertThat(page.locator(".tl-queue")).hasCount(0);
        assertThat(page.locator("h1")).not().containsText("Waiting");
    }

    private void comment(String email, String text) {
        var consultation = consultations.bySlug("long-term-plan-2019").orElseThrow();
        SystemWork.run(() -> contributions.receive(
                people.byEmail(email).orElseThrow(),
                new NewComment(
                        Ids.next(),
                        consultation.id(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        text)));
    }

    private static int waiting(Page visitor) {
        visitor.navigate(OVERVIEW);
        visitor.locator("h1").waitFor();
        var said = WAITING.matcher(visitor.locator("main").innerText());
        assertThat(said.find()).as("The overview says how many wait").isTrue();
        return Integer.parseInt(said.group(1));
    }

    private static void mailComes(Page visitor, String subject, String to, String words) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            visitor.navigate("/demo/mail");
            assertThat(visitor.locator("article")
                            .filter(with(subject))
                            .filter(with(to))
                            .allInnerTexts())
                    .anySatisfy(letter -> assertThat(letter).contains(words));
        });
    }

    private static Locator.FilterOptions with(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
