package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.throughline.Throughline;
import org.throughline.changes.VersionCompared;
import org.throughline.kernel.Ids;
import org.throughline.plans.PlanId;
import org.throughline.rings.TestDatabase;

/** What somebody has typed outlives the server (UC-03, rule 6). It has a server of its own, to stop and to start again. */
class RestartJourney extends Walks {

    private static final String WORDS = "I was halfway through this sentence when the server";
    private static final int PAUSE = 2_500;

    private ConfigurableApplicationContext server = fresh();

    private static ConfigurableApplicationContext fresh() {
        return application().initializers(new TestDatabase.FreshSchema()).run("--server.port=0");
    }

    private static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(Throughline.class).profiles("seeded");
    }

    /** Stops it and starts it again at the same address, on the same schema. */
    private void restart() {
        var environment = server.getEnvironment();
        var port = port();
        var url = environment.getRequiredProperty("spring.datasource.url");
        var username = environment.getRequiredProperty("spring.datasource.username");
        var password = environment.getRequiredProperty("spring.datasource.password");
        server.close();
        server = application()
                .run(
                        "--server.port=" + port,
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + username,
                        "--spring.datasource.password=" + password);
    }

    private String port() {
        return server.getEnvironment().getRequiredProperty("local.server.port");
    }

    private String at(String path) {
        return "http://localhost:" + port() + path;
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void uc03_6_a_restarted_server_gives_back_what_a_person_and_a_visitor_typed() {
        var person = desktop();
        person.navigate(at("/demo/people?next=" + reading("alcohol")));
        person.locator("[data-person='tariq-mahmood']").click();
        begin(person);
        var visitor = phone();
        visitor.navigate(at(reading("alcohol")));
        begin(visitor);
        person.waitForTimeout(PAUSE);
        var version = leaveUntold();

        restart();
        isTold(version);

        // The visitor goes on typing: the page finds that its session is gone and loads itself anew.
        comment(visitor).pressSequentially(" stopped.");
        assertThat(visitor.getByText("We kept what you had written.")).isAttached();
        assertThat(comment(visitor)).hasValue(WORDS + " stopped.");

        // The person takes another device, where only the server can know it.
        forgetThe(person.context());
        person.navigate(at("/demo/people?next=" + reading("alcohol")));
        person.locator("[data-person='tariq-mahmood']").click();
        assertThat(comment(person)).hasValue(WORDS);
    }

    /** UC-29, 15: as a server leaves a new version that was killed while it told of it, and again while it took that up at its next start. */
    private UUID leaveUntold() {
        var jdbc = server.getBean(JdbcClient.class);
        var compared = jdbc.sql("""
                        SELECT version_id, plan_id FROM version_comparison WHERE plan_id IN
                            (SELECT plan_id FROM version_comparison GROUP BY plan_id HAVING COUNT(*) > 1)
                        ORDER BY version_id DESC LIMIT 1""")
                .query((row, index) -> new VersionCompared(
                        Ids.fromBytes(row.getBytes("version_id")), new PlanId(Ids.fromBytes(row.getBytes("plan_id")))))
                .single();
        server.getBean(TransactionOperations.class).executeWithoutResult(status -> {
            server.publishEvent(compared);
            jdbc.sql("""
                            INSERT INTO EVENT_PUBLICATION (ID, LISTENER_ID, EVENT_TYPE, SERIALIZED_EVENT, PUBLICATION_DATE, STATUS,
                                COMPLETION_ATTEMPTS)
                            SELECT :id, LISTENER_ID, EVENT_TYPE, SERIALIZED_EVENT, PUBLICATION_DATE, 'RESUBMITTED', 1
                            FROM EVENT_PUBLICATION WHERE SERIALIZED_EVENT LIKE :version AND LISTENER_ID LIKE '%VersionNotices%'""")
                    .param("id", Ids.next().toString())
                    .param("version", "%" + compared.subject() + "%")
                    .update();
        });
        await().atMost(Duration.ofSeconds(20)).until(() -> untold(compared.subject()) == 1);
        for (var rows : List.of("version_told WHERE version_id", "notice WHERE kind = 'VERSION' AND subject")) {
            jdbc.sql("DELETE FROM " + rows + " = :version")
                    .param("version", compared.subject())
                    .update();
        }
        return compared.subject();
    }

    private void isTold(UUID version) {
        await().atMost(Duration.ofSeconds(30)).until(() -> untold(version) == 0);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> count("SELECT COUNT(*) FROM notice WHERE kind = 'VERSION' AND subject = :version", version)
                        > 0);
    }

    private int untold(UUID version) {
        return count(
                "SELECT COUNT(*) FROM EVENT_PUBLICATION WHERE SERIALIZED_EVENT LIKE :version", "%" + version + "%");
    }

    private int count(String sql, Object version) {
        return server.getBean(JdbcClient.class)
                .sql(sql)
                .param("version", version)
                .query(Integer.class)
                .single();
    }

    private static void forgetThe(BrowserContext device) {
        device.pages().forEach(page -> page.evaluate("localStorage.clear()"));
        device.clearCookies();
    }

    private static void begin(Page page) {
        write(page).click();
        comment(page).pressSequentially(WORDS);
    }
}
