package org.throughline.rings;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.throughline.database.EmbeddedDatabase;

/**
 * One server for all tests of a JVM, and an empty schema on it for each Spring context: the embedded server, or the one that
 * spring.datasource.url (or SPRING_DATASOURCE_URL) names; its user must be allowed to make schemas.
 */
public final class TestDatabase {

    private static final Path FOLDER = Path.of("target", "test-database");
    private static final Path PROGRAMS = Path.of("data");

    private TestDatabase() {}

    /** A schema of its own, and who may use it. */
    private record Schema(String url, String username, String password) {

        String name() {
            return url.replaceFirst("^jdbc:mysql:(?:[a-z]+:)?//[^/?]+/([^?]*).*", "$1");
        }
    }

    /** An empty schema on the shared embedded server. */
    private static Schema fresh() {
        return fresh(Embedded.schema(Embedded.SERVER));
    }

    private static Schema fresh(Schema server) {
        var name = EmbeddedDatabase.SCHEMA + "_" + UUID.randomUUID().toString().replace("-", "");
        execute(server, "CREATE SCHEMA " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci");
        return new Schema(onSchema(server.url(), name), server.username(), server.password());
    }

    private static String onSchema(String url, String schema) {
        return url.replaceFirst("^(jdbc:mysql:(?:[a-z]+:)?//[^/?]+)/?[^?]*", "$1/" + schema);
    }

    private static List<String> query(Schema server, String sql) {
        try (var connection = DriverManager.getConnection(server.url(), server.username(), server.password());
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var names = new ArrayList<String>();
            while (result.next()) {
                names.add(result.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException("On " + server.url() + ": " + sql, e);
        }
    }

    private static void execute(Schema server, String sql) {
        try (var connection = DriverManager.getConnection(server.url(), server.username(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("On " + server.url() + ": " + sql, e);
        }
    }

    /** Gives each Spring context of a test a schema of its own. */
    public static final class FreshSchema implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            Environment environment = context.getEnvironment();
            var url = environment.getProperty("spring.datasource.url");
            var schema = url == null ? fresh() : freshOn(environment, url);
            TestPropertyValues.of(
                            "spring.datasource.url=" + schema.url(),
                            "spring.datasource.username=" + schema.username(),
                            "spring.datasource.password=" + schema.password())
                    .applyTo(context);
        }
    }

    private static Schema freshOn(Environment environment, String url) {
        var server = new Schema(
                url,
                environment.getProperty("spring.datasource.username", "root"),
                environment.getProperty("spring.datasource.password", ""));
        var schema = fresh(server);
        SpringApplication.getShutdownHandlers().add(() -> execute(server, "DROP SCHEMA " + schema.name()));
        return schema;
    }

    /** Started by the first test that needs it. */
    private static final class Embedded {

        private static final EmbeddedDatabase SERVER = start();

        private static EmbeddedDatabase start() {
            var database = EmbeddedDatabase.start(new EmbeddedDatabase.Settings(FOLDER, PROGRAMS, 0, false));
            // Spring runs these after it has closed its contexts, which still write while they close.
            SpringApplication.getShutdownHandlers().add(database::close);
            dropLeftovers(schema(database));
            return database;
        }

        private static void dropLeftovers(Schema server) {
            for (var left : query(
                    server,
                    "SELECT schema_name FROM information_schema.schemata WHERE schema_name LIKE 'throughline\\_%'")) {
                execute(server, "DROP SCHEMA " + left);
            }
        }

        private static Schema schema(EmbeddedDatabase database) {
            return new Schema(database.url(EmbeddedDatabase.SCHEMA), database.username(), database.password());
        }
    }
}
