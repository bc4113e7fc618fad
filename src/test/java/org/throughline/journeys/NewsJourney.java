package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.ModeratedContributions;
import org.throughline.contributions.NewReply;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Grant;
import org.throughline.people.People;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.Consultations;
import org.throughline.rings.Journeys;

/** UC-23: somebody chooses to hear at once, hears, and ends it with one click, without a script. */
class NewsJourney extends Journeys {

    private static final String REPLIES = "Replies to what I said";

    @Autowired
    private Contributions contributions;

    @Autowired
    private ModeratedContributions moderated;

    @Autowired
    private Consultations consultations;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient database;

    @Test
    void uc23_5_6_somebody_hears_of_a_reply_at_once_and_ends_it_with_one_click() {
        var amina = withoutScript();
        SigningIn.as("amina-yusuf", amina, "/account");
        amina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Choose what we tell you, and how often"))
                .click();
        SigningIn.hearingAtOnce("amina-yusuf", amina, REPLIES);
        assertThat(choice(amina, "At once")).isChecked();

        var words = "A bus at seven would do for me too, " + Ids.next();
        replyToAmina(words);

        var reader = withoutScript();
        var letter = reader.locator("article").filter(new Locator.FilterOptions().setHasText(words));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            reader.navigate("/demo/mail");
            assertThat(letter).hasCount(1);
        });
        assertThat(letter).containsText("replied to what you said");
        letter.locator("a[href*='/unsubscribe']").click();
        assertThat(reader.locator("h1")).hasText("No more mails of this kind?");
        SigningIn.as("amina-yusuf", amina, "/account/mail");
        assertThat(choice(amina, "At once")).isChecked();

        reader.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("No more of these mails"))
                .click();
        assertThat(reader.locator("h1")).hasText("You get no more mails of this kind");
        assertThat(reader.locator("main")).containsText(REPLIES);
        amina.reload();
        assertThat(choice(amina, "Never")).isChecked();
    }

    private static Locator choice(Page page, String pace) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(REPLIES))
                .getByLabel(pace);
    }

    private void replyToAmina(String words) {
        var comment = new ContributionId(id("""
                SELECT HEX(c.id) FROM contribution c JOIN person p ON p.id = c.author_id
                    JOIN consultation k ON k.id = c.consultation_id
                WHERE p.email = 'amina.yusuf@example.org' AND k.slug = 'long-term-plan-2019' AND c.state = 'PUBLISHED'
                    AND c.parent_id IS NULL ORDER BY c.id LIMIT 1"""));
        var author =
                SystemWork.call(() -> people.byEmail("chidi.eze@example.org")).orElseThrow();
        var reply = SystemWork.call(
                () -> contributions.receive(author, new NewReply(Ids.next(), comment, null, null, false, words)));
        var body = consultations.bySlug("long-term-plan-2019").orElseThrow().body();
        var moderator =
                SystemWork.call(() -> people.byEmail("tom.haddow@example.org")).orElseThrow();
        CurrentPerson.as(new SignedInPerson(moderator, "Tom", Set.of(new Grant(Role.MODERATOR, body))), () -> {
            moderated.publish(reply.id());
            return reply;
        });
    }

    private UUID id(String sql) {
        var bytes = ByteBuffer.wrap(
                HexFormat.of().parseHex(database.sql(sql).query(String.class).single()));
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
