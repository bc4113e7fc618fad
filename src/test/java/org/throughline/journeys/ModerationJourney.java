package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.contributions.Channel;
import org.throughline.contributions.ContributionId;
import org.throughline.rings.Axe;

/** UC-07: what waits is read, decided with a reason, and the author hears of it. */
class ModerationJourney extends Walks {

    private static final String OVERVIEW = "/consultations/" + SLUG;
    private static final String QUEUE = "/moderation/" + SLUG;
    private static final Pattern WAITING = Pattern.compile("(\\d+) comments? waits? for a moderator");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient database;

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
        openCase(moderator, "Care planning needs an hour.");
        assertThat(moderator.locator(".tl-case h2").first()).isFocused();
        button(moderator, "Publish").click();
        assertThat(moderator.getByText("Published: what Mei-Ling Zhao said.")).isVisible();

        openCase(moderator, "Students on mental health placement");
        button(moderator, "Withhold").click();
        button(moderator, "Withhold with this reason").click();
        assertThat(moderator.locator(".tl-error-summary")).isFocused();
        assertThat(moderator.locator(".tl-field-error")).hasText("Choose a reason. Its author will see it.");
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
        new Sayings(context)
                .say(
                        "tom.haddow@example.org",
                        "As a neighbour and not as a moderator: the bus stops at six.",
                        Channel.WEB);
        var own = desktop();
        SigningIn.as("tom-haddow", own, QUEUE);
        openCase(own, "the bus stops at six");
        assertThat(own.locator(".tl-queue-item").filter(with("the bus stops at six")))
                .containsText("Another moderator decides");

        assertThat(own.getByText("You or an organisation that you speak for said this."))
                .isVisible();
        assertThat(button(own, "Publish")).hasCount(0);

        var another = desktop();
        SigningIn.as("shreya-nair", another, QUEUE);
        openCase(another, "the bus stops at six");
        button(another, "Publish").click();
        assertThat(another.getByText("Published: what Tom Haddow said.")).isVisible();
    }

    @Test
    void uc07_9_several_are_decided_at_once_and_it_is_taken_back_on_the_keyboard_alone() {
        List<ContributionId> said = List.of("Lamp", "Bench", "Kerb").stream()
                .map(thing -> new Sayings(context)
                        .say("amina.yusuf@example.org", thing + " at the bus stop: please mend it.", Channel.PAPER))
                .toList();
        new Sayings(context).areFiled(said);
        var page = desktop();
        SigningIn.as("shreya-nair", page, QUEUE + "?channel=paper&speaker=person");
        page.locator("h1").waitFor();
        var keyboard = new Keyboard(page);
        keyboard.press("b");
        assertThat(page.getByText("None is chosen. Choose the open case with X first."))
                .isVisible();
        for (var thing : List.of("Lamp", "Bench", "Kerb")) {
            while (!page.locator(".tl-case").innerText().contains(thing + " at the bus stop")) {
                var before = page.locator(".tl-case").innerText();
                keyboard.press("n");
                await().until(() -> !page.locator(".tl-case").innerText().equals(before));
            }
            keyboard.press("x");
        }
        keyboard.press("b");
        var heading = page.getByText("One decision about 3 contributions");
        assertThat(heading).isFocused();
        Axe.findsNothingOn(page);
        look(page, "queue-bulk");
        keyboard.press("4");
        assertThat(page.getByLabel("4 · Withhold: It is not about this plan.")).isChecked();
        keyboard.press("Enter");
        assertThat(page.getByText(Pattern.compile("Decided about 3 contributions: Withh.*takes effect at")))
                .hasCount(2);
        keyboard.press("u");
        assertThat(page.getByText("Taken back: the decision about 3 contributions. Nothing has changed."))
                .hasCount(2);
        assertThat(database.sql(
                                "SELECT COUNT(*) FROM moderation_case WHERE contribution_id IN (:ids) AND state = 'WAITING'")
                        .param("ids", said)
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void uc07_6_who_does_not_moderate_finds_no_queue() {
        var page = desktop();
        SigningIn.as("amina-yusuf", page, QUEUE);
        assertThat(page.locator(".tl-desk")).hasCount(0);
        assertThat(page.locator("h1")).not().containsText("Waiting");
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
}
