package org.throughline;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.throughline.audit.AuditCommand;
import org.throughline.insight.InsightCommand;
import org.throughline.kernel.SettableClock;
import org.throughline.tallies.command.TallyCommand;

/** The application: one Spring Boot process, one room per sub-package. */
@SpringBootApplication
@EnableScheduling
@StyleSheet("tokens.css")
@StyleSheet("shared.css")
@StyleSheet("app.css")
@Viewport("width=device-width, initial-scale=1")
public class Throughline implements AppShellConfigurator {

    public static void main(String[] args) {
        if (AuditCommand.isMeantBy(args)) {
            System.exit(AuditCommand.run(args));
        }
        if (TallyCommand.isMeantBy(args)) {
            System.exit(TallyCommand.run(args));
        }
        if (InsightCommand.isMeantBy(args)) {
            System.exit(InsightCommand.run(args));
        }
        SpringApplication.run(Throughline.class, args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "images/favicon.svg", "any");
    }

    @Bean
    @Profile("!seeded")
    Clock clock() {
        return Clock.systemUTC();
    }

    /** The demonstration tells weeks of history in the right order, and tests let windows close. */
    @Bean
    @Profile("seeded")
    SettableClock settableClock() {
        return new SettableClock();
    }
}
