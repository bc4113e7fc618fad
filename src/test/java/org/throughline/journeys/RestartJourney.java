package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughline.Throughline;
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

        restart();

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

    private static void forgetThe(BrowserContext device) {
        device.pages().forEach(page -> page.evaluate("localStorage.clear()"));
        device.clearCookies();
    }

    private static void begin(Page page) {
        write(page).click();
        comment(page).pressSequentially(WORDS);
    }
}
