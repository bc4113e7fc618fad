package org.throughline.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

@Tag("module")
class EmbeddedDatabaseTests {

    private static final Path PROGRAMS = Path.of("data");

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "embedded-");
    }

    @AfterEach
    void deleteFolder() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    private EmbeddedDatabase start() {
        return start(0, false);
    }

    private EmbeddedDatabase start(int port, boolean reset) {
        return EmbeddedDatabase.start(new EmbeddedDatabase.Settings(folder, PROGRAMS, port, reset));
    }

    private static String ask(EmbeddedDatabase database, String... statements) throws SQLException {
        var answer = "";
        try (var connection = DriverManager.getConnection(
                        database.url(EmbeddedDatabase.SCHEMA), database.username(), database.password());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                if (statement.execute(sql)) {
                    var rows = statement.getResultSet();
                    answer = rows.next() ? rows.getString(1) : "";
                }
            }
        }
        return answer;
    }

    private static void keepAWord(EmbeddedDatabase database) throws SQLException {
        ask(database, "CREATE TABLE word (word VARCHAR(20))", "INSERT INTO word VALUES ('kept')");
    }

    @Test
    void data_survive_a_restart_and_are_forgotten_on_request() throws SQLException {
        try (var database = start()) {
            keepAWord(database);
        }
        try (var database = start()) {
            assertThat(ask(database, "SELECT word FROM word")).isEqualTo("kept");
        }
        try (var database = start(0, true)) {
            assertThat(ask(database, "SHOW TABLES")).isEmpty();
        }
    }

    @Test
    void the_server_that_a_killed_jvm_left_is_taken_over_with_its_data() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var jvm = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Sacrifice.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        var lines = jvm.inputReader()
                .lines()
                .takeWhile(line -> !line.startsWith("ready"))
                .toList();
        assertThat(jvm.isAlive()).as("The other JVM: %s", lines).isTrue();
        var before = Files.readString(folder.resolve("server.process"));

        jvm.destroyForcibly().waitFor(10, TimeUnit.SECONDS);

        var began = System.nanoTime();
        try (var database = start()) {
            assertThat(System.nanoTime() - began).isLessThan(TimeUnit.SECONDS.toNanos(15));
            assertThat(Files.readString(folder.resolve("server.process"))).isEqualTo(before);
            assertThat(ask(database, "SELECT word FROM word")).isEqualTo("kept");
        }
    }

    /** What runs in the JVM that is killed. */
    static final class Sacrifice {

        private Sacrifice() {}

        public static void main(String[] args) throws Exception {
            keepAWord(EmbeddedDatabase.start(new EmbeddedDatabase.Settings(Path.of(args[0]), PROGRAMS, 0, false)));
            System.out.println("ready");
            Thread.sleep(TimeUnit.MINUTES.toMillis(5));
        }
    }

    @Test
    void another_program_that_has_the_number_of_the_left_process_is_left_alone() throws Exception {
        var stranger = new ProcessBuilder("sleep", "60").start();
        Files.writeString(folder.resolve("server.process"), stranger.pid() + " 1");

        try (var database = start()) {
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void a_second_application_on_the_same_folder_is_told_so() {
        try (var first = start()) {
            assertThat(first.port()).isPositive();
            assertThatThrownBy(this::start)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Another Throughline uses the database in")
                    .extracting(refusal -> ((CannotStart) refusal).remedy())
                    .asString()
                    .contains("THROUGHLINE_DATABASE_FOLDER");
        }
    }

    @Test
    void a_folder_among_the_temporary_files_is_refused() {
        var temporary = Path.of(System.getProperty("java.io.tmpdir"), "throughline-data");

        assertThatThrownBy(() -> EmbeddedDatabase.start(new EmbeddedDatabase.Settings(temporary, PROGRAMS, 0, false)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("where files are deleted");
        assertThat(temporary).doesNotExist();
    }

    @Test
    void a_port_that_is_taken_is_named() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> start(taken.getLocalPort(), false))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage(
                            "Port %d, set for the embedded database, is taken by another program.",
                            taken.getLocalPort());
        }
    }

    @Test
    void nobody_gets_in_without_the_password_and_only_its_owner_can_read_it() throws IOException {
        try (var database = start()) {
            for (var user : new String[] {database.username(), "root", "somebody", ""}) {
                assertThatThrownBy(() -> DriverManager.getConnection(database.url(""), user, "")
                                .close())
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("Access denied");
            }
        }
        for (var file : new String[] {"password", "start.sql"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void commits_are_durable_and_text_is_full_unicode() throws SQLException {
        try (var database = start()) {
            assertThat(ask(database, "SELECT @@innodb_flush_log_at_trx_commit")).isEqualTo("1");
            assertThat(ask(database, "SELECT @@bind_address")).isEqualTo("127.0.0.1");
            assertThat(ask(database, "SELECT @@character_set_server")).isEqualTo("utf8mb4");
            assertThat(ask(database, "SELECT '🧵'")).isEqualTo("🧵");
        }
    }
}
